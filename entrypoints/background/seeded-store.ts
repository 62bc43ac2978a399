import { starterPast } from '../../lib/data/events.ts';
import { openStore } from '../../lib/store/database.ts';
import type { Store } from '../../lib/store/store.ts';
import { browser } from '../../lib/browser.ts';

/** Which version of the product seeded the store last. */
const SEEDED = 'seeded';

/** The store, with the past that ships in it: seeded at install and update, and here again if that was cut short. */
export async function seededStore(): Promise<Store> {
  const store = await openStore();
  const { version } = browser.runtime.getManifest();
  if ((await browser.storage.local.get(SEEDED))[SEEDED] === version) return store;
  return seed(store, version);
}

/** Seeds whatever version was seeded before; the same past twice changes nothing. */
export async function seedStore(): Promise<void> {
  await seed(await openStore(), browser.runtime.getManifest().version);
}

async function seed(store: Store, version: string): Promise<Store> {
  if (store.mode === 'read-only') return store;
  await store.seed(starterPast());
  await browser.storage.local.set({ [SEEDED]: version });
  return store;
}
