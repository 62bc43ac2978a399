import type { IsoDate } from '../../model/ids.ts';
import { dayFrom, dayOf, isoOf, pad, partsOf, weekdayOf } from './calendar.ts';
import { MONTH, monthOf, WEEKDAY, weekdayNamed } from './date-words.ts';
import type { DateContext, ResolvedDate } from './resolved.ts';
import { type Tense, tenseOf } from './tense.ts';

const START = '(?<![\\p{L}\\p{M}\\d.,/-])';
const END = '(?![\\p{L}\\p{M}\\d])';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|º|er|\\.)?';
/** A stop after the day is German or Russian, and then the day comes first. */
const PLAIN_DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d{2})';
const TO = '(?:[ ]?[-–—][ ]?|[ ](?:to|and|through|until|bis|und|au|et|al|y|по|и)[ ])';
const OF = '[ \\u00A0]{1,2}(?:of[ ]|de[ ])?';

/** `17-18 February 2021`, `7 March`, `18. März 2025`, `7 de marzo de 2025`. */
export const DAY_FIRST = new RegExp(
  `${START}${DAY}(?:${TO}${DAY})?${OF}(${MONTH})(?:,?[ ](?:de[ ])?${YEAR})?${END}`,
  'giu',
);
/** `March 7, 2025`, `June 6-10`, `October 11 and 13`. */
export const MONTH_FIRST = new RegExp(
  `${START}(${MONTH})[ \\u00A0]{1,2}${PLAIN_DAY}(?![\\d:.,]?\\d)(?:${TO}${PLAIN_DAY}(?![\\d:]))?(?:,?[ ]${YEAR})?${END}`,
  'giu',
);
/** `April 30 to May 2`. */
export const ACROSS_MONTHS = new RegExp(
  `${START}(${MONTH})[ ]${DAY}${TO}(${MONTH})[ ]${DAY}(?:,?[ ]${YEAR})?${END}`,
  'giu',
);
/** `February 2021`, `März 2025`. */
export const MONTH_YEAR = new RegExp(`${START}(${MONTH}),?[ ](?:de[ ])?${YEAR}${END}`, 'giu');
/** `2021-02-17`, `2021/02/17`. */
export const ISO = /(?<![\d-])((?:19|20)\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\d-])/g;
/** `3-7-2024`, `05.03.2025`, `3/7/24` stay apart from fractions by their second separator. */
export const NUMERIC = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/-])/g;
/** `2025年3月7日`, `3月7日`, `2025年`. */
export const HAN = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号])?|((?:19|20)\d{2})年/g;

type Rule = (found: RegExpExecArray, context: DateContext) => ResolvedDate | null;

/** Reads what `DAY_FIRST` found. */
export const dayFirst: Rule = (found, context) => {
  const [, first, last, month, year] = found;
  return daysOf(found, context, {
    month: monthOf(month ?? ''),
    first: Number(first),
    last: last ? Number(last) : null,
    year,
  });
};

/** Reads what `MONTH_FIRST` found. */
export const monthFirst: Rule = (found, context) => {
  const [, month, first, last, year] = found;
  return daysOf(found, context, {
    month: monthOf(month ?? ''),
    first: Number(first),
    last: last ? Number(last) : null,
    year,
  });
};

/** Reads what `ACROSS_MONTHS` found. */
export const acrossMonths: Rule = (found, context) => {
  const [, month, first, monthAfter, last, year] = found;
  const start = daysOf(found, context, { month: monthOf(month ?? ''), first: Number(first), last: null, year });
  const end = daysOf(found, context, { month: monthOf(monthAfter ?? ''), first: Number(last), last: null, year });
  return start && end ? { ...start, until: end.from } : null;
};

/** Reads what `MONTH_YEAR` found. */
export const monthYear: Rule = (found) => {
  const month = monthOf(found[1] ?? '');
  if (month === null) return null;
  return {
    ...span(found),
    from: `${found[2]}-${pad(month)}`,
    until: null,
    precision: 'month',
    because: ['month-year'],
  };
};

