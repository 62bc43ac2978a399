import search from 'approx-string-match';
import type { TextPositionSelector, TextQuoteSelector } from '../../../lib/model/annotation.ts';

/** Where the peer puts a quote; it has no floor and no doubt. */
export interface PeerMatch {
  readonly start: number;
  readonly end: number;
}

/**
 * The policy of the Hypothesis client, written anew from its description: the old position when the words still stand there,
 * else word for word places, else places with errors up to half the quote; the best by weights of 50 for the quote, 20 for each side
 * and 2 for the position, whatever its score.
 */
export function peerFind(text: string, quote: TextQuoteSelector, hint: TextPositionSelector): PeerMatch | null {
  if (text.slice(hint.start, hint.end) === quote.exact) return hint;
  const places = placesOf(text, quote.exact, Math.min(256, Math.floor(quote.exact.length / 2)));
  let best: (PeerMatch & { score: number }) | null = null;
  for (const place of places) {
    const score = scoreOf(text, quote, hint, place);
    if (best === null || score > best.score) best = { start: place.start, end: place.end, score };
  }
  return best;
}

function placesOf(text: string, quote: string, mostErrors: number) {
  const same: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    same.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return same.length > 0 ? same : search(text, quote, mostErrors);
}

function scoreOf(
  text: string,
  quote: TextQuoteSelector,
  hint: TextPositionSelector,
  place: PeerMatch & { errors: number },
): number {
  const { exact, prefix, suffix } = quote;
  const words = 1 - place.errors / exact.length;
  const before =
    prefix === '' ? 1 : likeness(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix);
  const after = suffix === '' ? 1 : likeness(text.slice(place.end, place.end + suffix.length), suffix);
  const near = 1 - Math.abs(place.start - hint.start) / text.length;
  return (50 * words + 20 * before + 20 * after + 2 * near) / 92;
}

function likeness(text: string, wanted: string): number {
  const [best] = search(text, wanted, wanted.length);
  return best === undefined ? 0 : 1 - best.errors / wanted.length;
}
