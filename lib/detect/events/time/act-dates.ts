/** Which dates of a sentence can be an act's, and which of them is. */
import type { IsoDate } from '../../../model/ids.ts';
import { isoOf } from '../../dates/calendar.ts';
import { exactDay } from '../../dates/explicit.ts';
import type { ResolvedDate } from '../../dates/index.ts';
import { datesIn, within } from '../../dates/of-unit.ts';
import type { Context } from '../../pipeline.ts';
import { SOURCE, type Clause } from '../clauses.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../words.ts';

/** “in December asked”, printed in September: of a year that nobody stated, the one that lies behind. */
export function pastOf(date: ResolvedDate, published: IsoDate | null): ResolvedDate {
  const guessed = date.because.includes('nearest-year') || date.because.includes('year-of-publication');
  // “voted on Friday to leave”, printed on Monday: the Friday before
  if (
    date.because.includes('weekday') &&
    !date.because.includes('next') &&
    date.precision === 'day' &&
    (date.from ?? '') > (published ?? '9')
  )
    return { ...date, from: weekBefore(date.from!) };
  if (!guessed || date.from === null || published === null) return date;
  if (date.from.slice(0, 7) <= published.slice(0, 7)) return date;
  const back = (day: IsoDate) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { ...date, from: back(date.from), until: date.until === null ? null : back(date.until) };
}

function weekBefore(date: IsoDate): IsoDate {
  const day = exactDay(date);
  return day === null ? date : isoOf(day - 7);
}

/** A date within so many code units of the beginning (“In 1991, when …”) is the date of all that the sentence tells, if it is the only one. */
const LEAD = 12;

const dated = new WeakMap<Sentence, readonly ResolvedDate[]>();

/** The dates of a sentence that can be an act's; picked once for all its acts from those of the unit, which figures read too. */
export function datesOf(sentence: Sentence, context: Context): readonly ResolvedDate[] {
  const known = dated.get(sentence);
  if (known) return known;
  const { text } = context.article;
  const { span, unit } = sentence;
  const offset = unit.start;
  const dates = within(datesIn(context, unit), span.start - offset, span.end - offset)
    .map((date) => ({ ...date, start: date.start + offset, end: date.end + offset }))
    .filter(
      (date) =>
        date.from !== null && !isDeadline(date, sentence.words) && !isBracketed(date, text) && !isAttribute(date, text),
    );
  dated.set(sentence, dates);
  return dates;
}

/** The date closest to the verb within its clause and reach. */
export function nearest(
  dates: readonly ResolvedDate[],
  words: readonly Word[],
  at: number,
  clause: Clause,
  reach: number,
): ResolvedDate | null {
  const verb = words[at]!;
  const from = words[clause.from]!.start;
  const to = words[reach - 1]!.end;
  const distance = (date: ResolvedDate) => (date.start >= verb.end ? date.start - verb.end : verb.start - date.end);
  return (
    dates
      .filter((date) => date.start >= from && date.end <= to && !isOfNoun(date, words, at))
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

/** “a roadmap for exchanges this year”: a year behind “for” or “of” belongs to the noun. */
function isOfNoun(date: ResolvedDate, words: readonly Word[], at: number): boolean {
  if (date.start < words[at]!.end) return false;
  if (date.precision === 'day') return isOfHappening(date, words, at);
  return words
    .slice(at + 1)
    .some(
      (word, _, rest) =>
        word.end <= date.start &&
        (word.lower === 'for' || (/^(?:of|on|over|about|against)$/.test(word.lower) && !isIn(rest, date))),
    );
}

/** “an inquiry into the attack on Sunday”: the day of the attack. */
function isOfHappening(date: ResolvedDate, words: readonly Word[], at: number): boolean {
  const on = words.findLastIndex((word) => word.end <= date.start);
  const noun = words[on]?.lower === 'on' ? on - 1 : on;
  if (noun <= at || !HAPPENING.test(words[noun]!.lower)) return false;
  return words
    .slice(at + 1, noun)
    .some((word) => /^(?:into|over|after|for|about|following|of|in|by|against)$/.test(word.lower));
}

const HAPPENING =
  /^(?:attacks?|bombings?|explosions?|shootings?|killings?|crash|strikes?|airstrikes?|raids?|elections?|votes?|coup|incidents?|earthquake|blast|assassination|arrests?|clashes|protests?|referendum|launch)$/;

/** “ratified the treaty of friendship in October”: “in” before the date leads back to the verb. */
function isIn(words: readonly Word[], date: ResolvedDate): boolean {
  const at = words.findIndex((word) => word.end > date.start);
  return at > 0 && words[at - 1]!.lower === 'in';
}

/** “On Friday, …”, “Ministers said on Friday that …”: the day told by the main clause before. */
export function dateOfLead(
  dates: readonly ResolvedDate[],
  sentence: Sentence,
  at: number,
  clause: Clause,
): ResolvedDate | null {
  const { words } = sentence;
  const lead = dates.find((date) => date.start - words[0]!.start <= LEAD && date.end < words[at]!.start);
  if (lead !== undefined && dates.length === 1) return lead;
  const tail = sentence.clauses.at(-1)!;
  const told =
    tail.opener === SOURCE && clause !== tail
      ? dates.filter((date) => date.start >= words[tail.from]!.start && date.precision === 'day')
      : [];
  if (told.length === 1 && dates.length === 1) return told[0]!;
  if (clause.from === 0) return null;
  const before = dates.filter(
    (date) =>
      date.end <= words[clause.from]!.start && date.precision === 'day' && !isRelative(clauseOfDate(date, sentence)),
  );
  return before.length === 1 && words[at]!.start > before[0]!.end ? before[0]! : null;
}

function clauseOfDate(date: ResolvedDate, { words, clauses }: Sentence): Clause | undefined {
  return clauses.findLast((clause) => words[clause.from]!.start <= date.start);
}

/** “which is expected in October”: a date of something else. */
function isRelative(clause: Clause | undefined): boolean {
  return /^(?:which|who|whom|that|where)$/.test(clause?.opener ?? '');
}

/** “(2012)”: a date in brackets belongs to the name before it. */
function isBracketed(date: ResolvedDate, text: string): boolean {
  return text[date.start - 1] === '(' && text[date.end] === ')' && date.precision !== 'day';
}

/** “its 1967 borders”, “the 2014 deal”: a year before a noun says which. */
function isAttribute(date: ResolvedDate, text: string): boolean {
  // “yesterday's election”; but “at yesterday's opening”
  if (
    /^['’]s\b/.test(text.slice(date.end, date.end + 3)) &&
    !/\b(?:at|during|in) (?:the )?$/.test(text.slice(Math.max(0, date.start - 11), date.start))
  )
    return true;
  if (date.precision !== 'year' || !/^\d{4}$/.test(text.slice(date.start, date.end))) return false;
  return (
    /(?:\b(?:the|its|their|his|her|a|an)|['’]s) $/i.test(text.slice(Math.max(0, date.start - 7), date.start)) &&
    /^ \p{L}/u.test(text.slice(date.end, date.end + 2))
  );
}

/** “by 2030” says until when something shall be reached, not when it was agreed. */
function isDeadline(date: ResolvedDate, words: readonly Word[]): boolean {
  const at = words.findIndex((word) => word.start >= date.start);
  return at > 0 && /^(?:by|until|before|since)$/.test(words[at - 1]!.lower);
}
