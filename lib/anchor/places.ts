/** Where a quote may stand in an even text: word for word, or with few errors. */
import { bestEnd, pass, type Pattern, pattern, read, reversed } from './approximate.ts';
import type { Place } from './score.ts';

/** Share of a quote that may have changed. */
const MOST_ERRORS = 0.2;
/** Shorter quotes are only ever found word for word: with errors they fit anywhere. */
export const SHORTEST_FUZZY = 20;
/** A word for word quote is looked up at most so often; a two-letter quote has thousands of places, and none is sure. */
const MOST_PLACES = 200;
/** Code units between two breaths of a search. */
const SLICE = 16_384;

/** Every place that has the quote word for word, up to 200. */
export function samePlaces(text: string, quote: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1)) {
    places.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return places;
}

/** A quote made ready for finding it with errors. */
export interface ReadyQuote {
  readonly length: number;
  readonly forwards: Pattern;
  readonly backwards: Pattern;
}

/** Readies a quotation to be looked for from both its ends. */
export function readyQuote(quote: string): ReadyQuote {
  return { length: quote.length, forwards: pattern(quote), backwards: pattern(reversed(quote)) };
}

/** Every place within a stretch that differs from the quote by at most a fifth of its length, the best of each neighbourhood. */
export function likePlaces(text: string, quote: ReadyQuote, { from, to }: Stretch): Place[] {
  const most = Math.floor(quote.length * MOST_ERRORS);
  return endsWithin(text, quote.forwards, from, to, most).map(({ end, errors }) => {
    const window = reversed(text.slice(Math.max(0, end - quote.length - most), end));
    return { start: end - bestEnd(quote.backwards, window).end, end, errors };
  });
}

/** The fewest errors a place in the stretch can have (the q-gram lemma, read the other way). */
export function fewestErrors({ shared }: Stretch, length: number): number {
  return Math.max(0, Math.ceil((length - 2 - shared) / 3));
}

/**
 * Stretches of the text that can hold the quote with at most a fifth of it changed, found by counting its three-letter
 * grams in a sliding window. A stretch with `e` errors shares at least `length − 2 − 3e` grams (q-gram lemma, Ukkonen 1992),
 * so nothing is missed, at a small part of the cost of matching everywhere. Yields between slices.
 */
export function* likelyStretches(text: string, quote: string): Generator<undefined, readonly Stretch[]> {
  const window = slidingWindow(quote);
  for (let at = 0; at < text.length; at += SLICE) {
    slide(window, text, at, Math.min(text.length, at + SLICE));
    yield;
  }
  return window.stretches;
}

/** A part of the text, and the most grams of the quote that a window in it shares. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly shared: number;
}

interface Window {
  readonly grams: Uint8Array;
  readonly width: number;
  readonly most: number;
  /** So many grams of the window are the quote's before it is looked at. */
  readonly needed: number;
  readonly stretches: { from: number; to: number; shared: number }[];
  shared: number;
}

function slidingWindow(quote: string): Window {
  const most = Math.floor(quote.length * MOST_ERRORS);
  const needed = quote.length - 2 - 3 * most;
  return { grams: gramsOf(quote), width: quote.length + most, most, needed, stretches: [], shared: 0 };
}

/** Moves the window's end over `from`–`to`. A plain loop over locals: as part of the generator it runs several times slower. */
function slide(window: Window, text: string, from: number, to: number): void {
  const { grams, width, most, needed, stretches } = window;
  let shared = window.shared;
  let coming = gramBefore(text, from);
  let leaving = gramBefore(text, from - width);
  for (let at = from; at < to; at++) {
    coming = gram(coming, text.charCodeAt(at));
    if (at >= 2) shared += grams[coming] as number;
    const gone = at - width;
    if (gone >= 0) {
      leaving = gram(leaving, text.charCodeAt(gone));
      if (gone >= 2) shared -= grams[leaving] as number;
    }
    if (shared >= needed) add(stretches, { from: at - width - most, to: at + 1 + most, shared });
  }
  window.shared = shared;
}

/** The gram that ends just before `at`. */
function gramBefore(text: string, at: number): number {
  let rolling = 0;
  for (let back = Math.max(0, at - 3); back < at; back++) rolling = gram(rolling, text.charCodeAt(back));
  return rolling;
}

const GRAMS = 1 << 15;

function gram(before: number, unit: number): number {
  return ((before << 5) | (unit & 31)) & (GRAMS - 1);
}

function gramsOf(quote: string): Uint8Array {
  const grams = new Uint8Array(GRAMS);
  let rolling = 0;
  for (let at = 0; at < quote.length; at++) {
    rolling = gram(rolling, quote.charCodeAt(at));
    if (at >= 2) grams[rolling] = 1;
  }
  return grams;
}

function add(stretches: Window['stretches'], { from, to, shared }: Stretch): void {
  const last = stretches.at(-1);
  if (last !== undefined && from <= last.to) {
    last.to = to;
    last.shared = Math.max(last.shared, shared);
  } else {
    stretches.push({ from: Math.max(0, from), to, shared });
  }
}

/** Ends with few errors; of ends closer together than half a quote only the best, for they are one place. */
function endsWithin(text: string, ready: Pattern, from: number, to: number, most: number) {
  const state = pass(ready);
  const ends: { end: number; errors: number }[] = [];
  for (let at = Math.max(0, from); at < Math.min(text.length, to); at++) {
    const errors = read(state, text.charCodeAt(at));
    if (errors > most) continue;
    const last = ends.at(-1);
    if (last === undefined || at + 1 - last.end > ready.length / 2) ends.push({ end: at + 1, errors });
    else if (errors < last.errors) ends[ends.length - 1] = { end: at + 1, errors };
  }
  return ends;
}
