import type { AnchorResult, Selector } from '../model/annotation.ts';
import type { Facts } from './facts.ts';
import { search } from './search.ts';

/**
 * Finds a described passage in a text that may have changed, and says how it was found (`AnchorState`).
 * `facts` names the spans whose change must never pass silently: numbers, names, dates, negation.
 */
export function find(text: string, selectors: readonly Selector[], facts: Facts): AnchorResult {
  const steps = search(text, selectors, facts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
