import type { Lexeme } from './english-lexemes.ts';

/** A whole number read from lexemes `from` up to, not including, `next`. */
export interface Cardinal {
  readonly value: number;
  readonly next: number;
  /** The last scale word passed: what a following fraction is a part of (`five billion and three quarters`). */
  readonly scale: number;
}

/**
 * Reads the longest whole number from `from`: `two hundred and two thousand`, `4 thousand 3 hundred and 21`, `three lakh crore`.
 * Scales must fall from left to right, so `one million and two million` stops before `and`.
 */
export function readCardinal(words: readonly Lexeme[], from: number, below = Infinity): Cardinal | null {
  const group = readGroup(words, from);
  if (!group) return null;
  let { value, next } = group;
  let scale = 1;
  while (words[next]?.kind === 'scale' && (scale === 1 || scale * (words[next]?.value ?? 0) < 1e18)) {
    const factor = words[next]?.value ?? 1;
    if (factor === 12 && value >= 1000) break;
    // “three hundred and two dozens”: only the two are dozens.
    const hundreds = factor === 12 && words[from]?.kind !== 'digits' ? value - (value % 100) : 0;
    value = hundreds < value ? hundreds + (value - hundreds) * factor : value * factor;
    scale *= factor;
    next++;
  }
  if (value >= below) return null;
  if (scale === 1 || scale === 12) return { value, next, scale: 1 };
  const rest = readRest(words, next, scale);
  return rest ? { value: value + rest.value, next: rest.next, scale } : { value, next, scale };
}

/** What may follow a scale word: a smaller number, with or without `and`, that no equal or greater scale follows. */
function readRest(words: readonly Lexeme[], from: number, below: number): Cardinal | null {
  const start = words[from]?.kind === 'and' ? from + 1 : from;
  if (words[start]?.kind === 'article') return null;
  const rest = readCardinal(words, start, below);
  if (!rest) return null;
  // Digits after a word scale continue it only as `3 hundred` or `and 21`: `5 million 3` are two numbers.
  const digits = words[start]?.kind === 'digits' && rest.next === start + 1;
  if (digits && (start === from || rest.value >= 100 || !Number.isInteger(rest.value))) return null;
  return rest;
}

/** Below a scale word: `ninety-five hundred`, `two hundred and five`, `12.5`, `a`. */
function readGroup(words: readonly Lexeme[], from: number): Cardinal | null {
  const small = readSmall(words, from);
  const hundredAt = small ? small.next : from;
  if (words[hundredAt]?.kind !== 'hundred') return small;
  if (words[hundredAt]?.plural) return small;
  const hundreds = (small?.value ?? 1) * 100;
  const next = hundredAt + 1;
  const start = words[next]?.kind === 'and' ? next + 1 : next;
  const rest = readSmall(words, start);
  const fits =
    rest !== null &&
    words[start]?.kind !== 'article' &&
    rest.value < 100 &&
    words[rest.next]?.kind !== 'hundred' &&
    (words[start]?.kind !== 'digits' || (start > next && Number.isInteger(rest.value)));
  return fits ? { value: hundreds + rest.value, next: rest.next, scale: 1 } : { value: hundreds, next, scale: 1 };
}

function readSmall(words: readonly Lexeme[], from: number): Cardinal | null {
  const first = words[from];
  if (!first) return null;
  if (first.kind === 'digits' || first.kind === 'small') return { value: first.value, next: from + 1, scale: 1 };
  if (first.kind === 'article') {
    const follows = words[from + 1]?.kind;
    return follows === 'hundred' || follows === 'scale' ? { value: 1, next: from + 1, scale: 1 } : null;
  }
  if (first.kind !== 'tens') return null;
  const unit = words[from + 1];
  const joins = unit?.kind === 'small' && unit.value > 0 && unit.value < 10;
  return joins
    ? { value: first.value + unit.value, next: from + 2, scale: 1 }
    : { value: first.value, next: from + 1, scale: 1 };
}
