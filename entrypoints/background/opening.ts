/** Opens our own pages for a purpose that a page's content script proposed; what is typed is typed there. */
import { browser } from '../../lib/browser.ts';
import type { ContentRequests } from '../../lib/protocol.ts';
import { pageKey } from '../../lib/store/address.ts';
import { rosterHash } from '../../lib/view/roster/address.ts';
import { report } from './report.ts';

export type Intent = Parameters<ContentRequests['openPopup']>[0];

/** Kept where a stopped background finds it again. */
const INTENT = 'opening-intent';

/** Opens the popup over a tab and leaves it word of what for. */
export async function openPopup(intent: Intent, tab: number): Promise<{ opened: boolean }> {
  await keepIntent(intent, tab);
  return opened(async () => {
    const { windowId } = await browser.tabs.get(tab);
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  });
}

/** Opens the side panel; only Chromium lets a click in a page do so. */
export async function openPanel(intent: Intent, tab: number): Promise<{ opened: boolean }> {
  const { sidePanel } = browser as unknown as { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  if (!sidePanel) return { opened: false };
  // Asked for first, as the click that allows it does not outlast a wait; but not waited for: a panel may ask at once what for.
  const [answer] = await Promise.all([opened(() => sidePanel.open({ tabId: tab })), keepIntent(intent, tab)]);
  return answer;
}

/** Opens “Who is who” beside the page, for the article that asked. */
export async function openRoster(
  { official, face }: Parameters<ContentRequests['openRoster']>[0],
  { tab, address }: { readonly tab: number; readonly address: string },
): Promise<void> {
  const hash = rosterHash({
    page: pageKey(address),
    ...(official === null ? {} : { person: official }),
    ...(face === null ? {} : { prefill: face }),
  });
  const { index } = await browser.tabs.get(tab);
  await browser.tabs.create({ url: browser.runtime.getURL('/roster.html') + hash, index: index + 1 });
}

/** Opens an official's dossier beside the page. */
export async function openDossier(official: string, tab: number): Promise<void> {
  const { index } = await browser.tabs.get(tab);
  const asked = new URLSearchParams({ official }).toString();
  await browser.tabs.create({ url: `${browser.runtime.getURL('/dossier.html')}?${asked}`, index: index + 1 });
}

/** What a page of ours was opened for over this tab; asked once. What another tab's is meant to hear stays. */
export async function takeIntent(tab: number): Promise<Intent | null> {
  const kept = (await browser.storage.session.get(INTENT))[INTENT] as KeptIntent | undefined;
  if (kept?.tab !== tab) return null;
  await browser.storage.session.remove(INTENT);
  return kept.intent;
}

interface KeptIntent {
  readonly tab: number;
  readonly intent: Intent;
}

function keepIntent(intent: Intent, tab: number): Promise<void> {
  const kept: KeptIntent = { tab, intent };
  return browser.storage.session.set({ [INTENT]: kept });
}

async function opened(open: () => Promise<void>): Promise<{ opened: boolean }> {
  try {
    await open();
    return { opened: true };
  } catch (error) {
    report(error); // No click, another window in front: the reader can still press the toolbar button.
    return { opened: false };
  }
}
