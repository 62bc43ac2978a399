/** Acts told by a noun: “Misri's visit to Moscow”, “talks between X and Y”, “a summit with Z”. */
import type { EventStatus, ExtractedEvent } from '../../../model/event.ts';
import type { IsoDate } from '../../../model/ids.ts';
import type { Context } from '../../pipeline.ts';
import type { NounAct } from './acts.ts';
import { clauseAt, type Clause } from '../clauses.ts';
import { keyOf } from '../merge.ts';
import { nounRoles, type NounRoles } from '../parties/noun-roles.ts';
import { nounHits } from './patterns.ts';
import type { Memory } from '../parties/parties.ts';
import type { Sentence } from '../sentence.ts';
import { build } from '../shape.ts';
import { noticeOf } from '../time/status.ts';
import { whenOf, type When } from '../time/when.ts';
import { whereOf } from '../where.ts';
import type { Word } from '../words.ts';

/** Near the top an undated noun is the news; further down it is background. */
const NEWS_SENTENCES = 3;

/** Only what no verb of the sentence has told. */
export function nounEvents(
  sentence: Sentence,
  told: readonly ExtractedEvent[],
  memory: Memory,
  context: Context,
): readonly ExtractedEvent[] {
  return nounHits(sentence.words).flatMap(({ act, at }) => {
    if (sentence.quoted[at]) return [];
    const roles = nounRoles(act, at, sentence, memory);
    if (roles === null || told.some((event) => tells(event, act, roles))) return [];
    const clause = clauseOf(sentence.clauses, at);
    const status = nounStatus(sentence.words, clause, at);
    if (status === null) return [];
    const published = sentence.unit.published ?? context.article.source.published;
    const year = yearBefore(sentence.words, at, published);
    const when = year ?? whenOf(at, clause, sentence, status, context, lastOf(sentence.clauses, clause, at));
    const settled = settledStatus(status, noticeOf(sentence.words, clause), when);
    if (!when.stated && (act.type !== 'CONSULT' || (sentence.order > NEWS_SENTENCES && !isBetweenPeople(roles))))
      return [];
    const place = whereOf({ at, act }, clause, sentence, context);
    const because = [
      `noun:${sentence.words[at]!.lower}`,
      'noun-event',
      ...((isOwned(sentence.words, at) || isPast(sentence.words, at)) && !when.stated ? ['noun-of-owner'] : []),
      ...when.because,
    ];
    return [build({ type: act.type, mode: act.mode, status: settled }, roles, when, place, sentence, because)];
  });
}

/** “Xi's visit to India, which is expected to take place in October”: what is told of the noun is told of the act. */
function clauseOf(clauses: readonly Clause[], at: number): Clause {
  const index = clauseAt(clauses, at);
  const [clause, next] = [clauses[index]!, clauses[index + 1]];
  const close = next?.opener === 'which' && clause.to - at < 8;
  return close ? { ...clause, to: next.to } : clause;
}

/** With its relative clause the noun reaches to the end of both; alone, as far as a verb would. */
function lastOf(clauses: readonly Clause[], clause: Clause, at: number): number {
  return clauses.includes(clause) ? at : clause.to - 1;
}

/** “defended his trip to Y”: a journey that somebody made, and nobody says when. */
function isOwned(words: readonly Word[], at: number): boolean {
  return (
    words
      .slice(Math.max(0, at - 3), at)
      .some((word) => word.party === null && /^(?:his|her|their|'s)$/.test(word.lower)) &&
    !/^(?:on|during)$/.test(words[at - 2]?.lower ?? '') &&
    !/^(?:on|during)$/.test(words[at - 3]?.lower ?? '')
  );
}

/** “after a meeting between X and Y”: over, and nobody says since when. */
function isPast(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(
      (word) =>
        word.party === null &&
        /^(?:after|following|since|end|ends|ending|ended|purpose|outcome|resumption|agenda|prospect)$/.test(word.lower),
    );
}

/** “the 2018 summit”: the year that stands before the noun. */
function yearBefore(words: readonly Word[], at: number, published: IsoDate | null): When | null {
  const year = words.slice(Math.max(0, at - 5), at).findLast((word) => /^(?:19|20)\d{2}$/.test(word.text));
  if (year === undefined) return null;
  const long = published !== null && Number(published.slice(0, 4)) - Number(year.text) > 1;
  return { from: year.text, until: null, stated: true, long, because: ['year', 'date-of-sentence'] };
}

/** Two named people: clear enough to be told without its day. */
function isBetweenPeople({ actors, recipients }: NounRoles): boolean {
  return [actors, recipients].every((side) => side.length > 0 && side.every((party) => !party.collective));
}

/** A visit and the meeting held during it are two acts; a meeting and “talks” of the same are one. */
function tells(event: ExtractedEvent, act: NounAct, roles: NounRoles): boolean {
  if (event.type !== act.type || (act.type === 'CONSULT' && (event.mode === 'visit') !== (act.mode === 'visit')))
    return false;
  const there = new Set([...event.actors, ...event.recipients].map(keyOf));
  const here = [...roles.actors, ...roles.recipients].map((party) => keyOf(party.participant));
  const homes = new Set(event.countries);
  return (
    here.some((key) => there.has(key)) &&
    [...roles.actors, ...roles.recipients].every(
      ({ participant }) => there.has(keyOf(participant)) || homes.has(participant.country ?? ''),
    )
  );
}

function settledStatus(status: EventStatus, notice: EventStatus | null, when: When): EventStatus {
  if (notice !== null) return notice;
  return when.long && status === 'occurred' ? 'historical' : status;
}

/** `null`: the noun tells no act of its own (an anniversary, a possibility). */
function nounStatus(words: readonly Word[], clause: Clause, at: number): EventStatus | null {
  const around = lowerOf(words.slice(clause.from, clause.to));
  const before = lowerOf(words.slice(Math.max(0, at - 5), at));
  const after = lowerOf(words.slice(at + 1, at + 14));
  if (
    /\banniversary\b/.test(around) ||
    /^(?:have|has|had|are|were|did) (?:still |yet )?not\b/.test(afterBoth(words, at))
  )
    return null;
  if (/^(?:[^,;]{0,30} )?(?:later (?:this|in|on)|next (?:week|month|year))\b/.test(after)) return 'scheduled';
  if (/\b(?:no|without|refused|declined|rejected|ruled out|instead of)\b/.test(before)) return 'denied';
  if (
    /\b(?:upcoming|planned|forthcoming|next|scheduled|proposed|expected|ahead of|eve of|before|future|coming|prepare for|preparations for|invitation for|invited)\b/.test(
      before,
    )
  )
    return 'scheduled';
  if (
    /\b(?:will|scheduled|expected|slated|due|set|planned) (?:to|be|for)\b|\bto be held\b|\bwill\b/.test(
      `${around} ${after}`,
    )
  )
    return 'scheduled';
  if (
    /\b(?:possible|potential|any|ready for|open to|willing to|agreed? to|agrees to|could|would|may|might|seeks?|seeking|offered|calls? for|called for|proposal|hopes?|wants?|if)\b/.test(
      around,
    )
  )
    return 'hypothetical';
  return 'occurred';
}

/** What is said of the talks once both sides are named: “talks between X and Y have not begun”. */
function afterBoth(words: readonly Word[], at: number): string {
  const verb = words.findIndex((word, i) => i > at && /^(?:have|has|had|are|were|did)$/.test(word.lower));
  return verb < 0 || verb > at + 12 ? '' : lowerOf(words.slice(verb, verb + 3));
}

function lowerOf(words: readonly Word[]): string {
  return words.map((word) => word.lower).join(' ');
}
