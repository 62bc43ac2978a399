/** What the future makes of an act: a promised gift is an agreement, a promised blow a threat. */
import type { EventMode, EventStatus, EventType } from '../../../model/event.ts';
import type { VerbHit } from '../acts/patterns.ts';
import type { When } from './when.ts';
import type { Word } from '../words.ts';

const GIFTS: ReadonlySet<EventType> = new Set<EventType>(['AID', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'RETREAT']);
const BLOWS: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'ASSAULT', 'PROTEST']);

/** What is refused when it is said that it will not be done. */
const GIVEN: ReadonlySet<EventType> = new Set<EventType>([...GIFTS, 'AGREE', 'CONSULT', 'MOBILIZE']);

/** Refusals that are threats while they are still to come. */
const BOYCOTTS = new Set(['boycott']);

/** The status after a notice (“postponed”) and the date are heard. */
export function verdictOf(status: EventStatus, notice: EventStatus | null, when: When): EventStatus {
  if (notice !== null && (status === 'occurred' || status === 'scheduled')) return notice;
  return status === 'occurred' && when.long ? 'historical' : status;
}

const PROMISES = new Set(['pledge', 'vow', 'promise', 'commit', 'swear']);
const HOSTILE =
  /^(?:punish|attack|retaliate|strike|hit|destroy|annex|invade|freeze|impose|sanction|avenge|respond|fight|crush|expel|block|cut|seize|kill|eliminate|defeat|target|bomb|withdraw|resist|revenge)$/;
const KIND =
  /^(?:help|support|provide|send|give|work|cooperate|back|aid|protect|defend|reform|cut|reduce|invest|release|deliver|donate|assist|train|form|hold|build|boost|increase|strengthen|deepen|rebuild|end|uphold|respect|honou?r|keep|improve)$/;

/** The verb of “vowed to …”, or null. */
function pledgedVerb(hit: VerbHit, words: readonly Word[]): string | null {
  const to = words.slice(hit.at + 1, hit.at + 4).findIndex((word) => word.lower === 'to');
  const next = to < 0 ? undefined : words[hit.at + 2 + to];
  return next === undefined || next.party !== null ? null : next.lower;
}

/** An act, and whether it happened. */
export interface Draft {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly settled: EventStatus;
}

/** The act once the future, or a promise, is heard. */
export function promised(hit: VerbHit, status: EventStatus, words: readonly Word[]): Draft {
  const { type, mode } = hit.act;
  const ahead = status === 'scheduled' || status === 'hypothetical';
  const before = words.slice(Math.max(0, hit.at - 5), hit.at).map((word) => word.lower);
  const conditional = words.some((word) => word.party === null && word.lower === 'unless');
  if (status === 'denied' && type === 'AGREE' && before.includes('failed'))
    return { type: 'REJECT', mode: null, settled: 'occurred' };
  if (ahead && (BLOWS.has(type) || conditional || BOYCOTTS.has(hit.form.lemma)))
    return { type: 'THREATEN', mode: null, settled: 'occurred' };
  if (status === 'hypothetical' && GIVEN.has(type) && /\b(?:will|would|wo) (?:not|n't|never)\b/.test(before.join(' ')))
    return { type: 'REJECT', mode: null, settled: 'occurred' };
  if (
    hit.form.lemma !== 'warn' &&
    PROMISES.has(hit.form.lemma) &&
    (type === 'AGREE' || type === 'THREATEN') &&
    status === 'occurred'
  ) {
    const pledged = pledgedVerb(hit, words);
    if (pledged !== null && HOSTILE.test(pledged)) return { type: 'THREATEN', mode: null, settled: status };
    if (pledged !== null && KIND.test(pledged)) return { type: 'AGREE', mode: null, settled: status };
  }
  if (
    type === 'SANCTION' &&
    ahead &&
    before.some((word) => /^(?:ready|prepared|willing|threatened|threatens|threatening|considering)$/.test(word))
  )
    return { type: 'THREATEN', mode: null, settled: 'occurred' };
  const offered = before.some((word) => /^(?:willing|ready|prepared)$/.test(word));
  if (GIFTS.has(type) && (status === 'scheduled' || (ahead && offered)))
    return { type: 'AGREE', mode: null, settled: 'occurred' };
  return { type, mode, settled: status };
}
