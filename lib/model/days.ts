/** Arithmetic on ISO dates of any precision, without zones. */
import type { IsoDate } from './ids.ts';

const DAY = 86_400_000;
const DAYS_A_YEAR = 365.25;

/** The first day a date may mean: `2024` → `2024-01-01`, `2024-03` → `2024-03-01`. */
export function firstDay(date: IsoDate): IsoDate {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * Days since 1970 of the first day a date may mean; `null` for what is no date. A partial date counts from its first
 * day: later would claim a closeness that the source does not give.
 */
export function dayNumber(date: IsoDate): number | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number.isNaN(time) ? null : time / DAY;
}

/** The day `days` after a date, one unless said; a partial date ends with its month or year. */
export function dayAfter(date: IsoDate, days = 1): IsoDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, days)
      : day === undefined
        ? Date.UTC(year, month, days)
        : Date.UTC(year, month - 1, day + days);
  return Number.isNaN(next) ? date : new Date(next).toISOString().slice(0, 10);
}

/** Whole days from one date to another, negative when `to` is earlier; `null` when either is no date. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === null || b === null ? null : b - a;
}

/** Days between two dates, without sign, counted from the first day each may mean; `NaN` when either is no date. */
export function daysApart(a: IsoDate, b: IsoDate): number {
  return Math.abs(daysBetween(a, b) ?? NaN);
}

/** Years between two dates, for weighing age; 0 when unknown. */
export function yearsBetween(from: IsoDate | null, to: IsoDate | null): number {
  const days = from === null || to === null ? null : daysBetween(from, to);
  return days === null ? 0 : Math.max(0, days) / DAYS_A_YEAR;
}

/** Full months from one date to another: 13 November 2023 to 7 March 2025 is 15. `null` unless both name a month. */
export function monthsBetween(from: IsoDate, to: IsoDate): number | null {
  if (from.length < 7 || to.length < 7) return null;
  const [fromYear = 0, fromMonth = 0, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return toDay < fromDay && from.length === 10 && to.length === 10 ? months - 1 : months;
}

/** Whether a text is a date of ours, `2025`, `2025-03` or `2025-03-07`, of a day that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return false;
  const time = Date.parse(firstDay(text));
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(firstDay(text));
}
