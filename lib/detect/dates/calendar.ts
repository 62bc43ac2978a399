import type { IsoDate } from '../../model/ids.ts';

/** A calendar day without zone, as days since 1970-01-01. */
export type Day = number;

const MS = 86_400_000;

/** The day of an ISO date; of a month or year, its first. `null` for what is no date (`2021-02-30`). */
export function dayOf(date: IsoDate): Day | null {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!found) return null;
  return dayFrom(Number(found[1]), Number(found[2] ?? 1), Number(found[3] ?? 1));
}

/** `month` counts from 1. `null` when the month has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS : null;
}

/** A day as `YYYY-MM-DD`. */
export function isoOf(day: Day): IsoDate {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Year, month (from 1) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2021-02` for a month, moved on by `months`. */
export function monthFrom(day: Day, months: number): IsoDate {
  const { year, month } = partsOf(day);
  return isoOf(Date.UTC(year, month - 1 + months, 1) / MS).slice(0, 7);
}

/** The last day of a month; `month` counts from 1. */
export function lastDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / MS;
}

/** A number with two digits at least. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
