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
const QUERIES = 200;
const NAIVE_QUERIES = 60;
/** One call to the page fills so many: no call may take longer than the driver waits. */
const A_CALL = 50_000;
const LINES = 50_000;

/** At a million, times the p95 at ten thousand; how much faster than the naive query at a hundred thousand; times a get by key. */
const BOUNDS = { growth: 2, naive: 100, together: 3 } as const;

interface Measured {
  readonly events: number;
  readonly perSecond: number;
  readonly opened: number;
  readonly about: Percentiles;
  readonly together: Percentiles;
  readonly byKey: Percentiles;
  readonly naiveAbout: Percentiles | null;
  readonly naiveTogether: Percentiles | null;
}
interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

const { sizes, linesPerSecond } = await onPage(async (page) => {
  const measured: Measured[] = [];
  for (const size of SIZES) measured.push(await measure(page, size));
  return { sizes: measured, linesPerSecond: (await page.evaluate(`bringIn(${LINES})`)) as number };
});
const broken = brokenBounds();
if (values.json) console.log(JSON.stringify({ browser: BROWSER, sizes, linesPerSecond, broken }));
else print();
for (const line of broken) console.error(`Over: ${line}`);
process.exitCode = broken.length > 0 ? 1 : 0;

async function measure(page: Page, events: number): Promise<Measured> {
  const [name, naive] = [`events-${events}`, `naive-${events}`];
  let filled = 0;
  for (let from = 0; from < events; from += A_CALL) {
    filled += (await page.evaluate(`fill('${name}', ${from}, ${Math.min(events, from + A_CALL)})`)) as number;
  }
  const withNaive = events <= MOST_NAIVE;
  if (withNaive) await page.evaluate(`fillNaive('${naive}', ${events})`);
  const opened = (await page.evaluate(`open('${name}')`)) as number;
  const ours = (await page.evaluate(`measure('${name}', null, ${QUERIES})`)) as Timings;
  const peer = withNaive
    ? ((await page.evaluate(`measure('${name}', '${naive}', ${NAIVE_QUERIES})`)) as Timings)
    : null;
  return {
    ...{ events, perSecond: Math.round((1000 * events) / filled), opened: Math.round(opened) },
    about: percentiles(ours.about),
    together: percentiles(ours.together),
    byKey: percentiles(ours.byKey),
    naiveAbout: peer && percentiles(peer.naiveAbout),
    naiveTogether: peer && percentiles(peer.naiveTogether),
  };
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
  const growth = small && large ? large.about.p95 / small.about.p95 : 0;
  const faster = middle?.naiveAbout ? middle.naiveAbout.p95 / middle.about.p95 : Infinity;
  const together = large ? large.together.p95 / large.byKey.p95 : 0;
  return [
    ...(growth > BOUNDS.growth ? [`at a million ${growth.toFixed(1)} times the p95 of ten thousand`] : []),
    ...(faster < BOUNDS.naive ? [`${faster.toFixed(0)} times faster than the naive query at a hundred thousand`] : []),
    ...(together > BOUNDS.together ? [`X and Y ${together.toFixed(1)} times a get by key`] : []),
  ];
}

function percentiles(list: readonly number[]): Percentiles {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

function print(): void {
  const said = (one: Percentiles | null) => (one === null ? '–' : `${one.p50} / ${one.p95}`);
  console.log(`${BROWSER}, its own IndexedDB; p50 / p95 in milliseconds over ${QUERIES} queries`);
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
