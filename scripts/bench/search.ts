/**
 * Search among many invented clips: from a key press to the list on the page, in Chromium with its own IndexedDB; what is
 * held in memory, beside minisearch over the same words; exits 1 when a bound is broken. `--clips=N`, `--json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../setup/browsers.mjs';
import { serve } from '../start/server.ts';
import type { Measured } from './search/page.tsx';

const { values } = parseArgs({
  options: { clips: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
  strict: false,
});
const COUNT = Number(values.clips);
const SEED = 20_250_307;
/** Searches typed letter by letter. */
const TYPED = 60;
/** Milliseconds from key press to list, at the 95th percentile. */
const MOST_MS = 50;
/** Of what the peer holds. */
const MOST_MEMORY = 0.1;
const HERE = join(import.meta.dirname, 'search');
const PAGE =
  '<!doctype html><html lang="en"><link rel="stylesheet" href="page.css"><body><script type="module" src="page.js"></script>';

const times = await inBrowser();
const memory = { ours: heldBy('ours'), minisearch: heldBy('minisearch') };
const ratio = memory.ours / memory.minisearch;
const result = {
  clips: COUNT,
  seed: SEED,
  keyPresses: times.keys.length,
  keyToList: percentiles(times.keys),
  minisearchQuery: percentiles(times.peer),
  opening: { first: Math.round(times.first), withColumnsKept: Math.round(times.again) },
  megabytes: {
    ours: megabytes(memory.ours),
    minisearch: megabytes(memory.minisearch),
    ratio: Number(ratio.toFixed(3)),
  },
};
if (values.json) console.log(JSON.stringify(result));
else print();
const broken = [
  ...(result.keyToList.p95 > MOST_MS ? [`p95 ${result.keyToList.p95} ms, at most ${MOST_MS}`] : []),
  ...(ratio > MOST_MEMORY ? [`memory ${ratio.toFixed(3)} of minisearch's, at most ${MOST_MEMORY}`] : []),
];
for (const line of broken) console.error(`Over: ${line}`);
process.exitCode = broken.length > 0 ? 1 : 0;

/** Builds the page, serves it, and has Chromium fill its database and type. */
async function inBrowser(): Promise<Measured> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-search-'));
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: {
        input: join(HERE, 'page.tsx'),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), PAGE);
  const site = await serve([{ path: '/', folder }]);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 1_800_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/index.html`);
    await page.waitForFunction('"measure" in globalThis');
    return (await page.evaluate(`measure(${COUNT}, ${SEED}, ${TYPED})`)) as Measured;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes that a process of its own holds more with the clips' search than without. */
function heldBy(whose: 'ours' | 'minisearch'): number {
  const file = join(HERE, 'memory.ts');
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', file, whose, String(COUNT), String(SEED)],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function percentiles(list: readonly number[]): { p50: number; p95: number; most: number } {
  const sorted = list.toSorted((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), most: Number((sorted.at(-1) ?? NaN).toFixed(1)) };
}

function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(1));
}

function print(): void {
  const { keyToList, minisearchQuery, opening, megabytes: held } = result;
  console.log(`${COUNT} clips, ${result.keyPresses} key presses, Chromium with its own IndexedDB, seed ${SEED}`);
  console.table({
    'from key press to list (ms)': keyToList,
    'minisearch, its query alone (ms)': minisearchQuery,
  });
  console.log(`opened: ${opening.first} ms the first time, ${opening.withColumnsKept} ms after`);
  console.log(`held in memory: ${held.ours} MB, minisearch ${held.minisearch} MB: ${held.ratio}`);
}
