/** Whether two tellings are of one event: the same act, people, days and place, as far as each of them says. */
import { daysBetween } from '../../model/days.ts';
import type { DiplomaticEvent, EventMode, EventStatus, EventType, Participant } from '../../model/event.ts';
import { likenessOf, type Likeness } from './parties.ts';
import { isWireCopy } from './wire-copies.ts';
import { sharedWords, wordsOf } from './words.ts';

/** One article's word on an event, or a row that ships or was written by the reader. */
export interface Telling {
  readonly event: DiplomaticEvent;
  /** Page key of the article; none: no article told it. */
  readonly page?: string;
}

/** Days by which dates of one event may differ: a time zone, or the evening before. */
const DAYS_OF_PLAY = 1;
/** How alike two sentences must be when only their words tell one statement from another. */
const LIKE_WORDS = 0.4;

/** Symmetric, and careful: a doubled row is a nuisance, two meetings made one is an error. */
export function isSameEvent(one: Telling, other: Telling): boolean {
  const [a, b] = [one.event, other.event];
  if (a.type !== b.type || !sameStatus(a.status, b.status) || !sameFormat(a.mode, b.mode)) return false;
  if (!sameDay(one, other) || !samePlace(a.place, b.place) || !mayAgree(a.series, b.series)) return false;
  const likeness = partiesAlike(a, b);
  return likeness !== null && isEnough(likeness, a, b);
}

/** Only days are compared: “in March” may be any of several meetings. */
export function isDated({ from }: Pick<DiplomaticEvent, 'from'>): boolean {
  return from?.length === 'YYYY-MM-DD'.length;
}

function sameDay(one: Telling, other: Telling): boolean {
  const [a, b] = [one.event, other.event];
  if (!isDated(a) || !isDated(b)) return false;
  const apart = Math.abs(daysBetween(a.from ?? '', b.from ?? '') ?? Infinity);
  // An article that gives two days means two events.
  const play = one.page !== undefined && one.page === other.page ? 0 : DAYS_OF_PLAY;
  return apart <= play;
}

function sameStatus(a: EventStatus, b: EventStatus): boolean {
  return a === b || (TOOK_PLACE.has(a) && TOOK_PLACE.has(b));
}

/** What is called historical a year later is the same event. */
const TOOK_PLACE: ReadonlySet<EventStatus> = new Set(['occurred', 'historical']);

/** Modes that say little about the format: any meeting face to face may be called so. */
const GENERAL: ReadonlySet<EventMode> = new Set(['meeting', 'negotiation', 'dialogue']);
/** Formats that a general word never stands for. */
const APART: ReadonlySet<EventMode> = new Set(['phone', 'virtual', 'visit', 'mediation']);

/** “Met” may be said of consultations; a call is no meeting, and a visit is more than one. */
function sameFormat(a: EventMode | null, b: EventMode | null): boolean {
  if (a === b) return true;
  if ((a !== null && APART.has(a)) || (b !== null && APART.has(b))) return false;
  return isGeneral(a) || isGeneral(b);
}

/** Whether a mode leaves the format open. */
export function isGeneral(mode: EventMode | null): boolean {
  return mode === null || GENERAL.has(mode);
}

/** “Kremlin, Moscow” is in “Moscow”; where one says nothing, nothing speaks against it. */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}

function mayAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Acts with a direction: who did it and to whom must both be the same. */
const DIRECTED: ReadonlySet<EventType> = new Set([
  ...([
    'SANCTION',
    'AID',
    'ACCUSE',
    'REJECT',
    'THREATEN',
    'REQUEST',
    'COERCE',
    'ASSAULT',
    'PROTEST',
    'MOBILIZE',
  ] as const),
  ...(['CONCEDE', 'RETREAT', 'VOTE'] as const),
]);

function partiesAlike(a: DiplomaticEvent, b: DiplomaticEvent): Likeness {
  if (!DIRECTED.has(a.type)) return likenessOf([...a.actors, ...a.recipients], [...b.actors, ...b.recipients]);
  const [actors, recipients] = [sideAlike(a.actors, b.actors), sideAlike(a.recipients, b.recipients)];
  if (actors === null || recipients === null) return null;
  if (actors === 'nobody') return recipients === 'nobody' ? null : recipients;
  return actors === 'states' && recipients !== 'nobody' ? recipients : actors;
}

/** An act may be told without saying who did it, or to whom; then both tellings must leave it out. */
function sideAlike(a: readonly Participant[], b: readonly Participant[]): Likeness | 'nobody' {
  return a.length === 0 && b.length === 0 ? 'nobody' : likenessOf(a, b);
}

/** Acts of speech: the same people say several things a day, and only the words tell them apart. */
const SAID: ReadonlySet<EventType> = new Set([
  ...(['STATEMENT', 'ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'SUPPORT', 'CONCEDE'] as const),
]);

function isEnough(likeness: Likeness, a: DiplomaticEvent, b: DiplomaticEvent): boolean {
  const sameMode = a.mode === b.mode && a.mode !== null && a.mode !== 'remark';
  if (SAID.has(a.type) && !sameMode) return sameSentence(a, b);
  if (likeness === 'people') return true;
  if (likeness === 'states') return sameMode || sameSentence(a, b);
  // Of people on one side of the comparison only: the round or the place must speak for it.
  const sameSeries = a.series !== null && a.series === b.series;
  return sameSeries || (sameMode && a.place !== null && b.place !== null);
}

function sameSentence(a: DiplomaticEvent, b: DiplomaticEvent): boolean {
  return a.sources.some((one) =>
    b.sources.some((other) => isWireCopy(one, other) || sharedWords(one.quote ?? '', other.quote ?? '') >= LIKE_WORDS),
  );
}
