/** The short reads that answer “latest about X”: the newest rows under one key of one index. */
import Dexie, { type Collection } from 'dexie';
import { pairKey, subjectKey } from './event-keys.ts';
import type { AboutQuery } from '../store.ts';

/** One short read. */
export interface RangeRead {
  readonly index: 'about' | 'together';
  readonly subject: readonly string[];
}

/** Any table whose rows are found under the keys of events. */
export interface KeyedTable<Row> {
  where(index: RangeRead['index']): {
    between(from: readonly unknown[], to: readonly unknown[], low: boolean, high: boolean): Collection<Row>;
  };
}

/** What a read looks for in its rows. */
export interface Wanted<Row> {
  /** Only what began before this day (days since 1970); `null`: no bound. */
  readonly before: number | null;
  readonly limit: number;
  readonly accepts: (row: Row) => boolean;
}

/** The reads that a query asks for. */
export function readsOf(query: AboutQuery): readonly RangeRead[] {
  const about = (key: string): RangeRead => ({ index: 'about', subject: [key] });
  return [
    ...(query.officials ?? []).map((id) => about(subjectKey('official', id))),
    ...(query.offices ?? []).map((id) => about(subjectKey('office', id))),
    ...(query.countries ?? []).map((id) => about(subjectKey('country', id))),
    ...(query.series ?? []).map((id) => about(subjectKey('series', id))),
    ...(query.figureSeries ?? []).map((id) => about(subjectKey('figure', id))),
    ...(query.pairs ?? []).map((pair): RangeRead => ({ index: 'together', subject: pairKey(pair) })),
  ];
}

/** The newest rows wanted. Rows that are not are rare under one key, so a longer read is a rare second try. */
export async function newestUnder<Row>(
  table: KeyedTable<Row>,
  read: RangeRead,
  { before, limit, accepts }: Wanted<Row>,
): Promise<readonly Row[]> {
  // `−day` of the day before; a day never equals the bound, so events of the day itself stay out.
  const from = before === null ? Dexie.minKey : -before + 1;
  for (let ask = limit; ; ask *= 4) {
    const rows = await table
      .where(read.index)
      .between([...read.subject, from], [...read.subject, Infinity], true, true)
      .limit(ask)
      .toArray();
    const wanted = rows.filter(accepts);
    if (wanted.length >= limit || rows.length < ask) return wanted.slice(0, limit);
  }
}
