import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, show } from '../support/command.ts';
import type { Tally } from './tally.ts';

/** A tool that says yes or no by its exit code. */
export async function check(name: string, [command = '', ...args]: readonly string[]): Promise<Tally> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const { ok } = await show(command, args);
  return tally(name, started, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
}

/** A run of Vitest: every test counts. */
export async function tests(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-'));
  const report = join(folder, 'report.json');
  const { ok } = await show(
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  const counted = await readReport(report);
  await rm(folder, { recursive: true });
  // A run that dies before its first test, or on a file that does not load, has no failed test of its own.
  return tally(name, started, { ...counted, failed: ok ? counted.failed : Math.max(1, counted.failed) });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

async function readReport(path: string): Promise<Pick<Tally, 'passed' | 'failed' | 'skipped'>> {
  try {
    const report = JSON.parse(await readFile(path, 'utf8')) as VitestReport;
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }; // no report: Vitest itself did not come up
  }
}

interface LintReport {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly errors: readonly LintRemark[];
  readonly warnings: readonly LintRemark[];
}
interface LintRemark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Mozilla's linter over the built package. Its exit code is 0 with warnings, so its report is read: none of either. */
export async function lintPackage(folder: string): Promise<Tally> {
  const started = performance.now();
  console.log('\n── web-ext lint');
  const { stdout } = await read('web-ext', ['lint', '--source-dir', folder, '--output', 'json']);
  const { summary, errors, warnings } = JSON.parse(stdout) as LintReport;
  for (const remark of [...errors, ...warnings]) console.log(`${remark.code} ${remark.file ?? ''}: ${remark.message}`);
  console.log(`${summary.errors} errors, ${summary.warnings} warnings`);
  const clean = summary.errors + summary.warnings === 0;
  return tally('web-ext lint', started, { passed: clean ? 1 : 0, failed: clean ? 0 : 1 });
}

function tally(name: string, started: number, counted: { passed: number; failed: number; skipped?: number }): Tally {
  return { name, skipped: 0, ...counted, seconds: (performance.now() - started) / 1000 };
}
