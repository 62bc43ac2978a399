/** Under which keys an event is found: the idea that keeps “latest 20 about X” as fast at a million events as at ten thousand. */
import { dayNumber } from '../model/days.ts';
import type { DiplomaticEvent, Participant } from '../model/event.ts';
import type { Layer, Pair } from './store.ts';

/** `[subject, −day]`: read in key order, a subject's events come newest first. */
export type AboutKey = readonly [subject: string, minusDay: number];
/** `[subject, subject, −day]`, the two subjects in text order. */
export type TogetherKey = readonly [a: string, b: string, minusDay: number];

export type SubjectKind = 'official' | 'office' | 'country' | 'series' | 'figure';

/** Pairs among more participants than this are not indexed: a vote of 193 states would be 18,528 keys that tell nothing. */
const MOST_PAIRED = 16;
/** Undated events come last, whatever day they are read before. */
const UNDATED = -10_000_000;

/** How a subject is written in a key. Machine-coded events live under subjects of their own, so that no ordinary read meets them. */
export function subjectKey(kind: SubjectKind, id: string, machine = false): string {
  return `${machine ? 'machine ' : ''}${kind} ${id}`;
}

/** The two subjects of a pair in key order. */
export function pairKey(pair: Pair, machine = false): readonly [string, string] {
  const kind = SUBJECT_OF_PAIR[pair.kind];
  return inOrder(subjectKey(kind, pair.a, machine), subjectKey(kind, pair.b, machine));
}

const SUBJECT_OF_PAIR = { officials: 'official', offices: 'office', countries: 'country' } as const;

/** Every key an event is found under. */
export function keysOf(event: DiplomaticEvent, layer: Layer): { about: AboutKey[]; together: TogetherKey[] } {
  const minusDay = -(event.from === null ? UNDATED : (dayNumber(event.from) ?? UNDATED));
  const machine = layer === 'machine';
  const people = [...event.actors, ...event.recipients];
  const officials = subjects('official', people.map(officialOf), machine);
  const offices = subjects('office', people.map(officeOf), machine);
  const countries = subjects('country', [...people.map(countryOf), ...event.countries], machine);
  const series = subjects('series', [event.series], machine);
  const figures = subjects(
    'figure',
    event.figures.map((figure) => figure.series),
    machine,
  );
  return {
    about: [...officials, ...offices, ...countries, ...series, ...figures].map((subject) => [subject, minusDay]),
    together: [officials, offices, countries].flatMap(pairsAmong).map(([a, b]) => [a, b, minusDay]),
  };
}

function subjects(kind: SubjectKind, ids: readonly (string | null)[], machine: boolean): string[] {
  const known = ids.filter((id) => id !== null && id !== '') as string[];
  return [...new Set(known)].map((id) => subjectKey(kind, id, machine));
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
