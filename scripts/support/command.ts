import { spawn } from 'node:child_process';

export interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
}

/** Runs a command of the packages (`wxt`, `tsc`) in the project; shows what it prints as it prints it. */
export function show(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return run(command, args, env, ['ignore', 'inherit', 'inherit']);
}

/** Like {@link show}, with stdout kept for us instead of shown: it is a report, not words. */
export function read(command: string, args: readonly string[]): Promise<Outcome> {
  return run(command, args, {}, ['ignore', 'pipe', 'inherit']);
}

/** Like {@link show}, with everything on stderr: stdout belongs to somebody else. */
export function aside(command: string, args: readonly string[]): Promise<Outcome> {
  return run(command, args, {}, ['ignore', 2, 'inherit']);
}

function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdio: ('ignore' | 'pipe' | 'inherit' | number)[],
): Promise<Outcome> {
  const child = spawn(command, args, { stdio, env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, stdout }));
  });
}
