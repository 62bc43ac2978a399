import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OPTIONS = join(import.meta.dirname, '../../../scripts/start/options.mjs');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-options-'));
  writeFileSync(join(folder, 'page.html'), '<p>Here</p>');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command line comes to, read in a process of its own: it depends on the environment. */
function read(...args: string[]): Record<string, unknown> {
  const script = `
    import { readOptions } from ${JSON.stringify(OPTIONS)};
    try { console.log(JSON.stringify(readOptions(${JSON.stringify(args)}))); }
    catch ({ message, exitCode }) { console.log(JSON.stringify({ message, exitCode })); }`;
  const env = { ...process.env, INIT_CWD: folder, DISPLAY: '', WAYLAND_DISPLAY: '' };
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' }),
  ) as Record<string, unknown>;
}

describe('the options of npm start', () => {
  it('are Chromium and the newsroom when none is given', () => {
    expect(read()).toMatchObject({ browser: 'chromium', pages: [], refused: [], date: null, json: false });
  });

  it('take paths from the folder the caller stands in', () => {
    expect(read('--page', 'page.html', '--out', 'pictures')).toMatchObject({
      pages: [{ file: join(folder, 'page.html') }],
      out: join(folder, 'pictures'),
    });
  });

  it('take addresses as they are', () => {
    expect(read('--page', 'https://news.example/story')).toMatchObject({
      pages: [{ address: 'https://news.example/story' }],
    });
  });

  it('keep the good pages when one does not exist, and name that one', () => {
    expect(read('--page', 'absent.html', '--page', 'page.html')).toMatchObject({
      pages: [{ file: join(folder, 'page.html') }],
      refused: ['--page absent.html: no such file'],
    });
  });

  it('mean no window with --json', () => {
    expect(read('--json')).toMatchObject({ headless: true, json: true });
  });

  it.each([
    [['--speed']],
    [['--browser', 'lynx']],
    [['--date', '2024-02-30']],
    [['--date', 'yesterday']],
    [['--page']],
    [['page.html']],
    [['--page', 'absent.html']],
  ])('refuse %j in one line, with exit code 2', (args) => {
    const { message, exitCode } = read(...args);
    expect(exitCode).toBe(2);
    expect(message).not.toContain('\n');
  });
});
