/**
 * How sure a reading is. At `SURE` (lib/model/certainty.ts) and above an event may be told as one; below it only a dated sentence is kept.
 * Each doubt takes its share off; the shares were set so that of events at `SURE` nineteen in twenty are right in type,
 * parties, direction and date.
 */
import type { EventStatus, EventType } from '../../model/event.ts';

/** What there is to doubt in a reading. */
export interface Telling {
  readonly type: EventType;
  readonly status: EventStatus;
  /** How the parties were found, and which rules read the act. */
  readonly because: readonly string[];
  readonly actors: number;
  readonly recipients: number;
  /** The words state the date; otherwise it is the day of publication, or unknown. */
  readonly stated: boolean;
  readonly dated: 'day' | 'stretch' | 'vague' | 'unknown';
  /** Place of the sentence in its unit. */
  readonly order: number;
  /** Words in the sentence. */
  readonly length: number;
}

const BASE = 0.95;

/** How easily a verb of this type means something else. */
const BY_TYPE: Readonly<Record<EventType, number>> = {
  CONSULT: 1,
  ACCUSE: 0.97,
  SANCTION: 0.95,
  VOTE: 0.93,
  COOPERATE: 0.95,
  REQUEST: 0.92,
  REJECT: 0.9,
  AGREE: 0.9,
  SUPPORT: 0.92,
  INCIDENT: 0.88,
  AID: 0.9,
  MOBILIZE: 0.9,
  RETREAT: 0.88,
  THREATEN: 0.88,
  ASSAULT: 0.86,
  CONCEDE: 0.85,
  COERCE: 0.85,
  PROTEST: 0.85,
  STATEMENT: 0.82,
};

/** Ways of finding parties and acts that go wrong more often than a plain subject before a plain verb. */
const BY_RULE: Readonly<Record<string, number>> = {
  pronoun: 0.87,
  'relative-clause': 0.87,
  'both-sides': 0.9,
  'agent-noun': 0.8,
  'no-subject': 0.7,
  'hangs-on': 0.8,
  'governed-object': 0.82,
  'object-by-place': 0.7,
  'noun-event': 0.88,
  'quoted-words': 0.85,
  'reported-speech': 0.85,
  aside: 0.88,
  'date-of-sentence': 0.9,
  'date-carried': 0.92,
  'other-date': 0.92,
  hedged: 0.8,
  'unlinked-actor': 0.85,
  'implied-party': 0.75,
  presence: 0.9,
  'far-noun': 0.88,
  'private-actor': 0.85,
  'about-a-day-to-come': 0.95,
  'noun-of-owner': 0.9,
  'host-by-place': 0.85,
  'reduced-passive': 0.85,
  'present-tense': 0.85,
};

/** Types told of one party alone. */
const ALONE: ReadonlySet<EventType> = new Set<EventType>(['STATEMENT', 'INCIDENT', 'RETREAT', 'VOTE', 'COOPERATE']);

/** Types that two sides do together. */
const TOGETHER: ReadonlySet<EventType> = new Set<EventType>([
  'CONSULT',
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'VOTE',
  'MOBILIZE',
  'SANCTION',
]);

/** 0–1. */
export function confidenceOf(telling: Telling): number {
  const shares = [
    BY_TYPE[telling.type],
    ...telling.because.map((rule) => BY_RULE[rule] ?? 1),
    partiesShare(telling),
    dateShare(telling),
    telling.status === 'hypothetical' || telling.status === 'denied' ? 0.85 : 1,
    telling.length > 45 ? 0.92 : 1,
  ];
  return Math.round(100 * shares.reduce((all, share) => all * share, BASE)) / 100;
}

function partiesShare({ type, actors, recipients }: Telling): number {
  if (actors === 0) return 0.75;
  if (recipients > 3) return 0.85;
  if (recipients > 0 || (actors > 1 && TOGETHER.has(type))) return 1;
  return ALONE.has(type) ? 1 : 0.8;
}

function dateShare({ stated, dated, status, order }: Telling): number {
  if (dated === 'unknown') return status === 'occurred' ? 0.8 : 0.92;
  if (stated) return dated === 'day' ? 1 : dated === 'stretch' ? 0.9 : 0.97;
  return dated === 'day' && order <= 2 ? 0.97 : 0.82;
}
