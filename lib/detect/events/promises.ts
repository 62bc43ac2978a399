/** What the future makes of an act: a promised gift is an agreement, a promised blow a threat. */
import type { EventMode, EventStatus, EventType } from '../../model/event.ts';
import type { VerbHit } from './patterns.ts';
import type { When } from './when.ts';
import type { Word } from './words.ts';

const GIFTS: ReadonlySet<EventType> = new Set<EventType>(['AID', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'RETREAT']);
const BLOWS: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'ASSAULT', 'PROTEST']);

/** Refusals that are threats while they are still to come. */
const BOYCOTTS = new Set(['boycott']);

/** The status after a notice (“postponed”) and the date are heard. */
export function verdictOf(status: EventStatus, notice: EventStatus | null, when: When): EventStatus {
  if (notice !== null && (status === 'occurred' || status === 'scheduled')) return notice;
  return status === 'occurred' && when.long ? 'historical' : status;
}

export function promised(
  hit: VerbHit,
  status: EventStatus,
  words: readonly Word[],
): { type: EventType; mode: EventMode | null; settled: EventStatus } {
  const { type, mode } = hit.act;
  const ahead = status === 'scheduled' || status === 'hypothetical';
  const before = words.slice(Math.max(0, hit.at - 5), hit.at).map((word) => word.lower);
  const conditional = words.some((word) => word.party === null && word.lower === 'unless');
  if (status === 'denied' && type === 'AGREE' && before.includes('failed'))
    return { type: 'REJECT', mode: null, settled: 'occurred' };
  if (ahead && (BLOWS.has(type) || conditional || BOYCOTTS.has(hit.form.lemma)))
    return { type: 'THREATEN', mode: null, settled: 'occurred' };
  const offered = before.some((word) => /^(?:willing|ready|prepared)$/.test(word));
  if (GIFTS.has(type) && (status === 'scheduled' || (ahead && offered)))
    return { type: 'AGREE', mode: null, settled: 'occurred' };
  return { type, mode, settled: status };
}
