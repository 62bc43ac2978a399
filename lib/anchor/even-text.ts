/**
 * A text with the differences evened out that a new template, an editor's typography or another extractor makes and
 * no reader sees: kinds of quote, dash and space, runs of white space, soft hyphens, zero-width marks, composed letters.
 * Words, case, digits and signs stay.
 */
export interface EvenText {
  readonly text: string;
  /** The offset in the original text for an offset in the even one. */
  raw(offset: number): number;
  /** The offset in the even text for one in the original. */
  even(offset: number): number;
}

const DOUBLE_QUOTES = /[“”„‟«»″＂]/g;
const SINGLE_QUOTES = /[‘’‚‛′ʼ＇`´]/g;
/** Not the minus sign U+2212: `−5` must not become `-5` of `3-5`. */
const DASHES = /[‐‑‒–—―]/g;
const SPACES = /[\t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;
/** What takes places away: invisible characters, and white space after white space. */
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff';
/** Marks that compose with the letter before (Unicode’s NFC_Quick_Check=Maybe, in ranges). */
const COMPOSING =
  '\\u0300-\\u0345\\u0653-\\u0655\\u093c\\u09be\\u09d7\\u0b3e-\\u0b57\\u0bbe\\u0bd7\\u0c56\\u0cc2-\\u0cd6\\u0d3e\\u0d57\\u0dca-\\u0ddf\\u102e\\u1161-\\u11c2\\u3099\\u309a';
// The marks are meant one by one, not as part of a letter before them.
/* eslint-disable no-misleading-character-class */
const MARKS = new RegExp(`[${COMPOSING}]`);
const DROPPED = new RegExp(`(?:(?<= )[ ${INVISIBLE}]+|[${INVISIBLE}]+)(?![${COMPOSING}])`, 'g');
/* eslint-enable no-misleading-character-class */
/** Nothing to even out: most short strings, and most wire copy. */
const PLAIN = /^(?:[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^{|}~]| (?! ))*$/;

/** Evens out `text`, remembering where every character came from. */
export function evenText(text: string): EvenText {
  if (PLAIN.test(text)) return { text, raw: itself, even: itself };
  // One for one first, so that only what follows needs a map.
  const swapped = text
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(SPACES, ' ');
  const pieces = cut(swapped);
  return { text: pieces.text, raw: mapping(pieces.even, pieces.raw), even: mapping(pieces.raw, pieces.even) };
}

/** Break points: from `even[i]` on, the offset in the original is `raw[i]` plus the distance. */
interface Pieces {
  readonly text: string;
  readonly even: readonly number[];
  readonly raw: readonly number[];
}

function cut(text: string): Pieces {
  const kept: string[] = [];
  const even = [0];
  const raw = [0];
  let length = 0;
  let from = 0;
  const keep = (piece: string, start: number) => {
    if (piece === '') return;
    kept.push(piece);
    even.push(length);
    raw.push(start);
    length += piece.length;
  };
  for (const match of text.matchAll(DROPPED)) {
    keepComposed(text.slice(from, match.index), from, keep);
    from = match.index + match[0].length;
  }
  if (from === 0 && !needsComposing(text)) return { text, even, raw };
  keepComposed(text.slice(from), from, keep);
  even.push(length);
  raw.push(text.length);
  return { text: kept.join(''), even, raw };
}

function needsComposing(text: string): boolean {
  return MARKS.test(text) && text.normalize('NFC') !== text;
}

/** Composes letters; a stretch that changes is cut into its characters, each with its own place. */
function keepComposed(piece: string, start: number, keep: (piece: string, start: number) => void): void {
  if (!needsComposing(piece)) {
    keep(piece, start);
    return;
  }
  // A letter with its marks is composed as one; what stands between needs no care.
  for (const match of piece.matchAll(/\P{M}\p{M}+|\P{M}+(?!\p{M})|\p{M}+/gu)) {
    keep(match[0].normalize('NFC'), start + match.index);
  }
}

/** Piecewise: the last break point at or before the offset, plus the distance, never past the next break point. */
function mapping(from: readonly number[], to: readonly number[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((from[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const moved = (to[low] ?? 0) + offset - (from[low] ?? 0);
    return Math.min(moved, to[low + 1] ?? Infinity);
  };
}

function itself(offset: number): number {
  return offset;
}
