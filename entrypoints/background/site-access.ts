/** Content scripts on the sites the reader allowed, and in the tab the reader pointed at. */
import { isRemembered } from '../../lib/access/memory.ts';
import { readableOrigins } from '../../lib/access/origins.ts';
import { browser } from '../../lib/browser.ts';
import { report } from './report.ts';

const SCRIPT_ID = 'reader';
const CONTENT_SCRIPT = '/reader.js';
const CARD_SCRIPT = '/card.js';

/** Follows permissions as the reader gives and takes them. */
export function listenForAccess(): void {
  const apply = () => {
    applySiteAccess().catch(report);
  };
  browser.permissions.onAdded.addListener(apply);
  browser.permissions.onRemoved.addListener(apply);
}

/** Sites the reader allowed, as patterns. */
async function grantedOrigins(): Promise<string[]> {
  return readableOrigins((await browser.permissions.getAll()).origins ?? []);
}

let applying: Promise<unknown> = Promise.resolve();

/** Registers content scripts for exactly the sites allowed now, and reads the tabs of newly allowed ones. One at a time. */
export function applySiteAccess(): Promise<readonly string[]> {
  const next = applying.then(register, register);
  applying = next;
  return next;
}

async function register(): Promise<readonly string[]> {
  const origins = await grantedOrigins();
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const known = before[0]?.matches ?? [];
  if (before.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (origins.length > 0) {
    await browser.scripting.registerContentScripts([
      { id: SCRIPT_ID, js: [CONTENT_SCRIPT], matches: origins, runAt: 'document_idle', allFrames: false },
    ]);
  }
  await readOpenTabs(origins.filter((origin) => !known.includes(origin)));
  return origins;
}

async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? false : readTab(tab.id))));
}

/** Puts the content script into a tab; `false` where the browser does not let us. Twice does no harm. */
export async function readTab(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
    return true;
  } catch (error) {
    report(error); // The browser's own pages, shops, or a tab that was closed meanwhile.
    return false;
  }
}

/** Loads card, handle and notice beside the content script that asks. */
export async function loadCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [CARD_SCRIPT] });
}

/** Whether an address is on a site that the reader chose to have remembered. */
export async function isChosenSite(address: string): Promise<boolean> {
  return isRemembered(address, (await browser.permissions.getAll()).origins ?? []);
}
