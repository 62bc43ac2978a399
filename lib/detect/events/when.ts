/** When an act took place: the date said in its clause, else in its sentence, else what tense and publication tell. */
import type { EventStatus } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { ResolvedDate } from '../dates/index.ts';
import { datesIn, within } from '../dates/of-unit.ts';
import type { Context } from '../pipeline.ts';
import { SOURCE, type Clause } from './clauses.ts';
import { countedBack } from './counted-back.ts';
import { reachOf } from './reach.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './words.ts';

export interface When {
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  /** The text says the date, it is not implied by publication. */
  readonly stated: boolean;
  /** More than about twelve months before publication. */
  readonly long: boolean;
  readonly because: readonly string[];
}

/** Later sentences tell background: without a date of their own they are only known to be recent. */
const NEWS_SENTENCES = 25;

/** The date of the act whose verb or noun is word `at`; `last` is its last word. */
export function whenOf(
  at: number,
  clause: Clause,
  sentence: Sentence,
  status: EventStatus,
  context: Context,
  last = at,
): When {
  const { words, unit } = sentence;
  const published = unit.published ?? context.article.source.published;
  const dates = datesOf(sentence, context).map((date) =>
    status === 'occurred' && PAST.test(words[at]!.lower) ? pastOf(date, published) : date,
  );
  const own = nearest(dates, words, at, clause, reachOf(words, last + 1, clause.to));
  const lead = own ?? dateOfLead(dates, sentence, at, clause);
  const stated = lead === null || isContradicted(lead, own, status, published) ? null : lead;
  if (stated !== null && own === null && isBackground(clause, dates, words))
    // “yesterday launched …, after China held …”: before, and nobody says how long
    return {
      ...monthOf(stated),
      stated: true,
      long: isLong(stated.from, published),
      because: [...stated.because, 'date-of-sentence'],
    };
  if (stated !== null)
    return {
      from: stated.from,
      until: stated.until,
      stated: true,
      long: isLong(stated.from, published),
      because: own === null ? [...stated.because, 'date-of-sentence'] : stated.because,
    };
  const counted = status === 'occurred' ? countedBack(clause, words, published) : null;
  if (counted !== null)
    return {
      from: counted,
      until: null,
      stated: true,
      long: isLong(counted, published),
      because: ['counted-back', 'date-of-sentence'],
    };
  const carried =
    dates.length === 0 && !isBackground(clause, dates, words) && status === 'occurred' && isSimplePast(sentence, at)
      ? sentence.day
      : null;
  if (carried !== null)
    return { from: carried, until: null, stated: false, long: isLong(carried, published), because: ['date-carried'] };
  return {
    from: isBackground(clause, dates, words) ? null : implied(sentence, status, at, published),
    until: null,
    stated: false,
    long: false,
    because: dates.length > 0 ? ['date-of-publication', 'other-date'] : ['date-of-publication'],
  };
}

/** “in December asked”, printed in September: of a year that nobody stated, the one that lies behind. */
function pastOf(date: ResolvedDate, published: IsoDate | null): ResolvedDate {
  const guessed = date.because.includes('nearest-year') || date.because.includes('year-of-publication');
  if (!guessed || date.from === null || published === null) return date;
  if (date.from.slice(0, 7) <= published.slice(0, 7)) return date;
  const back = (day: IsoDate) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return { ...date, from: back(date.from), until: date.until === null ? null : back(date.until) };
}

function monthOf({ from }: ResolvedDate): Pick<When, 'from' | 'until'> {
  return { from: from?.slice(0, 7) ?? null, until: null };
}

/** What has been done did not happen on a day still to come that another clause names. */
function isContradicted(
  date: ResolvedDate,
  own: ResolvedDate | null,
  status: EventStatus,
  published: IsoDate | null,
): boolean {
  return own === null && status === 'occurred' && published !== null && (date.from ?? '') > published;
}

/** Forms that are past whatever stands around them. */
const PAST =
  /(?:ed|met|held|made|took|said|told|gave|sent|led|began|struck|won|paid|sought|flew|broke|withdrew|spoke)$/;

/** “agreed”, “met”: no “has” or “had” before. */
function isSimplePast({ words }: Sentence, at: number): boolean {
  return (
    PAST.test(words[at]!.lower) &&
    !words
      .slice(Math.max(0, at - 3), at)
      .some((word) => /^(?:had|has|have|having|previously|earlier|once|often|repeatedly)$/.test(word.lower))
  );
}

/** “both applied in May 2022, shortly after Russia invaded”: what another date is reckoned from has a date of its own, unsaid. */
function isBackground(clause: Clause, dates: readonly ResolvedDate[], words: readonly Word[]): boolean {
  if (!/^(?:after|before|since|when|until)$/.test(clause.opener)) return false;
  // “comes three months after X visited”
  return dates.length > 0 || /^(?:days?|weeks?|months?|years?|long|hours)$/.test(words[clause.from - 1]?.lower ?? '');
}

/** A date within so many code units of the beginning (“In 1991, when …”) is the date of all that the sentence tells, if it is the only one. */
const LEAD = 12;

const dated = new WeakMap<Sentence, readonly ResolvedDate[]>();

/** The dates of a sentence that can be an act's; picked once for all its acts from those of the unit, which figures read too. */
function datesOf(sentence: Sentence, context: Context): readonly ResolvedDate[] {
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
function nearest(
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
  if (date.precision === 'day' || date.start < words[at]!.end) return false;
  return words
    .slice(at + 1)
    .some(
      (word, _, rest) =>
        word.end <= date.start &&
        (word.lower === 'for' || (/^(?:of|on|over|about|against)$/.test(word.lower) && !isIn(rest, date))),
    );
}

/** “ratified the treaty of friendship in October”: “in” before the date leads back to the verb. */
function isIn(words: readonly Word[], date: ResolvedDate): boolean {
  const at = words.findIndex((word) => word.end > date.start);
  return at > 0 && words[at - 1]!.lower === 'in';
}

/** “On Friday, …”, “Ministers said on Friday that …”: the day told by the main clause before. */
function dateOfLead(
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

/**
 * News told in the simple past near the top happened about the day it was printed, or on the day told last; what has
 * been done, lately; what had been done, nobody knows when.
 */
function implied(sentence: Sentence, status: EventStatus, at: number, published: IsoDate | null): IsoDate | null {
  if (published === null || status === 'hypothetical' || status === 'denied' || status === 'scheduled') return null;
  const before = sentence.words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
  if (before.some((word) => /^(?:had|previously|earlier|once|often|repeatedly|ever)$/.test(word))) return null;
  const perfect = before.some((word) => /^(?:has|have)$/.test(word));
  return perfect || sentence.order > NEWS_SENTENCES ? published.slice(0, 7) : published;
}

function isLong(from: IsoDate | null, published: IsoDate | null): boolean {
  if (from === null || published === null) return false;
  const months = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);
  return months(published) - months(from) > 12;
}
