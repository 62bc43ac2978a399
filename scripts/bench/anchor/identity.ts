import { anchorText } from '../../../lib/anchor/anchor-text.ts';
import { describe } from '../../../lib/anchor/describe.ts';
import { find } from '../../../lib/anchor/find.ts';
import { plainFacts } from '../../../lib/anchor/plain-facts.ts';
import type { Random } from '../../support/random.ts';

/** Random ranges of every text, described and found again in the same text: how many were, and how many were not themselves. */
export function identities(texts: readonly string[], ranges: number, random: Random) {
  const tally = { ranges: 0, lost: 0 };
  for (const raw of texts) {
    const text = anchorText(raw);
    for (let at = 0; at < ranges; at++) {
      const [a, b] = [random.below(raw.length), random.below(raw.length)];
      const span = { start: Math.min(a, b), end: Math.min(Math.max(a, b) + 1, Math.min(a, b) + 2000) };
      if (raw.slice(span.start, span.end).trim() === '') continue;
      tally.ranges++;
      const { state, start, end } = find(text, describe(raw, span), plainFacts);
      if (state !== 'exact' || start !== span.start || end !== span.end) tally.lost++;
    }
  }
  return tally;
}
