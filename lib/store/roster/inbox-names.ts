/** Names of the inbox that go with the articles they were met in, inside the caller's transaction. */
import { siteOf } from '../address.ts';
import type { Forgotten } from '../events/event-memory.ts';
import { MOST_SIGHTINGS, type InboxItem, type Sighting } from './inbox.ts';
import type { Database } from '../tables.ts';

/** Lets go of what was met on a page, on a site or since a moment, or of everything. Answers each name with the sentences that went. */
export async function forgetNames(database: Database, what: Forgotten): Promise<readonly InboxItem[]> {
  const items = await database.inbox.toArray();
  const taken = items.flatMap((item) => {
    const sightings = item.sightings.filter((one) => isOf(one, item, what));
    return sightings.length === 0 ? [] : [{ ...item, sightings }];
  });
  await takeNames(database, taken);
  return taken;
}

/** Takes these sentences away; a name without a sentence goes. */
export async function takeNames(database: Database, taken: readonly InboxItem[]): Promise<void> {
  for (const { key, sightings } of taken) {
    const present = await database.inbox.get(key);
    const left = otherThan(present?.sightings ?? [], sightings);
    if (present !== undefined && left.length > 0) await database.inbox.put({ ...present, sightings: left });
    else await database.inbox.delete(key);
  }
}

/** Brings them back, behind what was met since. */
export async function recallNames(database: Database, taken: readonly InboxItem[]): Promise<void> {
  for (const item of taken) {
    const present = await database.inbox.get(item.key);
    const since = present?.sightings ?? [];
    const sightings = [...since, ...otherThan(item.sightings, since)].slice(0, MOST_SIGHTINGS);
    await database.inbox.put({ ...(present ?? item), sightings });
  }
}

/** A page is sighted once. */
function otherThan(sightings: readonly Sighting[], known: readonly Sighting[]): readonly Sighting[] {
  const pages = new Set(known.map(({ page }) => page));
  return sightings.filter(({ page }) => !pages.has(page));
}

/** A name last met since a moment goes whole: which of its sentences are older is not known. */
function isOf({ page }: Sighting, { at }: InboxItem, what: Forgotten): boolean {
  if (what === 'all') return true;
  if ('since' in what) return at >= what.since;
  return 'article' in what ? page === what.article : siteOf(page) === what.site;
}
