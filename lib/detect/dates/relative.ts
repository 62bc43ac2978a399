import { dayFrom, isoOf, lastDayOfMonth, monthFrom, pad, partsOf, type Day, weekdayOf } from './calendar.ts';
import { MONTH, monthOf, WEEKDAY, weekdayNamed } from './date-words.ts';
import { span, yearOf } from './explicit.ts';
import type { DateContext, ResolvedDate } from './resolved.ts';
import { isAhead } from './tense.ts';

const START = '(?<![\\p{L}\\p{M}\\d])';
const END = '(?![\\p{L}\\p{M}\\d])';

/** German writes the part of the day into the weekday, French behind it: `Mittwochabend`, `vendredi soir`. */
const DAYPART = '(?:(?:vor|nach)?mittag|morgen|früh|abend|nacht| (?:matin|midi|après-midi|soir))';
/** `Friday`, `last Friday`, `next Monday`, `Friday last week`, `Wednesday next week`, `Mittwochabend`. */
export const WEEKDAYS = new RegExp(
  `${START}(?:(last|next|this|past|coming|letzten|nächsten) )?(${WEEKDAY})${DAYPART}?(?: (last|next|this) week| (last|next))?${END}`,
  'giu',
);
const DAY_WORDS =
  "day before yesterday|day after tomorrow|today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow|heute|gestern|vorgestern|morgen|aujourd[’']hui|hier|demain|hoy|ayer|mañana|сегодня|вчера|завтра|आज|昨天|今天|明天|昨日|今日|明日";
