/** How sure a place is: the quote's own likeness, its surroundings, and a breath of its old position. Everything here is in even text. */
import { bestEnd, errorsAtEnd, type Pattern, pattern, reversed } from './approximate.ts';

/** What is looked for, evened out and made ready once. */
export interface Sought {
  readonly quote: string;
  /** `null`: the quote stood at the edge of its text. */
  readonly prefix: Pattern | null;
  /** Read backwards. */
  readonly suffix: Pattern | null;
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
  /** 0–1, of the side that is less changed before the quote; needed to trust a negation seen there. */
  readonly before: number;
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

export function sought(quote: string, prefix: string, suffix: string, hint: number | null): Sought {
  return {
    quote,
    prefix: prefix === '' ? null : pattern(prefix),
    suffix: suffix === '' ? null : pattern(reversed(suffix)),
    hint,
  };
}

export function judge(text: string, place: Place, wanted: Sought): Judged {
  const { quote, prefix, suffix, hint } = wanted;
  const before =
    prefix === null ? null : likeness(prefix, around(text, place.start - prefix.length - SLACK, place.start));
  const after =
    suffix === null ? null : likeness(suffix, reversed(around(text, place.end, place.end + suffix.length + SLACK)));
  const context = together(before, after);
  const weight = quote.length / (quote.length + EVEN_WEIGHT);
  const like = 1 - place.errors / quote.length;
  const near = hint === null ? 0.5 : 1 - Math.min(1, Math.abs(place.start - hint) / Math.max(1, text.length));
  const words = weight * like + (1 - weight) * context;
  return {
    ...place,
    score: (1 - POSITION_WEIGHT) * words + POSITION_WEIGHT * near,
    context,
    before: before ?? 0,
  };
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
  const left =
    prefix === null ? null : edge(prefix, around(text, place.start - prefix.length - EDGE, place.start + EDGE));
  const right =
    suffix === null ? null : edge(suffix, reversed(around(text, place.end - EDGE, place.end + suffix.length + EDGE)));
  const start = left === null || prefix === null ? place.start : Math.max(0, place.start - prefix.length - EDGE) + left;
  const end =
    right === null || suffix === null ? place.end : Math.min(text.length, place.end + suffix.length + EDGE) - right;
  return start < end ? { ...place, start, end } : place;
}

function edge(side: Pattern, window: string): number | null {
  const { end, errors } = bestEnd(side, window);
  return errors <= side.length * (1 - FIRM) ? end : null;
}

function likeness(side: Pattern, text: string): number {
  const like = 1 - errorsAtEnd(side, text) / side.length;
  return Math.max(0, (like - CHANCE) / (1 - CHANCE));
}

function together(before: number | null, after: number | null): number {
  // A whole text as quote has no surroundings that could have changed.
  if (before === null && after === null) return 1;
  if (before === null || after === null) return before ?? after ?? 0;
  return BETTER_SIDE * Math.max(before, after) + (1 - BETTER_SIDE) * Math.min(before, after);
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start), Math.max(0, end));
}
