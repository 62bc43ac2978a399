/** When an act took place: the date said in its clause, else in its sentence, else what tense and publication tell. */
import type { EventStatus } from '../../../model/event.ts';
import type { IsoDate } from '../../../model/ids.ts';
import type { ResolvedDate } from '../../dates/index.ts';
import type { Context } from '../../pipeline.ts';
import { dateOfLead, datesOf, nearest, pastOf } from './act-dates.ts';
import type { Clause } from '../clauses.ts';
import { countedBack } from './counted-back.ts';
import { reachOf } from '../parties/reach.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../words.ts';

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
/** From here on “has accused” is background, of this year as far as the words tell. */
const PERFECT_SENTENCES = 8;
/** Forms that are past whatever stands around them. */
const PAST =
  /(?:ed|met|held|made|took|said|told|gave|sent|led|began|struck|won|paid|sought|flew|broke|withdrew|spoke)$/;

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
  const past = status === 'occurred' && PAST.test(words[at]!.lower);
  const dates = datesOf(sentence, context).map((date) => (past ? pastOf(date, published) : date));
  const background = isBackground(clause, dates, words);
  const own = nearest(dates, words, at, clause, reachOf(words, last + 1, clause.to));
  if (own !== null) return statedAs(own, published);
  const lead = dateOfLead(dates, sentence, at, clause);
  if (lead !== null && !isContradicted(lead, status, published))
    // “yesterday launched …, after China held …”: before, and nobody says how long
    return onLead(background ? { ...lead, from: lead.from?.slice(0, 7) ?? null, until: null } : lead, published);
  const counted = status === 'occurred' ? countedBack(clause, words, published) : null;
  if (counted !== null) return impliedAs(counted, published, ['counted-back', 'date-of-sentence']);
  const carried = dates.length === 0 && !background && past && isSimple(sentence, at) ? sentence.day : null;
  if (carried !== null) return impliedAs(carried, published, ['date-carried']);
  const because = dates.length > 0 ? ['date-of-publication', 'other-date'] : ['date-of-publication'];
  return impliedAs(background ? null : implied(sentence, status, at, published), published, because);
}

function statedAs({ from, until, because }: ResolvedDate, published: IsoDate | null): When {
  return { from, until, stated: true, long: isLong(from, published), because };
}

function onLead(date: ResolvedDate, published: IsoDate | null): When {
  return statedAs({ ...date, because: [...date.because, 'date-of-sentence'] }, published);
}

function impliedAs(from: IsoDate | null, published: IsoDate | null, because: readonly string[]): When {
  return { from, until: null, stated: because.includes('counted-back'), long: isLong(from, published), because };
}

/** What has been done did not happen on a day still to come that another clause names. */
function isContradicted(date: ResolvedDate, status: EventStatus, published: IsoDate | null): boolean {
  return status === 'occurred' && published !== null && (date.from ?? '') > published;
}

/** “agreed”, “met”: no “has” or “had” before. */
function isSimple({ words }: Sentence, at: number): boolean {
  return !words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:had|has|have|having|previously|earlier|once|often|repeatedly)$/.test(word.lower));
}

/** “both applied in May 2022, shortly after Russia invaded”: what another date is reckoned from has a date of its own, unsaid. */
function isBackground(clause: Clause, dates: readonly ResolvedDate[], words: readonly Word[]): boolean {
  if (!/^(?:after|before|since|when|until)$/.test(clause.opener)) return false;
  // “comes three months after X visited”
  return dates.length > 0 || /^(?:days?|weeks?|months?|years?|long|hours)$/.test(words[clause.from - 1]?.lower ?? '');
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
  if (perfect && sentence.order > PERFECT_SENTENCES) return published.slice(0, 4);
  return perfect || sentence.order > NEWS_SENTENCES ? published.slice(0, 7) : published;
}

function isLong(from: IsoDate | null, published: IsoDate | null): boolean {
  if (from === null || published === null) return false;
  const months = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 12);
  return months(published) - months(from) > 12;
}
