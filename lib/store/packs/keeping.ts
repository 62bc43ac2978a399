import type { DiplomaticEvent } from '../../model/event.ts';
import type { EventId, Instant } from '../../model/ids.ts';
import { layersOf, stacked } from '../events/covered.ts';
import { eventCorrections } from '../events/event-corrections.ts';
import { eventRow } from '../events/event-rows.ts';
import { regroup } from '../identity/regroup.ts';
import type { EventCorrection } from '../store.ts';
import type { Database, EventRow, PackRow, SeriesRow } from '../tables.ts';
import type { Write } from '../writing.ts';
import type { Pack } from './pack.ts';

/** Packs of the store. */
export interface Packs {
  /** In the order they were brought in. */
  all(): Promise<readonly PackRow[]>;
  /** Brings a pack in, all or nothing, in place of an earlier version of the same pack. */
  bringIn(pack: Pack): Promise<void>;
  /** Takes away everything a pack brought; what it stood above is seen again. The reader's own corrections stay. */
  remove(id: string): Promise<void>;
}

interface Parts {
  readonly database: Database;
  readonly write: Write;
  readonly now: () => Instant;
  readonly correctionOf: (id: EventId) => Promise<EventCorrection | null>;
}

/** Packs in their own table; their events and series stand among the others, in the layer `added`. */
export function packKeeping({ database, write, now, correctionOf }: Parts): Packs {
  const tables = ['packs', 'events', 'series', 'records', 'revisions'] as const;
  const takeOut = async (id: string) => {
    const row = await database.packs.get(id);
    if (row === undefined) return;
    const before = await rowsUnder(database, row.pack);
    for (const event of row.pack.events) await uncover(database, event.id, id, correctionOf);
    for (const one of row.pack.series) await uncoverSeries(database, one.id, id);
    await database.packs.delete(id);
    // Last of all: events that went may have been what articles told too.
    await regroup(database, before, await eventCorrections(database));
  };
  return {
    all: async () => (await database.packs.toArray()).toSorted((a, b) => a.at.localeCompare(b.at, 'en')),
    bringIn: (pack) =>
      write(tables, async () => {
        await takeOut(pack.id);
        for (const event of pack.events) await cover(database, event, pack.id, correctionOf);
        for (const series of pack.series) {
          const present = await database.series.get(series.id);
          const row: SeriesRow = { id: series.id, layer: 'added', series, pack: pack.id };
          await database.series.put(present === undefined ? row : { ...row, covered: present });
        }
        await database.packs.put({ id: pack.id, at: now(), pack });
        await regroup(database, await rowsUnder(database, pack), await eventCorrections(database));
      }),
    remove: (id) => write(tables, () => takeOut(id)),
  };
}

/** Rows under the ids of a pack's events, as they are now. */
async function rowsUnder(database: Database, { events }: Pack): Promise<readonly EventRow[]> {
  return (await database.events.bulkGet(events.map(({ id }) => id))).flatMap((row) => row ?? []);
}

/** Puts a pack's event above whatever stands under the same id. */
async function cover(
  database: Database,
  event: DiplomaticEvent,
  pack: string,
  correctionOf: Parts['correctionOf'],
): Promise<void> {
  const present = await database.events.get(event.id);
  const found = { id: event.id, layer: 'added' as const, found: event, pack };
  const row = eventRow(found, await correctionOf(event.id));
  await database.events.put(present === undefined ? row : { ...row, covered: present });
}

/** Takes the layer of this pack out from under an id, wherever it lies; what other packs brought stays. */
async function uncover(
  database: Database,
  id: EventId,
  pack: string,
  correctionOf: Parts['correctionOf'],
): Promise<void> {
  const left = stacked(layersOf(await database.events.get(id)).filter((row) => row.pack !== pack));
  if (left === undefined) await database.events.delete(id);
  else await database.events.put(eventRow(left, await correctionOf(id)));
}

async function uncoverSeries(database: Database, id: string, pack: string): Promise<void> {
  const left = stacked(layersOf(await database.series.get(id)).filter((row) => row.pack !== pack));
  if (left === undefined) await database.series.delete(id);
  else await database.series.put(left);
}
