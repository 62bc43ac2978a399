/** How far a verb's own dates and places reach: not past a verb of another subject, a purpose, or a background phrase. */
import type { Word } from '../words.ts';

const BARRIER =
  /^(?:that|which|who|whom|whose|where|when|while|if|after|before|since|until|till|beginning|starting|prior|ahead|following|amid|despite|because|whether|as)$/;
/** Nouns in -ing. */
const NOUN =
  /^(?:meeting|briefing|hearing|gathering|during|morning|evening|building|king|beijing|being|ceiling|bombing|shelling)$/;

/** The index before which words after `from` still belong to the verb there. */
export function reachOf(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { party, lower } = words[i]!;
    if (party !== null) continue;
    if (
      BARRIER.test(lower) ||
      (/^[a-z]{3,}ing$/.test(lower) && !NOUN.test(lower)) ||
      isInfinitive(words, i) ||
      isReduced(words, i, from)
    )
      return i;
  }
  return to;
}

/** “released men arrested on Thursday”: a participle behind a noun has days and places of its own. */
function isReduced(words: readonly Word[], at: number, from: number): boolean {
  if (at === from) return false;
  if (
    /^(?:held|made|taken|given|sent|begun)$/.test(words[at]!.lower) &&
    /^(?:last|first|originally|previously|,)$/.test(words[at - 1]!.lower)
  )
    return true;
  if (!/^\p{Ll}{3,}ed$/u.test(words[at]!.text)) return false;
  const before = words[at - 1]!;
  return (
    before.party === null &&
    /^\p{Ll}{3,}$/u.test(before.text) &&
    !/^(?:was|were|been|being|has|have|had|and|but|the|not)$|ly$/.test(before.lower) &&
    /^(?:on|by|in|at|during|last|for)$/.test(words[at + 1]?.lower ?? '')
  );
}

/** “to secure”, not “to the summit” or “to Moscow”. */
export function isInfinitive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]!.lower === 'to' &&
    next !== undefined &&
    next.party === null &&
    /^\p{Ll}{2,}$/u.test(next.text) &&
    !/^(?:the|an|his|her|its|their|our|both|all|some|several|be|two|three|four|five|senior|top|new|any|each)$/.test(
      next.text,
    )
  );
}
