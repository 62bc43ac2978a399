/** Reading events: always by index, newest first. */
import { dayNumber } from '../model/days.ts';
import Dexie from 'dexie';
import type { DiplomaticEvent } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import { pairKey, subjectKey } from './event-keys.ts';
import { LAYERS, type AboutQuery, type Layer, type Store } from './store.ts';
import type { Database, EventRow } from './tables.ts';

type Reading = Pick<Store, 'eventsAbout' | 'event' | 'series' | 'allSeries' | 'coverage'>;

const DEFAULT_LIMIT = 20;
const UNASKED: readonly Layer[] = LAYERS.filter((layer) => layer !== 'machine');

/** One short read: the newest rows of one index under one key. */
interface RangeRead {
  readonly index: 'about' | 'together';
  readonly subject: readonly string[];
}

/** Reads events and series; nothing here writes. */
export function eventReading(database: Database): Reading {
  return {
    async eventsAbout(query) {
      const layers = query.layers ?? UNASKED;
      const limit = query.limit ?? DEFAULT_LIMIT;
      const first = query.before === undefined || query.before === null ? null : dayNumber(query.before);
      const rows = await database.transaction('r', database.events, () =>
        Promise.all(readsOf(query, layers).map((read) => newest(database, read, first, limit, layers))),
      );
      return newestFirst(layers.includes('captured') ? rows.flat() : rows.flat().map(asFound));
    },
    async event(id) {
      const row = await database.events.get(id);
      const shown = row?.joined === undefined ? row : await database.events.get(row.joined);
      return shown?.event ?? null;
    },
    async series(id) {
      return (await database.series.get(id))?.series ?? null;
    },
    async allSeries() {
      return (await database.series.toArray()).map((row) => row.series);
    },
    coverage: () => coverage(database),
  };
}

function readsOf(query: AboutQuery, layers: readonly Layer[]): RangeRead[] {
  const kinds = [layers.includes('machine'), layers.some((layer) => layer !== 'machine')] as const;
  const worlds = [true, false].filter((_, at) => kinds[at]);
  return worlds.flatMap((machine) => [
    ...(query.officials ?? []).map((id) => about(subjectKey('official', id, machine))),
    ...(query.offices ?? []).map((id) => about(subjectKey('office', id, machine))),
    ...(query.countries ?? []).map((id) => about(subjectKey('country', id, machine))),
    ...(query.series ?? []).map((id) => about(subjectKey('series', id, machine))),
    ...(query.figureSeries ?? []).map((id) => about(subjectKey('figure', id, machine))),
    ...(query.pairs ?? []).map((pair) => ({ index: 'together' as const, subject: pairKey(pair, machine) })),
  ]);
}

function about(subject: string): RangeRead {
  return { index: 'about', subject: [subject] };
}

/** The newest `limit` rows in these layers. Rows of other layers are rare under one key, so a longer read is a rare second try. */
async function newest(
  database: Database,
  read: RangeRead,
  before: number | null,
  limit: number,
  layers: readonly Layer[],
): Promise<readonly EventRow[]> {
  // `−day` of the day before; a day never equals the bound, so events of the day itself stay out.
  const from = before === null ? Dexie.minKey : -before + 1;
  for (let ask = limit; ; ask *= 4) {
    const rows = await database.events
      .where(read.index)
      .between([...read.subject, from], [...read.subject, Infinity], true, true)
      .limit(ask)
      .toArray();
    const wanted = rows.filter((row) => layers.includes(row.layer));
    if (wanted.length >= limit || rows.length < ask) return wanted.slice(0, limit);
  }
}

/** What was read and what the reader said stay out of an answer that is about what ships alone. */
function asFound(row: EventRow): EventRow {
  return { ...row, event: row.found };
}

function newestFirst(rows: readonly EventRow[]): DiplomaticEvent[] {
  const byId = new Map<EventId, DiplomaticEvent>();
  for (const row of rows) if (row.event !== null) byId.set(row.id, row.event);
  return [...byId.values()].toSorted(
    (a, b) => (b.from ?? '').localeCompare(a.from ?? '', 'en') || a.id.localeCompare(b.id, 'en'),
  );
}

async function coverage(database: Database): ReturnType<Store['coverage']> {
  const counts = await Promise.all(LAYERS.map((layer) => database.events.where('layer').equals(layer).count()));
  const [first, last] = await Promise.all([
    database.events.orderBy('day').filter(isShown).first(),
    database.events.orderBy('day').reverse().filter(isShown).first(),
  ]);
  const byLayer = Object.fromEntries(LAYERS.map((layer, at) => [layer, counts[at] ?? 0])) as Record<Layer, number>;
  return { events: byLayer, first: first?.event?.from ?? null, last: last?.event?.from ?? null };
}

function isShown({ event }: EventRow): boolean {
  return event !== null;
}
