import type { AnchorResult, Selector } from '../model/annotation.ts';
import { type AnchorText, anchorText } from './anchor-text.ts';
import type { Facts } from './facts.ts';
import { search } from './search.ts';

/**
 * Finds a described passage in a text that may have changed, and says how it was found:
 * - `exact`: the same words in the same surroundings;
 * - `moved`: the same words elsewhere;
 * - `edited`: at most a fifth differs, or a number, name, date or negation changed: `changes` says what, never silently;
 * - `uncertain`: two places fit alike, or only the form of the sentence fits;
 * - `orphan`: nothing fits well enough.
 *
 * `facts` names the spans whose change must never pass silently (`plainFacts`, or better with detection's mentions).
 * For several passages of one text pass `anchorText(text)`; to run in slices use `search`. Offsets are of the raw text.
 */
export function find(text: string | AnchorText, selectors: readonly Selector[], facts: Facts): AnchorResult {
  const steps = search(typeof text === 'string' ? anchorText(text) : text, selectors, facts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
