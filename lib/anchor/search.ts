import type { AnchorResult, Selector } from '../model/annotation.ts';
import { positionOf, quoteOf } from './describe.ts';
import type { Facts } from './facts.ts';

/** A search in slices: every `next()` does a few milliseconds of work, so that a page can run it in idle time. */
export type Search = Generator<undefined, AnchorResult>;

const ORPHAN: AnchorResult = { state: 'orphan', start: null, end: null, score: 0, changes: [] };

export function* search(text: string, selectors: readonly Selector[], _facts: Facts): Search {
  const quote = quoteOf(selectors);
  if (quote === null || quote.exact === '') return ORPHAN;
  const hint = positionOf(selectors);
  if (hint !== null && text.slice(hint.start, hint.end) === quote.exact) {
    return { state: 'exact', start: hint.start, end: hint.end, score: 1, changes: [] };
  }
  yield;
  return ORPHAN;
}
