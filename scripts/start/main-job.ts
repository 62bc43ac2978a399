/** The main job on one page, as a reader does it: see who is marked, look at what came before, keep a passage, find it again. */
import type { Driver, Tab, View } from '../browsers/driver.ts';
import { select, waitUntil } from '../browsers/view.ts';
import { askPage, choosePassage, forbidsSelection, marksAppear } from '../reader/page.ts';
import { closePopup, keepSelection, openPopup, readClips, readEvents, revealFirst } from '../reader/popup.ts';
import type { ShownEvent } from '../reader/popup.ts';
import type { PageReport } from '../../lib/protocol.ts';

/** What was seen on a page, as `npm start --json` prints it. */
export interface PageSeen {
  readonly url: string;
  title: string | null;
  published: string | null;
  officials: readonly OfficialSeen[];
  figures: readonly { readonly quote: string; readonly kind: string; readonly value: number | null }[];
  events: readonly ShownEvent[];
  annotation: { saved: boolean; restored: boolean };
  screenshots: string[];
}

interface OfficialSeen {
  readonly name: string | null;
  readonly official: string | null;
  readonly office: string | null;
  readonly country: string | null;
  readonly quote: string;
}

const NOTE = 'Kept on the first visit.';

export interface PageResult {
  readonly seen: PageSeen;
  /** The step that failed, in words; `null` when all were done. What was seen until then stands. */
  readonly problem: string | null;
}

/** Does the job; pictures are written to paths that begin with `picture`. */
export async function doMainJob(driver: Driver, url: string, picture: string): Promise<PageResult> {
  const seen: PageSeen = {
    url,
    title: null,
    published: null,
    officials: [],
    figures: [],
    events: [],
    annotation: { saved: false, restored: false },
    screenshots: [],
  };
  const photograph = async (view: View, what: string) => {
    const path = `${picture}-${what}.png`;
    await view.screenshot(path);
    seen.screenshots.push(path);
  };
  let tab: Tab | null = null;
  try {
    tab = await driver.openTab(url);
    const report = await look(driver, tab, seen, photograph);
    if (report.length > 0) await keepAndReturn(driver, tab, seen, photograph);
  } catch (problem) {
    return { seen, problem: problem instanceof Error ? problem.message : String(problem) };
  } finally {
    await tab?.close();
  }
  return { seen, problem: null };
}

type Photograph = (view: View, what: string) => Promise<void>;

/** First visit: the page, its marks, the popup. */
async function look(driver: Driver, tab: Tab, seen: PageSeen, photograph: Photograph): Promise<PageReport> {
  const popup = await openPopup(driver, tab);
  const report = await askPage(popup);
  fillIn(seen, report);
  await photograph(popup, 'popup');
  const marked = await revealFirst(popup);
  seen.events = await readEvents(popup);
  await closePopup(popup);
  if (marked) await marksAppear(tab);
  await photograph(tab, 'page');
  return report;
}

/** A passage kept with a note, the page loaded anew, the passage there again. */
async function keepAndReturn(driver: Driver, tab: Tab, seen: PageSeen, photograph: Photograph): Promise<void> {
  const selected = await select(tab, await choosePassage(tab));
  if (selected === '' && (await forbidsSelection(tab))) {
    console.error(`${seen.url}: the page lets no text be selected, so none is kept`);
    return;
  }
  const keeping = await openPopup(driver, tab);
  await keepSelection(keeping, NOTE);
  seen.annotation.saved = true;
  await photograph(keeping, 'kept');
  await closePopup(keeping);
  await tab.reload();
  const again = await openPopup(driver, tab);
  await waitUntil('the passage to be found again', async () => (await readClips(again)).some(isFound));
  seen.annotation.restored = true;
  await photograph(again, 'again');
  await closePopup(again);
  await photograph(tab, 'found');
}

function isFound({ note, state }: { readonly note: string; readonly state: string | null }): boolean {
  return note === NOTE && state === 'exact';
}

function fillIn(seen: PageSeen, { source, mentions, figures }: PageReport): void {
  seen.title = source.title;
  seen.published = source.published;
  const people = mentions.filter(({ kind }) => kind === 'official' || kind === 'office');
  seen.officials = people.map(({ name, official, office, officeTitle, modifier, country, quote }) => ({
    ...{ name, official, country, quote },
    office: office ?? ([modifier, officeTitle].filter(Boolean).join(' ') || null),
  }));
  seen.figures = figures.map(({ quote, kind, value }) => ({ quote, kind, value }));
}
