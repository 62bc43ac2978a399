/** Reading events: always by index, newest first. */
import { dayNumber } from '../../model/days.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import { newestUnder, readsOf, type KeyedTable } from './events-under.ts';
import { LAYERS, type AboutQuery, type Layer, type Store } from '../store.ts';
import type { Database, EventRow } from '../tables.ts';

type Reading = Pick<Store, 'eventsAbout' | 'event' | 'allEvents' | 'series' | 'allSeries' | 'coverage'>;

/** As many for each subject, unless a query says. */
export const DEFAULT_LIMIT = 20;

/** Reads events and series; nothing here writes. */
export function eventReading(database: Database): Reading {
  return {
    async eventsAbout(query) {
      const layers = query.layers ?? LAYERS;
      const rows = await database.transaction('r', database.events, () => newestOf(database, query, layers));
      return newestFirst(layers.includes('captured') ? rows : rows.map(asFound));
    },
    async event(id) {
      const row = await database.events.get(id);
      const shown = row?.joined === undefined ? row : await database.events.get(row.joined);
      return shown?.event ?? null;
    },
    async allEvents(layers) {
      const rows = await database.events.where('layer').anyOf(layers).toArray();
      return newestFirst(rows).toReversed();
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

async function newestOf(database: Database, query: AboutQuery, layers: readonly Layer[]): Promise<readonly EventRow[]> {
  const before = dayBound(query.before);
  const limit = query.limit ?? DEFAULT_LIMIT;
  const accepts = (row: EventRow) => layers.includes(row.layer);
  const table = database.events as unknown as KeyedTable<EventRow>;
  const reads = readsOf(query).map((read) => newestUnder(table, read, { before, limit, accepts }));
  return (await Promise.all(reads)).flat();
}

/** The bound of a query as a day; what is no date is no bound. */
export function dayBound(before: AboutQuery['before']): number | null {
  return before === undefined || before === null ? null : dayNumber(before);
}

/** What was read and what the reader said stay out of an answer that is about what ships alone. */
function asFound(row: EventRow): EventRow {
  return { ...row, event: row.found };
}

/** Each event once, newest first. */
export function newestFirst(rows: readonly { readonly event: DiplomaticEvent | null }[]): DiplomaticEvent[] {
  const byId = new Map(rows.flatMap(({ event }) => (event === null ? [] : [[event.id, event]])));
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
