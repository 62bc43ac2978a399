import type { DiplomaticEvent, Participant, Series } from '../../lib/model/event.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';

/** A sentence and the day it stands under. */
export interface Told {
  readonly day: string;
  readonly text: string;
}

/** Something a report of the event would name, by any of its words. */
interface Clue {
  readonly words: readonly string[];
  /** A gathering's own name weighs as much as two others. */
  readonly weight: number;
}

const DAY_MS = 86_400_000;
/** Of the reports near in time the few that share most clues; more than that nobody reads. */
const MOST = 4;
const AROUND = 2;

/** What a report of the event would be known by: its people, its states, its place, the gathering. */
export function cluesOf(event: DiplomaticEvent, series: Series | null, lexicon: Lexicon): readonly Clue[] {
  const people = [...event.actors, ...event.recipients].map((one) => namesOf(one, lexicon));
  const states = event.countries.map((code) => stateWords(code, lexicon));
  const gathering = series === null ? [event.forum ?? ''] : [series.name, ...(series.names ?? [])];
  const clues = [...people, ...states, [event.place ?? '']].map((words) => ({ words, weight: 1 }));
  return [...clues, { words: gathering, weight: 2 }].map(({ words, weight }) => ({
    words: words.map(plain).filter((word) => word !== ''),
    weight,
  }));
}

/** The sentences of two days before the first day to two after the last that share enough, the most fitting first. */
export function matchesOf(
  clues: readonly Clue[],
  [from, until]: readonly [from: string, until: string],
  days: ReadonlyMap<string, readonly string[]>,
): readonly Told[] {
  return daysAround(from, until)
    .flatMap((day) => (days.get(day) ?? []).map((text) => ({ day, text, shared: shared(text, clues) })))
    .filter((one) => one.shared >= 2)
    .toSorted((one, other) => other.shared - one.shared || away(one.day, from) - away(other.day, from))
    .slice(0, MOST)
    .map(({ day, text }) => ({ day, text }));
}

function daysAround(from: string, until: string): readonly string[] {
  const first = Date.parse(from) - AROUND * DAY_MS;
  const count = 1 + 2 * AROUND + (Date.parse(until) - Date.parse(from)) / DAY_MS;
  return Array.from({ length: count }, (_, index) => new Date(first + index * DAY_MS).toISOString().slice(0, 10));
}

function away(day: string, from: string): number {
  return Math.abs(Date.parse(day) - Date.parse(from));
}

function shared(text: string, clues: readonly Clue[]): number {
  const told = ` ${plain(text)} `;
  return clues
    .filter(({ words }) => words.some((word) => told.includes(` ${word} `)))
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** Lower case, no marks, single spaces: `Erdoğan’s` is `erdogan s`, so that either spelling finds the other. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function namesOf({ official, name }: Participant, lexicon: Lexicon): readonly string[] {
  const known = official === null ? null : lexicon.official(official);
  return [known?.surname ?? name?.split(' ').at(-1) ?? ''];
}

function stateWords(code: string, lexicon: Lexicon): readonly string[] {
  const state = lexicon.country(code);
  return state === null ? [code] : [state.name, ...state.names, ...state.demonyms];
}
