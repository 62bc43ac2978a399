/** The order of a search: where it was, word for word elsewhere, then with few errors; and what its outcome is called. */
import type { AnchorResult, Selector, TextPositionSelector, TextQuoteSelector } from '../model/annotation.ts';
import { overlaps } from '../model/span.ts';
import { type AnchorText, anchorText } from './anchor-text.ts';
import { changesBetween, negationsAround, type Passage } from './changes.ts';
import { positionOf, quoteOf } from './describe.ts';
import { evenText } from './even-text.ts';
import type { Facts } from './facts.ts';
import { fewestErrors, likelyStretches, likePlaces, readyQuote, samePlaces, SHORTEST_FUZZY } from './places.ts';
import { bestScore, FLOOR, judge, type Judged, type Place, settleEdges, type Sought, TOO_CLOSE } from './score.ts';

/** A search in slices: every `next()` is a millisecond or so of work, so that a page can run it in idle time. */
export type Search = Generator<undefined, AnchorResult>;

/** How far around the old position is looked at first, in code units. */
const NEIGHBOURHOOD = 3_000;
/** From this score on, with both sides as like, a place near the old one is the passage. */
const SURE = 0.9;
/** Longer quotes are found by their ends; matching them whole would cost the square of their length. */
const LONGEST_WHOLE = 1_024;
/** Surroundings handed to `facts` and compared for negations, in code units. */
const MARGIN = 80;
/** From here on surroundings count as still there. */
const SAME_CONTEXT = 0.5;
/** With other facts in it a sentence is the same one only where its surroundings are: news repeats its forms. */
const FIRM_CONTEXT = 0.75;
/** A side kept to the letter, and the score from which that is enough for a sentence with other facts. */
const WHOLE = 0.98;
const LIKELY = 0.85;
/** Below this much of its surroundings a rival is no match for a place that has all of them. */
const MOSTLY = 0.95;
/** Shorter words stand in many places; elsewhere they are others. */
const SHORTEST_MOVED = 40;

const ORPHAN: AnchorResult = { state: 'orphan', start: null, end: null, score: 0, changes: [] };

/** Finds a described passage; see `find`. */
export function* search(text: AnchorText, selectors: readonly Selector[], facts: Facts): Search {
  const quote = quoteOf(selectors);
  if (quote === null || quote.exact.trim() === '') return ORPHAN;
  const hint = positionOf(selectors);
  if (hint !== null && standsAt(text.raw, quote, hint)) {
    return { state: 'exact', start: hint.start, end: hint.end, score: 1, changes: [] };
  }
  const near = hint === null ? null : yield* nearby(text, quote, hint, facts);
  if (near !== null) return near;
  const wanted = soughtIn(text, quote, hint);
  return outcome(yield* placesIn(text, wanted), { text, quote, wanted, facts });
}

/**
 * A look around the old position, before the whole page is evened out: most edits move a passage little. Only what
 * is surely the passage, in surroundings as they were on both sides, is taken without knowing the rest of the page.
 */
function* nearby(
  text: AnchorText,
  quote: TextQuoteSelector,
  hint: TextPositionSelector,
  facts: Facts,
): Generator<undefined, AnchorResult | null> {
  const from = Math.max(0, hint.start - NEIGHBOURHOOD);
  const to = Math.min(text.raw.length, hint.end + NEIGHBOURHOOD);
  if (from >= to || to - from > text.raw.length / 2) return null;
  const part = anchorText(text.raw.slice(from, to));
  const local = { ...hint, start: hint.start - from, end: hint.end - from };
  const wanted = soughtIn(part, quote, local);
  const places = yield* placesIn(part, wanted);
  const [first] = places;
  if (first === undefined || first.score < SURE || Math.min(first.before, first.after) < SURE) return null;
  const found = outcome(places, { text: part, quote, wanted, facts });
  if (found.start === null || found.end === null) return null;
  return { ...found, start: found.start + from, end: found.end + from };
}

