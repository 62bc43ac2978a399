/** How our own pages reach the other parts: the background, and the page of a tab. */
import { browser } from '../browser.ts';
import { asker, type Asker } from '../messaging.ts';
import type { PageAnswers, ViewRequests } from '../protocol.ts';

/** Asks the background, as one of our own pages. */
export const background: Asker<ViewRequests> = asker<ViewRequests>('background-view', (message) =>
  browser.runtime.sendMessage(message),
);

/** Asks the content script of a tab's top frame. */
export function pageOf(tab: number): Asker<PageAnswers> {
  return asker<PageAnswers>('page', (message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}

/** The tab a view is about. */
export interface TargetTab {
  readonly id: number;
  /** Known only where the reader gave access. */
  readonly address: string | null;
  readonly window: number | null;
}

/** The tab named in `?tab=` (a view opened as a page of its own), else the active tab of this window. */
export async function targetTab(search: string): Promise<TargetTab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null, window: tab.windowId ?? null };
}
