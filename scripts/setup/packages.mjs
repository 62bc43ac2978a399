/** The locked packages: installed when they are missing or older than the lock file. Plain JavaScript, no dependency: it runs before there are any. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Stop } from './stop.mjs';

/** Runs `npm ci` in `root` unless what is installed is at least as new as the lock. Everything npm prints goes to stderr. */
export function installPackages(root) {
  if (isCurrent(root)) return;
  console.error('Installing the locked packages (npm ci) …');
  const [command, ...args] = npm();
  const { status } = spawnSync(command, [...args, 'ci', '--ignore-scripts', '--include=dev', '--include=optional'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Stop('npm ci failed; what it said stands above.');
}

/** npm writes this file last, so an interrupted install counts as missing. */
function isCurrent(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** The npm that started us, else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath;
  return script && /\.c?js$/.test(script) ? [process.execPath, script] : ['npm'];
}