function* placesIn(text: AnchorText, wanted: Sought): Generator<undefined, readonly Judged[]> {
  const same = judged(text, samePlaces(text.even.text, wanted.quote), wanted);
  const [first] = same;
  if (first !== undefined && first.context >= SAME_CONTEXT) return same;
  yield;
  // The same words in other surroundings may be a quotation of the passage, which itself was edited where it stood.
  const like = yield* likeIn(text, wanted);
  return [...same, ...like.filter((place) => place.errors > 0)].toSorted((a, b) => b.score - a.score);
}

/** The passage and its surroundings are where and as they were. */
function standsAt(text: string, { prefix, exact, suffix }: TextQuoteSelector, hint: TextPositionSelector): boolean {
  return (
    hint.end - hint.start === exact.length &&
    text.startsWith(prefix + exact + suffix, hint.start - prefix.length) &&
    hint.start >= prefix.length
  );
}

function soughtIn(text: AnchorText, quote: TextQuoteSelector, hint: TextPositionSelector | null): Sought {
  const even = (part: string) => evenText(part).text;
  return {
    quote: even(quote.exact).trim(),
    prefix: even(quote.prefix).trimStart(),
    suffix: even(quote.suffix).trimEnd(),
    hint: hint === null ? null : text.even.even(hint.start),
  };
}

function judged(text: AnchorText, places: readonly Place[], wanted: Sought): Judged[] {
  return places.map((place) => judge(text.even.text, place, wanted)).toSorted((a, b) => b.score - a.score);
}

function* likeIn(text: AnchorText, wanted: Sought): Generator<undefined, Judged[]> {
  const { quote } = wanted;
  if (quote.length < SHORTEST_FUZZY) return [];
  if (quote.length > LONGEST_WHOLE) return yield* longIn(text, wanted);
  const stretches = yield* likelyStretches(text.even.text, quote);
  const ready = readyQuote(quote);
  const found: Judged[] = [];
  let best = 0;
  // Likeliest first; what cannot come close to the best found is not looked at.
  for (const stretch of stretches.toSorted((a, b) => b.shared - a.shared)) {
    if (bestScore(quote.length, fewestErrors(stretch, quote.length)) < best - TOO_CLOSE) break;
    for (const place of likePlaces(text.even.text, ready, stretch)) found.push(judge(text.even.text, place, wanted));
    best = Math.max(best, ...found.map((place) => place.score));
    yield;
  }
  return found.toSorted((a, b) => b.score - a.score);
}

/** A long quote by its beginning and its end; what lies between is compared in pieces. */
function* longIn(text: AnchorText, wanted: Sought): Generator<undefined, Judged[]> {
  const { quote, hint, prefix, suffix } = wanted;
  const end = LONGEST_WHOLE / 4;
  const part = (piece: string, at: number | null): Sought => ({ quote: piece, prefix: '', suffix: '', hint: at });
  const heads = yield* likeIn(text, part(quote.slice(0, end), hint));
  const tails = yield* likeIn(text, part(quote.slice(-end), hint === null ? null : hint + quote.length - end));
  const places = heads.flatMap((head) =>
    tails
      .map((tail) => ({ start: head.start, end: tail.end }))
      .filter((place) => Math.abs(place.end - place.start - quote.length) <= quote.length / 5)
      .map((place) => ({ ...place, errors: roughErrors(quote, text.even.text.slice(place.start, place.end)) })),
  );
  const close = places.filter((place) => place.errors <= quote.length / 5);
  return judged(text, close, { quote, prefix, suffix, hint });
}

/** Units of the quote whose piece of 32 is not found in order. */
function roughErrors(quote: string, text: string): number {
  const piece = 32;
  let errors = Math.abs(quote.length - text.length) / 2;
  let from = 0;
  for (let at = 0; at < quote.length; at += piece) {
    const found = text.indexOf(quote.slice(at, at + piece), from);
    if (found < 0) errors += piece / 2;
    else from = found;
  }
  return Math.round(errors);
}

interface Case {
  readonly text: AnchorText;
  readonly quote: TextQuoteSelector;
  readonly wanted: Sought;
  readonly facts: Facts;
}

