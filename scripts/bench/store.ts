/**
 * Events in the browser's own IndexedDB at ten thousand, a hundred thousand and a million: latest 20 about X, about X and Y,
 * beside the query that everybody writes first; exits 1 when a bound is broken. `--sizes=10000,100000`,
 * `--browser=chromium|firefox`, `--json`. A million takes some minutes to fill.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/browsers.mjs';
import { serve } from '../start/server.ts';
import type { Timings } from './store/page.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'boolean', default: false },
  },
  strict: false,
});
const SIZES = String(values.sizes).split(',').map(Number);
const BROWSER = values.browser === 'firefox' ? 'firefox' : 'chromium';
/** Beyond this the naive query takes longer than anyone measures. */
const MOST_NAIVE = 100_000;
const ROUNDS = 3;
const QUERIES = 200;
const NAIVE_QUERIES = 60;
/** One call to the page fills so many: no call may take longer than the driver waits. */
const A_CALL = 50_000;
const LINES = 50_000;

/** At a million, times the p95 at ten thousand; how much faster than the naive query at a hundred thousand; times a get by key. */
const BOUNDS = { growth: 2, naive: 100, together: 3 } as const;

interface Filled {
  readonly events: number;
  readonly perSecond: number;
  readonly opened: number;
}
interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

const { sizes, linesPerSecond } = await onPage(async (page) => {
  const filled: Filled[] = [];
  for (const events of SIZES) filled.push(await fill(page, events));
  const rounds: Timings[][] = [];
  // Sizes in turn, round by round: what else the machine does falls on all of them.
  for (let round = 0; round < ROUNDS; round++) rounds.push(await measureAll(page));
  const measured = filled.map((one, at) => ({ ...one, ...percentilesOf(rounds.map((round) => round[at]!)) }));
  return { sizes: measured, linesPerSecond: (await page.evaluate(`bringIn(${LINES})`)) as number };
});
const broken = brokenBounds();
if (values.json) console.log(JSON.stringify({ browser: BROWSER, sizes, linesPerSecond, broken }));
else print();
for (const line of broken) console.error(`Over: ${line}`);
process.exitCode = broken.length > 0 ? 1 : 0;

function nameOf(events: number): string {
  return `events-${events}`;
}
function naiveOf(events: number): string | null {
  return events <= MOST_NAIVE ? `naive-${events}` : null;
}

async function fill(page: Page, events: number): Promise<Filled> {
  let took = 0;
  for (let from = 0; from < events; from += A_CALL) {
    const until = Math.min(events, from + A_CALL);
    took += (await page.evaluate(`fill('${nameOf(events)}', ${from}, ${until})`)) as number;
  }
  const naive = naiveOf(events);
  if (naive !== null) await page.evaluate(`fillNaive('${naive}', ${events})`);
  const opened = (await page.evaluate(`open('${nameOf(events)}')`)) as number;
  return { events, perSecond: Math.round((1000 * events) / took), opened: Math.round(opened) };
}

async function measureAll(page: Page): Promise<Timings[]> {
  const timings: Timings[] = [];
  for (const events of SIZES) {
    const [name, naive] = [`'${nameOf(events)}'`, naiveOf(events)];
    const peer = naive === null ? 'null' : `'${naive}'`;
    timings.push((await page.evaluate(`measure(${name}, ${peer}, ${QUERIES}, ${NAIVE_QUERIES})`)) as Timings);
  }
  return timings;
}

/** Each query's median over the rounds, then what half and nearly all of the queries take. */
function percentilesOf(rounds: readonly Timings[]): Record<keyof Timings, Percentiles | null> {
  const keys = Object.keys(rounds[0] ?? {}) as (keyof Timings)[];
  const entries = keys.map((key) => [key, percentiles(mediansOf(rounds.map((round) => round[key])))] as const);
  return Object.fromEntries(entries) as Record<keyof Timings, Percentiles | null>;
}

function mediansOf(rounds: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = rounds;
  return first.map((_, at) => {
    const sorted = rounds.map((round) => round[at] ?? NaN).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  });
}

/** Builds the page, serves it, and hands it to `work` in a browser of its own. */
async function onPage<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser(BROWSER);
  if (executablePath === null) throw new Error(`${BROWSER} is not installed.`);
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-store-'));
  const input = join(import.meta.dirname, 'store', 'page.ts');
  await build({
    ...{ root: join(import.meta.dirname, 'store'), configFile: false, logLevel: 'error' },
    build: { outDir: folder, emptyOutDir: true, rollupOptions: { input, output: { entryFileNames: 'page.js' } } },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><body><script type="module" src="page.js"></script>',
  );
  const site = await serve([{ path: '/', folder }]);
  const sandbox = BROWSER === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    ...{ browser: BROWSER === 'firefox' ? 'firefox' : 'chrome', executablePath, headless: true },
    ...{ protocolTimeout: 600_000, args: sandbox },
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/index.html`);
    await page.waitForFunction('"measure" in globalThis');
    return await work(page);
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function brokenBounds(): readonly string[] {
  const at = (events: number) => sizes.find((one) => one.events === events);
  const [small, middle, large] = [at(10_000), at(100_000), at(1_000_000)];
  const growth = ratio(large?.about, small?.about) ?? 0;
  const faster = ratio(middle?.naiveAbout, middle?.about) ?? Infinity;
  const together = ratio(large?.together, large?.byKey) ?? 0;
  return [
    ...(growth > BOUNDS.growth ? [`at a million ${growth.toFixed(1)} times the p95 of ten thousand`] : []),
    ...(faster < BOUNDS.naive ? [`${faster.toFixed(0)} times faster than the naive query at a hundred thousand`] : []),
    ...(together > BOUNDS.together ? [`X and Y ${together.toFixed(1)} times a get by key`] : []),
  ];
}

function ratio(one: Percentiles | null | undefined, other: Percentiles | null | undefined): number | null {
  return one && other ? one.p95 / other.p95 : null;
}

function percentiles(list: readonly number[]): Percentiles | null {
  if (list.length === 0) return null;
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

function print(): void {
  const said = (one: Percentiles | null) => (one === null ? '–' : `${one.p50} / ${one.p95}`);
  console.log(
    `${BROWSER}, its own IndexedDB; p50 / p95 in milliseconds over ${QUERIES} queries, each the median of ${ROUNDS} rounds`,
  );
  console.table(
    Object.fromEntries(
      sizes.map((one) => [
        `${one.events} events`,
        {
          'latest 20 about X': said(one.about),
          'naive X': said(one.naiveAbout),
          'about X and Y': said(one.together),
          'naive X and Y': said(one.naiveTogether),
          'get by key': said(one.byKey),
          'events put in a second': one.perSecond,
          'opened in': one.opened,
        },
      ]),
    ),
  );
  console.log(`a coded file is brought in at ${linesPerSecond} lines a second`);
}
