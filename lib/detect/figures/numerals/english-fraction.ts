import { readCardinal } from './english-cardinal.ts';
import type { Lexeme } from './english-lexemes.ts';

/** Part of one, or an ordinal, read from lexemes up to, not including, `next`. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

/** `two thirds`, `one eighth`, `a quarter`, `three twenty-firsts`, `twenty twenty fifths` (20/25) from `from`; `null` when none stands there. */
export function readFraction(words: readonly Lexeme[], from: number): Part | null {
  const head = words[from];
  if (head?.kind === 'half' && !head.plural) return { value: 0.5, next: from + 1 };
  if (head?.kind === 'quarter' && words[from + 1]?.kind === 'scale') return { value: 0.25, next: from + 1 };
  const end = denominatorEnd(words, from);
  if (end === null) return null;
  // The longest denominator that leaves a numerator: “one hundred thirty fifths” is 100/35.
  for (let split = from + 1; split <= end; split++) {
    // A hyphen binds: “ninety-five hundred fifths” never splits after ninety.
    if (words[split]?.joined && words[split]?.kind === 'small') continue;
    const denominator = readOrdinal(words, split, end);
    const numerator = denominator === null ? null : readNumerator(words, from, split);
    if (denominator !== null && numerator !== null && isSpoken(words, split, end, numerator)) {
      return { value: numerator / denominator, next: end + 1 };
    }
  }
  return null;
}

/** An ordinal from `from`: `third`, `twenty-first`, `one hundred and fifth`. */
export function readRank(words: readonly Lexeme[], from: number): Part | null {
  const end = denominatorEnd(words, from);
  if (end === null || words[end]?.plural || words[end]?.kind !== 'ordinal') return null;
  const value = readOrdinal(words, from, end);
  return value === null ? null : { value, next: end + 1 };
}

/** Singular denominators need `one` or `a`; two in the singular is an ordinal (`the two third-placed`). */
function isSpoken(words: readonly Lexeme[], split: number, end: number, numerator: number): boolean {
  if (words[end]?.plural) return true;
  if (words[end]?.value === 2 && words[end]?.kind === 'ordinal') return false;
  return numerator === 1 && split >= 1;
}

/** Index of the first ordinal, half or quarter of the run, when only number words lie before it. */
function denominatorEnd(words: readonly Lexeme[], from: number): number | null {
  for (let i = from; i < words.length; i++) {
    const kind = words[i]?.kind;
    if (kind === 'ordinal' || kind === 'quarter' || (kind === 'half' && i > from)) return i;
    if (kind === 'and' || kind === 'point') return null;
  }
  return null;
}

function readNumerator(words: readonly Lexeme[], from: number, to: number): number | null {
  if (to === from + 1 && words[from]?.kind === 'article') return 1;
  const cardinal = readCardinal(words.slice(from, to), 0);
  return cardinal?.next === to - from ? cardinal.value : null;
}

/** The ordinal that spans exactly `from`–`end`; `null` when the words before its last make no part of it. */
function readOrdinal(words: readonly Lexeme[], from: number, end: number): number | null {
  const last = words[end];
  if (!last) return null;
  if (from === end) return last.value;
  if (last.kind !== 'ordinal' || words[from]?.kind === 'hundred' || words[from]?.kind === 'scale') return null;
  if (words[from]?.kind === 'article' || words[from]?.kind === 'digits') return null;
  const before = words.slice(from, end).filter((word) => word.kind !== 'and');
  const cardinal = readCardinal(before, 0);
  if (cardinal?.next !== before.length) return null;
  if (last.value >= 100) return cardinal.value * last.value;
  const tail = before.at(-1);
  const joins = tail?.kind === 'tens' ? last.value < 10 : tail?.kind === 'hundred' || tail?.kind === 'scale';
  return joins ? cardinal.value + last.value : null;
}
