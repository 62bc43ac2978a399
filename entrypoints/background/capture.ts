/** Remembers what an article told, where the reader chose so. */
import type { ContentRequests } from '../../lib/protocol.ts';
import { browser } from '../../lib/browser.ts';
import { loadSettings, type Settings } from '../../lib/settings.ts';
import { pageKey } from '../../lib/store/address.ts';
import { rememberedEvents } from '../../lib/data/remembered.ts';
import type { Store } from '../../lib/store/store.ts';
import type { PageSender } from './content-answers.ts';
import { seededStore } from './seeded-store.ts';
import { isAllowedSite } from './site-access.ts';

type Report = Parameters<ContentRequests['captureArticle']>[0];

export async function captureArticle(
  { source, events, quotes }: Report,
  sender: PageSender,
): Promise<{ kept: number }> {
  const { memory } = await loadSettings(browser.storage.local);
  if (sender.isPrivate || memory === 'nothing') return { kept: 0 };
  const store = await seededStore();
  const page = pageKey(sender.address);
  if (!(await isChosen(memory, store, page, sender.address))) return { kept: 0 };
  const told = events.map((event, index) => ({ event, quote: quotes[index] ?? null }));
  return { kept: await store.captured.keep(page, rememberedEvents(page, source, told)) };
}

/** `sites`: on the sites the reader allowed; `clips`: on pages the reader kept something of. */
async function isChosen(memory: Settings['memory'], store: Store, page: string, address: string): Promise<boolean> {
  if (memory === 'sites') return isAllowedSite(address);
  return (await store.annotationsOn(page)).length > 0;
}
