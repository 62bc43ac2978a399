import { basename, dirname } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { serve } from './server.ts';
import type { Mount, Site } from './server.ts';

/** What `options.mjs` reads from the command line, and the browser that `start.mjs` found. */
export interface StartOptions {
  readonly browser: BrowserName;
  readonly executable: string;
  readonly headless: boolean;
  readonly pages: readonly ({ readonly address: string } | { readonly file: string })[];
  /** Pages that were asked for and do not exist, one line each. */
  readonly refused: readonly string[];
  readonly date: string | null;
  readonly out: string;
  readonly json: boolean;
}

/** The newsroom's pages, newest story first; the last has nothing to find. */
const NEWSROOM: readonly string[] = [
  'meridian-courier/misri-rudenko-moscow.html',
  'coastline-press/foreign-secretary-to-visit-moscow.html',
  'steppe-monitor/live-astana-summit.html',
  'asia-ledger/kwatra-rudenko-new-delhi.html',
  'raisina-record/foreign-secretary-in-moscow.html',
  'garden-gate/bees-above-the-library.html',
];

interface Choice {
  /** What to open, in order. */
  readonly addresses: readonly string[];
  readonly site: Site;
}

/** The addresses to open: those given, files served on localhost; without any, the newsroom (its front page in a window). */
export async function choosePages({
  pages,
  date,
  headless,
}: Pick<StartOptions, 'pages' | 'date' | 'headless'>): Promise<Choice> {
  const mounts = pages.map((page, at): Mount | null =>
    'file' in page ? { path: `/page-${at + 1}/`, folder: dirname(page.file), date } : null,
  );
  const newsroom: Mount = { path: '/newsroom/', folder: 'tests/newsroom' };
  const site = await serve([...mounts.filter((mount) => mount !== null), newsroom]);
  if (pages.length === 0) {
    const shown = headless ? NEWSROOM : ['index.html'];
    return { site, addresses: shown.map((path) => `${site.origin}/newsroom/${path}`) };
  }
  const addresses = pages.map((page, at) =>
    'file' in page ? `${site.origin}/page-${at + 1}/${encodeURIComponent(basename(page.file))}` : page.address,
  );
  return { site, addresses };
}
