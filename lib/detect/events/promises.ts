/** What the future makes of an act: a promised gift is an agreement, a promised blow a threat. */
import type { EventMode, EventStatus, EventType } from '../../model/event.ts';
import type { VerbHit } from './patterns.ts';
import type { When } from './when.ts';
import type { Word } from './words.ts';

const GIFTS: ReadonlySet<EventType> = new Set<EventType>(['AID', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'RETREAT']);
const BLOWS: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'ASSAULT', 'PROTEST']);

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
  const conditional = words.some((word) => word.party === null && word.lower === 'unless');
  if (status === 'scheduled' && GIFTS.has(type)) return { type: 'AGREE', mode: null, settled: 'occurred' };
  if ((status === 'scheduled' || status === 'hypothetical') && (BLOWS.has(type) || conditional))
    return { type: 'THREATEN', mode: null, settled: 'occurred' };
  return { type, mode, settled: status };
}
