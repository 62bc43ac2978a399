/** How sure a place is: the quote's own likeness, its surroundings, and a breath of its old position. Everything here is in even text. */
import { bestEnd, errorsAtEnd, pattern, reversed } from './approximate.ts';

/** What is looked for, evened out. */
export interface Sought {
  readonly quote: string;
  /** `''`: the quote stood at the edge of its text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where the quote stood, in the even text of today; `null` when not known. */
  readonly hint: number | null;
}

/** A place that fits the quote, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Edit distance to the quote. */
  readonly errors: number;
}

export interface Judged extends Place {
  /** 0–1. */
  readonly score: number;
  /** 0–1: how much of the surroundings is as it was. */
  readonly context: number;
  /** 0–1 for each side alone; 0 for a side that never was. */
  readonly before: number;
  readonly after: number;
}

/** Below this a place is not shown at all. */
export const FLOOR = 0.75;
/** Places whose scores differ by less cannot be told apart. */
export const TOO_CLOSE = 0.05;

/** A quote of this length says as much as its surroundings do: shorter ones lean on them, longer ones stand alone. */
const EVEN_WEIGHT = 20;
const POSITION_WEIGHT = 0.02;
/** The likeness of unrelated prose under edit distance: it counts as none. */
const CHANCE = 0.35;
/** A paragraph put in before or after cuts off one side; the better side therefore says more. */
const BETTER_SIDE = 0.7;
/** Room for words put in between the quote and its old surroundings. */
const SLACK = 8;

/** Scores a place by its words, its surroundings and its position. */
export function judge(text: string, place: Place, wanted: Sought): Judged {
  const { quote, prefix, suffix, hint } = wanted;
  const before = likeBefore(prefix, text, place.start);
  const after = likeAfter(suffix, text, place.end);
  const context = together(before, after);
  const near = hint === null ? 0.5 : 1 - Math.min(1, Math.abs(place.start - hint) / Math.max(1, text.length));
  return {
    ...place,
    score: scoreOf(quote.length, place.errors, context, near),
    context,
    before: before ?? 0,
    after: after ?? 0,
  };
}

/** The score that a place with so many errors has at best: in its old surroundings, where it was. */
export function bestScore(length: number, errors: number): number {
  return scoreOf(length, errors, 1, 1);
}

function scoreOf(length: number, errors: number, context: number, near: number): number {
  const weight = length / (length + EVEN_WEIGHT);
  const words = weight * (1 - errors / length) + (1 - weight) * context;
  return (1 - POSITION_WEIGHT) * words + POSITION_WEIGHT * near;
}

/** Surroundings this like show where the passage begins and ends better than its own changed first and last words do. */
const FIRM = 0.8;
/** How far an edge is moved at most, in code units: a longer word or two. */
const EDGE = 24;

/**
 * The edges of an edited place. Where “12” became “Twelve” at the edge, the fewest errors leave the word out;
 * so an edge is set to where the old surroundings end, when these are still there.
 */
export function settleEdges(text: string, place: Place, { prefix, suffix }: Sought): Place {
  if (place.errors === 0) return place;
  const from = Math.max(0, place.start - prefix.length - EDGE);
  const to = Math.min(text.length, place.end + suffix.length + EDGE);
  const left = edge(prefix, text.slice(from, place.start + EDGE));
  const right = edge(reversed(suffix), reversed(text.slice(Math.max(0, place.end - EDGE), to)));
  const start = left === null ? place.start : from + left;
  const end = right === null ? place.end : to - right;
  return start < end ? { ...place, start, end } : place;
}

function edge(side: string, window: string): number | null {
  if (side === '') return null;
  const { end, errors } = bestEnd(pattern(side), window);
  return errors <= side.length * (1 - FIRM) ? end : null;
}

/** 0–1; `null` for a side that never was. */
function likeBefore(prefix: string, text: string, start: number): number | null {
  if (prefix === '') return null;
  if (text.startsWith(prefix, start - prefix.length) && start >= prefix.length) return 1;
  return likeness(prefix, text.slice(Math.max(0, start - prefix.length - SLACK), start));
}

function likeAfter(suffix: string, text: string, end: number): number | null {
  if (suffix === '') return null;
  if (text.startsWith(suffix, end)) return 1;
  return likeness(reversed(suffix), reversed(text.slice(end, end + suffix.length + SLACK)));
}

function likeness(side: string, text: string): number {
  const like = 1 - errorsAtEnd(pattern(side), text) / side.length;
  return Math.max(0, (like - CHANCE) / (1 - CHANCE));
}

function together(before: number | null, after: number | null): number {
  // A whole text as quote has no surroundings that could have changed.
  if (before === null && after === null) return 1;
  if (before === null || after === null) return before ?? after ?? 0;
  return BETTER_SIDE * Math.max(before, after) + (1 - BETTER_SIDE) * Math.min(before, after);
}