/** `today`, `yesterday`, `tomorrow`, in several languages. */
export const DAYS = new RegExp(`${START}(${DAY_WORDS})${END}`, 'giu');
/** Hits wherever such a day stands. */
export const DAYS_CUE = new RegExp(DAY_WORDS, 'gi');
/** `last week`, `later this month`, `next year`. */
export const PERIODS = new RegExp(
  `${START}(?:(early|earlier|late|later|mid) )?(last|this|next|previous|past|coming|current|the same) (week|weekend|month|quarter|year|decade)${END}`,
  'giu',
);
/** Hits wherever such a period stands. */
export const PERIODS_CUE = /week|month|quarter|year|decade/gi;
/** `three days ago`, `2 weeks later` has no anchor and is left alone. */
export const AGO =
  /(?<![\w-])(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (day|week|month|year|decade)s? ago\b/gi;
/** Hits wherever `ago` stands. */
export const AGO_CUE = / ago/gi;
/** `in January`, `last March`, `since October`; a month alone needs a word that makes it one (`May`, `March`). */
export const MONTHS = new RegExp(
  `${START}(in|since|until|till|by|from|during|last|this|next|early|late|mid|before|after|im|seit|bis|en|depuis|desde|в|с|до)[ -](?:(?:early|late|mid|the end of|ende|anfang) ?-?)?(${MONTH})(?! ?\\d)${END}`,
  'giu',
);

type Rule = (found: RegExpExecArray, context: DateContext) => ResolvedDate | null;

/** Reads what `WEEKDAYS` found, from the day of the article. */
export const weekday: Rule = (found, context) => {
  const [, before, name, week, after] = found;
  const wanted = weekdayNamed(name ?? '');
  if (wanted === null) return null;
  if (context.today === null)
    return { ...span(found), from: null, until: null, precision: 'day', because: ['weekday', 'undated'] };
  const because = ['weekday', ...(week || before || after ? [`${(week ?? before ?? after ?? '').toLowerCase()}`] : [])];
  const day = weekdayFrom(context.today, wanted, (before ?? after ?? '').toLowerCase(), (week ?? '').toLowerCase());
  const settled = day ?? nearestWeekday(context.today, wanted, isAhead(context.text, span(found)));
  return { ...span(found), from: isoOf(settled), until: null, precision: 'day', because };
};

/** With a word that says which week; `null` without. Weeks begin on Monday. */
function weekdayFrom(today: Day, wanted: number, beside: string, week: string): Day | null {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  const inWeek = (first: Day) => first + ((wanted + 6) % 7);
  if (week) return inWeek(monday + (week === 'last' ? -7 : week === 'next' ? 7 : 0));
  if (/^(?:last|past|letzten)$/.test(beside)) return today - (((weekdayOf(today) - wanted + 6) % 7) + 1);
  if (/^(?:next|coming|nächsten)$/.test(beside)) return today + (((wanted - weekdayOf(today) + 6) % 7) + 1);
  return beside === 'this' ? inWeek(monday) : null;
}

function nearestWeekday(today: Day, wanted: number, ahead: boolean): Day {
  return ahead ? today + ((wanted - weekdayOf(today) + 7) % 7) : today - ((weekdayOf(today) - wanted + 7) % 7);
}

const OFFSETS: readonly (readonly [RegExp, number])[] = [
  [/before yesterday|vorgestern/i, -2],
  [/after tomorrow/i, 2],
  [/yesterday|gestern|hier|ayer|вчера|昨/i, -1],
  [/tomorrow|morgen|demain|mañana|завтра|明/i, 1],
];

/** Reads what `DAYS` found, from the day of the article. */
export const relativeDay: Rule = (found, { today, text }) => {
  const offset = OFFSETS.find(([words]) => words.test(found[1] ?? ''))?.[1] ?? 0;
  // “heute Morgen”, “guten Morgen”: the time of day, not tomorrow.
  if (
    /^Morgen$/.test(found[0]) &&
    /\b(?:heute|am|guten|gestern) $/i.test(text.slice(Math.max(0, found.index - 8), found.index))
  )
    return null;
  const from = today === null ? null : isoOf(today + offset);
  return {
    ...span(found),
    from,
    until: null,
    precision: 'day',
    because: ['relative-day', ...(from ? [] : ['undated'])],
  };
};

/** Reads what `PERIODS` found, from the day of the article. */
export const period: Rule = (found, { today }) => {
  const unit = (found[3] ?? '').toLowerCase();
  const shift = /last|previous|past/i.test(found[2] ?? '') ? -1 : /next|coming/i.test(found[2] ?? '') ? 1 : 0;
  if (today === null || /same/i.test(found[2] ?? '')) {
    return { ...span(found), from: null, until: null, precision: precisionOf(unit), because: ['period', 'undated'] };
  }
  const [from, until] = stretch(today, unit, shift);
  return { ...span(found), from, until, precision: precisionOf(unit), because: ['period'] };
};

function stretch(today: Day, unit: string, shift: number): [string, string | null] {
  const { year, month } = partsOf(today);
  const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * shift;
  if (unit === 'week') return [isoOf(monday), isoOf(monday + 6)];
  // On Monday to Thursday “last weekend” is the one just past.
  if (unit === 'weekend') return [isoOf(monday + 5), isoOf(monday + 6)];
  if (unit === 'month') return [monthFrom(today, shift), null];
  if (unit === 'decade')
    return [String(Math.floor(year / 10) * 10 + 10 * shift), String(Math.floor(year / 10) * 10 + 10 * shift + 9)];
  if (unit !== 'quarter') return [String(year + shift), null];
  const first = monthFrom(today, -((month - 1) % 3) + 3 * shift);
  return [first, monthFrom(dayFrom(Number(first.slice(0, 4)), Number(first.slice(5)), 1) ?? today, 2)];
}

function precisionOf(unit: string): ResolvedDate['precision'] {
  return unit === 'weekend' ? 'week' : (unit as ResolvedDate['precision']);
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads what `AGO` found, from the day of the article. */
export const ago: Rule = (found, { today }) => {
  const word = (found[1] ?? '').toLowerCase();
  const count = /^an?$/.test(word) ? 1 : /\d/.test(word) ? Number(word) : WORDS.indexOf(word);
  const unit = (found[2] ?? '').toLowerCase();
  if (today === null)
    return { ...span(found), from: null, until: null, precision: precisionOf(unit), because: ['ago', 'undated'] };
  const { year } = partsOf(today);
  const from =
    unit === 'day'
      ? isoOf(today - count)
      : unit === 'week'
        ? isoOf(today - 7 * count)
        : unit === 'month'
          ? monthFrom(today, -count)
          : String(year - count * (unit === 'decade' ? 10 : 1));
  return { ...span(found), from, until: null, precision: precisionOf(unit), because: ['ago'] };
};

/** Reads what `MONTHS` found: the year is the one that fits its word. */
export const monthAlone: Rule = (found, context) => {
  const month = monthOf(found[2] ?? '');
  const word = found[2] ?? '';
  // `may` and `march` in small letters are verbs in every language that capitalises months.
  if (!month || (/^(?:may|march|mar|dec|jan|sep|oct|nov|jun|jul|apr)$/.test(word) && /^[a-z]/.test(word))) return null;
  const at = found.index + found[0].length - word.length;
  const place = { start: at, end: at + word.length };
  if (context.today === null)
    return { ...place, from: null, until: null, precision: 'month', because: ['month', 'undated'] };
  const { year, month: now } = partsOf(context.today);
  const beside = (found[1] ?? '').toLowerCase();
  const given =
    beside === 'last' ? (month < now ? year : year - 1) : beside === 'next' ? (month > now ? year : year + 1) : null;
  const settled = given ?? (beside === 'this' ? year : yearOf(month, 15, found, context));
  return {
    ...place,
    from: `${settled}-${pad(month)}`,
    until: null,
    precision: 'month',
    because: ['month', 'nearest-year'],
  };
};

/** The last day a date can mean: what “by March” allows. */
export function lastDayIn(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return isoOf(lastDayOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))));
}
