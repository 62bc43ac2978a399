/** Under which keys an event is found: the idea that keeps “latest 20 about X” as fast at a million events as at ten thousand. */
import { dayNumber } from '../../model/days.ts';
import type { DiplomaticEvent, Participant } from '../../model/event.ts';
import type { Pair } from '../store.ts';

/** `[subject, −day]`: read in key order, a subject's events come newest first. */
export type AboutKey = readonly [subject: string, minusDay: number];
/** `[subject, subject, −day]`, the two subjects in text order. */
export type TogetherKey = readonly [a: string, b: string, minusDay: number];

export type SubjectKind = 'official' | 'office' | 'country' | 'series' | 'figure';

/** Pairs among more participants than this are not indexed: a vote of 193 states would be 18,528 keys that tell nothing. */
const MOST_PAIRED = 16;
/** Undated events come last, whatever day they are read before. */
const UNDATED = -10_000_000;

/** How a subject is written in a key. */
export function subjectKey(kind: SubjectKind, id: string): string {
  return `${kind} ${id}`;
}

/** The two subjects of a pair in key order. */
export function pairKey(pair: Pair): readonly [string, string] {
  const kind = SUBJECT_OF_PAIR[pair.kind];
  return inOrder(subjectKey(kind, pair.a), subjectKey(kind, pair.b));
}

const SUBJECT_OF_PAIR = { officials: 'official', offices: 'office', countries: 'country' } as const;

/** Every key an event is found under. */
export function keysOf(event: DiplomaticEvent): { about: AboutKey[]; together: TogetherKey[] } {
  const minusDay = -(event.from === null ? UNDATED : (dayNumber(event.from) ?? UNDATED));
  const people = [...event.actors, ...event.recipients];
  const officials = subjects('official', people.map(officialOf));
  const offices = subjects('office', people.map(officeOf));
  const countries = subjects('country', [...people.map(countryOf), ...event.countries]);
  const series = subjects('series', [event.series]);
  const figures = subjects(
    'figure',
    event.figures.map((figure) => figure.series),
  );
  return {
    about: [...officials, ...offices, ...countries, ...series, ...figures].map((subject) => [subject, minusDay]),
    together: [officials, offices, countries].flatMap(pairsAmong).map(([a, b]) => [a, b, minusDay]),
  };
}

function subjects(kind: SubjectKind, ids: readonly (string | null)[]): string[] {
  const known = ids.filter((id) => id !== null && id !== '') as string[];
  return [...new Set(known)].map((id) => subjectKey(kind, id));
}

function pairsAmong(list: readonly string[]): (readonly [string, string])[] {
  if (list.length > MOST_PAIRED) return [];
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => inOrder(a, b)));
}

function inOrder(a: string, b: string): readonly [string, string] {
  return a < b ? [a, b] : [b, a];
}

function officialOf(participant: Participant) {
  return participant.official;
}
function officeOf(participant: Participant) {
  return participant.office;
}
function countryOf(participant: Participant) {
  return participant.country;
}
