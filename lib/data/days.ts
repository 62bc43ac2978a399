import type { IsoDate } from '../model/ids.ts';

/** A day for dates of any precision: `2024` → `2024-01-01`, `2024-03` → `2024-03-01`. */
export function dayOf(date: IsoDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Days between two dates of any precision; months and years count from their first day. */
export function daysApart(a: IsoDate, b: IsoDate): number {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000;
}
