/** A browser with the shipped package, the sample newsroom behind a proxy that sees every request, and pages that misbehave. */
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch } from '../../../scripts/browsers/launch.ts';
import type { BrowserName, Driver, Tab } from '../../../scripts/browsers/driver.ts';
import { TARGETS } from '../../../scripts/support/build.ts';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';
import { serve } from '../../../scripts/start/server.ts';
import type { Site } from '../../../scripts/start/server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
export const STORY = 'newsroom/meridian-courier/misri-rudenko-moscow.html';

export interface Newsroom {
  readonly driver: Driver;
  readonly site: Site;
  /** Opens a page by its path: `newsroom/…`, `pages/…`. */
  open(path: string): Promise<Tab>;
}

/** Starts browser and server before the file's tests and ends them after; no access to any site is given yet. */
export function useNewsroom(): () => Newsroom {
  let newsroom: Newsroom | null = null;
  beforeAll(async () => {
    newsroom = await start();
  });
  afterAll(async () => {
    await newsroom?.driver.close();
    await newsroom?.site.close();
  });
  return () => {
    if (!newsroom) throw new Error('The newsroom has not opened.');
    return newsroom;
  };
}

async function start(): Promise<Newsroom> {
  const name = inject('browser');
  const executable = findBrowser(name);
  if (executable === null) throw new Error(`${name} is not installed; npm test installs it where it can.`);
  const site = await serve([
    { path: '/newsroom/', folder: join(ROOT, 'tests', 'newsroom') },
    { path: '/pages/', folder: join(ROOT, 'tests', 'e2e', 'pages') },
  ]);
  const extension = join(ROOT, TARGETS[name].folder);
  const proxy = new URL(site.origin).host;
  const driver = await launch(name, { executable, extension, headless: true, proxy });
  return { driver, site, open: (path) => driver.openTab(`${site.origin}/${path}`) };
}
