import { readCardinal } from './english-cardinal.ts';
import { readFraction, readRank } from './english-fraction.ts';
import type { Lexeme } from './english-lexemes.ts';

export interface EnglishNumber {
  readonly value: number;
  readonly next: number;
  /** The scale word it ends in: 1e9 in `5 billion`, else 1. */
  readonly scale: number;
  readonly form: 'number' | 'rank' | 'fraction';
}

/** The longest English number at the head of `words`; `null` when none stands there. */
export function readEnglish(words: readonly Lexeme[]): EnglishNumber | null {
  return readMixed(words) ?? readPart(words) ?? readOrdinal(words) ?? readWhole(words);
}

/** `three and a half`, `one hundred and three and two thirds`, `5 billion and three quarters`, `two and a half million`. */
function readMixed(words: readonly Lexeme[]): EnglishNumber | null {
  for (let and = words.length - 2; and > 0; and--) {
    if (words[and]?.kind !== 'and') continue;
    const part = readFraction(words, and + 1);
    const whole = part && readCardinal(withoutInnerAnd(words.slice(0, and)), 0);
    if (!part || !whole || whole.next !== withoutInnerAnd(words.slice(0, and)).length) continue;
    const scale = scaleAt(words, part.next);
    if (!scale)
      return { value: whole.value + part.value * whole.scale, next: part.next, scale: whole.scale, form: 'number' };
    const value = whole.scale > 1 ? whole.value + part.value * scale.value : (whole.value + part.value) * scale.value;
    return { value, next: scale.next, scale: scale.value, form: 'number' };
  }
  return null;
}

/** `twenty and three` before a fraction is twenty-three. */
function withoutInnerAnd(words: readonly Lexeme[]): readonly Lexeme[] {
  return words.filter(({ kind }, at) => !(kind === 'and' && words[at - 1]?.kind === 'tens'));
}

/** `two thirds`, `a quarter`, `half a million`, `three quarters billion`. */
function readPart(words: readonly Lexeme[]): EnglishNumber | null {
  const part = readFraction(words, 0);
  if (!part) return null;
  const scale = scaleAt(words, part.next);
  return scale
    ? { value: part.value * scale.value, next: scale.next, scale: scale.value, form: 'number' }
    : { ...part, scale: 1, form: 'fraction' };
}

function readOrdinal(words: readonly Lexeme[]): EnglishNumber | null {
  const rank = readRank(words, 0);
  return rank && { ...rank, scale: 1, form: 'rank' };
}

function readWhole(words: readonly Lexeme[]): EnglishNumber | null {
  const whole = readCardinal(words, 0);
  if (!whole) return null;
  const decimals = readDecimals(words, whole.next);
  const value = decimals ? Number(`${whole.value}.${decimals.digits}`) : whole.value;
  const next = decimals?.next ?? whole.next;
  const scale = decimals ? scaleAt(words, next) : null;
  if (scale) return { value: value * scale.value, next: scale.next, scale: scale.value, form: 'number' };
  return { value, next, scale: whole.scale, form: 'number' };
}

/** `point nought four`, `point seventy-one`: the digits as spoken. */
function readDecimals(words: readonly Lexeme[], at: number): { digits: string; next: number } | null {
  if (words[at]?.kind !== 'point') return null;
  let digits = '';
  let next = at + 1;
  while (words[next]?.kind === 'small' || words[next]?.kind === 'tens') {
    // Never a scale: “one point two million” is 1.2 of them.
    const pair = words.slice(next, next + 2).filter(({ kind }) => kind === 'small' || kind === 'tens');
    const read = readCardinal(pair, 0);
    if (!read) break;
    digits += String(read.value);
    next += read.next;
  }
  return digits ? { digits, next } : null;
}

/** `million` or `a million` from `at`. */
function scaleAt(words: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const start = words[at]?.kind === 'article' ? at + 1 : at;
  const word = words[start];
  return word?.kind === 'scale' && word.value !== 12
    ? { value: word.value, next: start + 1 }
    : dozenAt(words, start, at);
}

/** `half a dozen`, never `half dozen eggs` misread as a scale of a larger number. */
function dozenAt(words: readonly Lexeme[], start: number, at: number): { value: number; next: number } | null {
  return start > at && words[start]?.value === 12 && words[start]?.kind === 'scale'
    ? { value: 12, next: start + 1 }
    : null;
}