/** What the best place is called, and whether it may be shown at all. */
function outcome(places: readonly Judged[], { text, quote, wanted, facts }: Case): AnchorResult {
  const [best] = places;
  if (best === undefined) return ORPHAN;
  const verbatim = best.errors === 0 && wanted.quote.length >= SHORTEST_FUZZY;
  if (best.score < FLOOR && !verbatim) return ORPHAN;
  const rival = places.find((other) => !overlaps(best, other));
  const alone = rival === undefined || best.score - rival.score >= TOO_CLOSE || outdoes(best, rival);
  if (alone && isUntouched(best, wanted)) return unchanged(text, best);
  const place = rawPlace(text, quote, settleEdges(text.even.text, best, wanted));
  const old = keptPassage(quote);
  const now = passageAt(text, place);
  const { words, facts: changed } = changesBetween(old, now, facts);
  const sides = { before: best.before >= SAME_CONTEXT, after: best.after >= SAME_CONTEXT };
  const negated = negationsAround(old, now, facts, sides);
  const changes = [...negated, ...words];
  const found = { ...place, score: round(best.score), changes };
  // Shown, but as a question: the same words with too little left around them, or the form of the sentence with other facts.
  if (best.score < FLOOR) return { state: 'uncertain', ...found };
  if (best.context < SAME_CONTEXT && wanted.quote.length < SHORTEST_MOVED) return { state: 'uncertain', ...found };
  if (!alone) return { state: 'uncertain', ...found };
  if (changed > 0 && !isFirm(best)) return { state: 'uncertain', ...found };
  if (best.errors > 0 || changes.length > 0) return { state: 'edited', ...found };
  return { state: best.context >= SAME_CONTEXT ? 'exact' : 'moved', ...found };
}

/**
 * Whether a sentence with other facts in it is still the same one. One side kept to the letter says so too: what stood on the
 * other was rewritten, or cut off by a paywall.
 */
function isFirm({ context, before, after, score }: Judged): boolean {
  return context >= FIRM_CONTEXT || (Math.max(before, after) >= WHOLE && score >= LIKELY);
}

/** Whether a place that has all of its old surroundings leaves no doubt beside one that has only most of them. */
function outdoes(best: Judged, rival: Judged): boolean {
  return best.errors === 0 && best.before >= WHOLE && best.after >= WHOLE && rival.context < MOSTLY;
}

/** The same words between the same words: nothing to compare. */
function isUntouched({ errors, context }: Judged, { prefix, suffix }: Sought): boolean {
  return errors === 0 && context === 1 && prefix !== '' && suffix !== '';
}

function unchanged(text: AnchorText, { start, end, score }: Judged): AnchorResult {
  return { state: 'exact', start: text.even.raw(start), end: text.even.raw(end), score: round(score), changes: [] };
}

/** Both passages in even text: typography is no change. */
function keptPassage({ prefix, exact, suffix }: TextQuoteSelector): Passage {
  const even = evenText(prefix + exact + suffix);
  return { text: even.text, span: { start: even.even(prefix.length), end: even.even(prefix.length + exact.length) } };
}

function passageAt({ even }: AnchorText, place: { readonly start: number; readonly end: number }): Passage {
  const start = even.even(place.start);
  const end = even.even(place.end);
  const from = Math.max(0, start - MARGIN);
  return { text: even.text.slice(from, end + MARGIN), span: { start: start - from, end: end - from } };
}

const INSIDE = /^[\p{L}\p{M}\p{N}]$/u;

/** In the raw text; an edge that was between words is widened to one, for edits begin and end inside words only by chance. */
function rawPlace(text: AnchorText, quote: TextQuoteSelector, place: Place) {
  let start = text.even.raw(place.start);
  let end = text.even.raw(place.end);
  if (place.errors === 0) return { start, end };
  const inside = (at: number) => INSIDE.test(text.raw.charAt(at - 1)) && INSIDE.test(text.raw.charAt(at));
  if (!splits(quote.prefix, quote.exact)) while (inside(start)) start--;
  if (!splits(quote.exact, quote.suffix)) while (inside(end)) end++;
  return { start, end };
}

/** True when the border between the two is inside a word. */
function splits(left: string, right: string): boolean {
  return INSIDE.test(left.charAt(left.length - 1)) && INSIDE.test(right.charAt(0));
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