/** Reads what `ISO` found. */
export const iso: Rule = (found) => {
  const day = dayFrom(Number(found[1]), Number(found[3]), Number(found[4]));
  return day === null ? null : { ...span(found), from: isoOf(day), until: null, precision: 'day', because: ['iso'] };
};

/** Day or month first is settled by a number above 12, by the dot of German and Russian, or by a weekday beside it; else it stays unknown. */
export const numeric: Rule = (found, { text }) => {
  const [, a, sign, b, y = ''] = found;
  const year = Number(y.length === 2 ? `20${y}` : y);
  const european = dayFrom(year, Number(b), Number(a));
  const american = dayFrom(year, Number(a), Number(b));
  const only =
    european !== null && (american === null || a === b || sign === '.')
      ? european
      : european === null
        ? american
        : null;
  if (european === null && american === null) return null;
  const near = text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 14);
  const named = new RegExp(WEEKDAY, 'iu').exec(near)?.[0];
  const weekday = named === undefined ? null : weekdayNamed(named);
  const fits = [european, american].filter((day) => day !== null && weekdayOf(day) === weekday);
  const day = only ?? (fits.length === 1 ? (fits[0] ?? null) : null);
  const because = only !== null ? ['numeric'] : day !== null ? ['numeric', 'weekday-beside'] : ['numeric', 'ambiguous'];
  return { ...span(found), from: day === null ? null : isoOf(day), until: null, precision: 'day', because };
};

/** Reads what `HAN` found. */
export const han: Rule = (found, context) => {
  const [, year, month, day, alone] = found;
  if (alone) return { ...span(found), from: alone, until: null, precision: 'year', because: ['year'] };
  if (day) return daysOf(found, context, { month: Number(month), first: Number(day), last: null, year });
  const known = year ?? yearOf(Number(month), 15, found, context);
  if (!known || Number(month) > 12) return null;
  return {
    ...span(found),
    from: `${known}-${pad(Number(month))}`,
    until: null,
    precision: 'month',
    because: ['month-year'],
  };
};

interface Days {
  readonly month: number | null;
  readonly first: number;
  readonly last: number | null;
  readonly year: string | undefined;
}

function daysOf(found: RegExpExecArray, context: DateContext, days: Days): ResolvedDate | null {
  const { month, first, last } = days;
  if (!month || first < 1 || first > 31) return null;
  const year = days.year ? Number(days.year) : yearOf(month, first, found, context);
  const because = days.year ? ['day-month-year'] : ['day-month', year === null ? 'undated' : 'year-of-publication'];
  if (year === null) return { ...span(found), from: null, until: null, precision: 'day', because };
  const from = dayFrom(year, month, first);
  const until = last ? dayFrom(year, month, last) : null;
  if (from === null) return null;
  return { ...span(found), from: isoOf(from), until: until === null ? null : isoOf(until), precision: 'day', because };
}

/** The year that brings the day nearest to publication: a report in January of “December 9” means last year's. */
export function yearOf(month: number, day: number, found: RegExpExecArray, context: DateContext): number | null {
  if (context.today === null) return null;
  const { year } = partsOf(context.today);
  const tense = tenseOf(context.text, { start: found.index, end: found.index + found[0].length });
  const today = context.today;
  const candidates = [year - 1, year, year + 1].map((y) => ({ y, at: dayFrom(y, month, Math.min(day, 28)) ?? 0 }));
  const cost = (at: number) => Math.abs(at - today) + wrongWay(at - today, tense);
  return candidates.reduce((best, next) => (cost(next.at) < cost(best.at) ? next : best)).y;
}

/** Against the tense costs most of a year; without a tense the past is a little likelier. The days around publication can be told either way. */
function wrongWay(distance: number, tense: Tense): number {
  if (Math.abs(distance) <= 31) return 0;
  if (tense === 'none') return distance > 0 ? 60 : 0;
  return (tense === 'ahead') === distance > 0 ? 0 : 300;
}

/** Where in the text a pattern hit. */
export function span(found: RegExpExecArray): { start: number; end: number } {
  return { start: found.index, end: found.index + found[0].length };
}

/** Day number of an ISO date precise to the day, else `null`. */
export function exactDay(date: IsoDate | null): number | null {
  return date && date.length === 10 ? dayOf(date) : null;
}
