/** When an act took place: the date said in its clause, else in its sentence, else what tense and publication tell. */
import type { EventStatus } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import { resolveDates, type ResolvedDate } from '../dates/index.ts';
import type { Context } from '../pipeline.ts';
import type { Clause } from './clauses.ts';
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
const NEWS_SENTENCES = 6;

/** The date of the act whose verb or noun is word `at`. */
export function whenOf(at: number, clause: Clause, sentence: Sentence, status: EventStatus, context: Context): When {
  const { words, unit, span } = sentence;
  const published = unit.published ?? context.article.source.published;
  const dates = resolveDates(context.article.text, span, { published });
  const stated = nearest(
    dates.filter((date) => date.from !== null && !isDeadline(date, words)),
    words,
    at,
    clause,
  );
  if (stated !== null)
    return {
      from: stated.from,
      until: stated.until,
      stated: true,
      long: isLong(stated.from, published),
      because: stated.because,
    };
  return {
    from: implied(sentence, status, at, published),
    until: null,
    stated: false,
    long: false,
    because: ['date-of-publication'],
  };
}

/** The date closest to the verb within its clause; then the closest of the sentence. */
function nearest(
  dates: readonly ResolvedDate[],
  words: readonly Word[],
  at: number,
  clause: Clause,
): ResolvedDate | null {
  const verb = words[at]!;
  const [from, to] = [words[clause.from]!.start, words[clause.to - 1]!.end];
  const inClause = dates.filter((date) => date.start >= from && date.end <= to);
  const pool = inClause.length > 0 ? inClause : dates;
  const distance = (date: ResolvedDate) => (date.start >= verb.end ? date.start - verb.end : verb.start - date.end);
  return pool.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
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
  if (before.includes('had')) return null;
  const perfect = before.some((word) => /^(?:has|have)$/.test(word));
  return perfect || sentence.order > NEWS_SENTENCES ? published.slice(0, 7) : published;
}

function isLong(from: IsoDate | null, published: IsoDate | null): boolean {
  if (from === null || published === null) return false;
  const months = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);
  return months(published) - months(from) > 12;
}
