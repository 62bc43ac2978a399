import type { EventId } from '../../model/ids.ts';
import { layersOf, stacked } from './covered.ts';
import { eventCorrections } from './event-corrections.ts';
import { eventRow } from './event-rows.ts';
import { regroup } from '../identity/regroup.ts';
import type { Starter, Store } from '../store.ts';
import type { Database, EventRow, SeriesRow } from '../tables.ts';
import type { Write } from '../writing.ts';

/** The version of the pack that is stored. */
const PACK = 'pack';

interface Parts {
  readonly database: Database;
  readonly write: Write;
}

/** Puts the starter past into the pack layer. What the reader captured, wrote or corrected stays as it is. */
export function seeding({ database, write }: Parts): Store['seed'] {
  return async (starter) => {
    const stored = await database.meta.get(PACK);
    if (stored?.value === starter.version) return { changed: false, events: starter.events.length };
    await write(['events', 'series', 'records', 'revisions', 'meta'], async () => {
      await replaceEvents(database, starter);
      await replaceSeries(database, starter);
      await database.meta.put({ key: PACK, value: starter.version });
    });
    return { changed: true, events: starter.events.length };
  };
}

async function replaceEvents(database: Database, starter: Starter): Promise<void> {
  const corrections = await eventCorrections(database);
  const taken = new Set(await idsOutsidePack(database));
  await database.events.where('layer').equals('pack').delete();
  const rows = starter.events.map((event): EventRow =>
    eventRow({ id: event.id, layer: 'pack', found: event }, corrections.get(event.id) ?? null),
  );
  const covered = await recover(database, rows);
  // An id of the reader's own layers is never overwritten by what ships.
  await database.events.bulkPut(rows.filter(({ id }) => !taken.has(id) && !covered.has(id)));
  const told = await database.events.where('layer').anyOf('captured', 'own').toArray();
  await regroup(database, told, corrections);
}

/** What ships under events of imported packs: kept below them, for the day the packs are removed. Answers their ids. */
async function recover(database: Database, shipped: readonly EventRow[]): Promise<ReadonlySet<EventId>> {
  const below = new Map(shipped.map((row) => [row.id, row]));
  const added = await database.events.where('layer').equals('added').toArray();
  for (const row of added) {
    const others = layersOf(row).filter(({ layer }) => layer !== 'pack');
    const shipped = others.every(({ layer }) => layer === 'added') ? below.get(row.id) : undefined;
    const whole = stacked(shipped === undefined ? others : [...others, shipped]);
    if (whole !== undefined) await database.events.put(whole);
  }
  return new Set(added.map(({ id }) => id));
}

async function idsOutsidePack(database: Database): Promise<EventId[]> {
  return database.events.where('layer').anyOf('captured', 'own').primaryKeys();
}

async function replaceSeries(database: Database, starter: Starter): Promise<void> {
  await database.series.where('layer').equals('pack').delete();
  const layers = new Map<string, readonly SeriesRow[]>();
  for (const row of await database.series.toArray())
    layers.set(
      row.id,
      layersOf(row).filter(({ layer }) => layer !== 'pack'),
    );
  for (const series of starter.series)
    layers.set(series.id, [...(layers.get(series.id) ?? []), { id: series.id, layer: 'pack', series }]);
  await database.series.bulkPut([...layers.values()].flatMap((rows) => stacked(rows) ?? []));
}
