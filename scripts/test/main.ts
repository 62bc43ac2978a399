/** Runs every check in turn and adds them up. A check that fails does not keep the others from running. */
import { addUp, say } from './tally.ts';
import { check, lintPackage, tests } from './checks.ts';
import { build } from '../support/build.ts';

const executables = JSON.parse(process.argv[2] ?? '{}') as { chromium: string; firefox: string };

const tallies = [
  await check('wxt prepare', ['wxt', 'prepare']),
  await check('types', ['tsc', '--noEmit']),
  await check('types of the core, without a DOM', ['tsc', '--noEmit', '--project', 'tsconfig.core.json']),
  await check('lint', ['eslint', '.', '--max-warnings', '0']),
  await check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  await tests('unit', ['--config', 'vitest.config.ts'], {}),
];
const folders = { chromium: await build('chromium'), firefox: await build('firefox') };
tallies.push(await lintPackage(folders.firefox));
tallies.push(
  await tests('both browsers', ['--config', 'tests/e2e/vitest.config.ts'], {
    CHROMIUM_BIN: executables.chromium,
    FIREFOX_BIN: executables.firefox,
  }),
);

const total = addUp(tallies);
console.log(`\n${tallies.map(say).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
