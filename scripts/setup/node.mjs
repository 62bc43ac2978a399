/** Which Node runs the TypeScript: the locked one where there is one, else this one if it is new enough. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from './stop.mjs';

/** The first version that runs .ts files without a flag. */
const NEEDED = [22, 18];

/**
 * Hands over to a TypeScript file and answers its exit code. stdout and stderr are ours; the packages' commands
 * come first on its PATH, so that `wxt` and its like run under the same Node.
 */
export function handOver(root, script, args) {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(nodeFor(bin), [join(root, script), ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/**
 * `npm run` puts node_modules/.bin on the PATH before it starts a script, so a Node that `npm ci` brings during
 * that script is found only by its own path.
 */
function nodeFor(bin) {
  const locked = join(bin, 'node');
  if (existsSync(locked)) return locked;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath;
  throw new Stop(`Node ${NEEDED.join('.')} or newer is needed on this platform; this is ${process.versions.node}.`);
}
