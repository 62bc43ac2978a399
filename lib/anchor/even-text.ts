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

/** What a code unit becomes. Not the minus sign U+2212: `−5` must not become `-5` of `3-5`. */
const SWAPS: readonly (readonly [units: string, becomes: string])[] = [
  ['“”„‟«»″＂', '"'],
  ['‘’‚‛′ʼ＇`´', "'"],
  ['‐‑‒–—―', '-'],
  [
    '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    ' ',
  ],
];
const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff';

const KEEP = 0;
const DROP = 1;
/** By code unit: `KEEP`, `DROP`, or the code unit that stands in for it. One look a character; expressions took five passes. */
const FATE = new Uint8Array(0x10000);
for (const [units, becomes] of SWAPS) for (const unit of units) FATE[unit.charCodeAt(0)] = becomes.charCodeAt(0);
for (const unit of INVISIBLE) FATE[unit.charCodeAt(0)] = DROP;
const SPACE = 0x20;

/** Marks that compose with the letter before (Unicode’s NFC_Quick_Check=Maybe, in ranges). */
const COMPOSING =
  '\\u0300-\\u0345\\u0653-\\u0655\\u093c\\u09be\\u09d7\\u0b3e-\\u0b57\\u0bbe\\u0bd7\\u0c56\\u0cc2-\\u0cd6\\u0d3e\\u0d57\\u0dca-\\u0ddf\\u102e\\u1161-\\u11c2\\u3099\\u309a';
// The marks are meant one by one, not as part of a letter before them.
/* eslint-disable no-misleading-character-class */
const MARKS = new RegExp(`[${COMPOSING}]`);
/* eslint-enable no-misleading-character-class */
/** Nothing to even out: most short strings, and most wire copy. */
const PLAIN = /^(?:[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^{|}~]| (?! ))*$/;

/** Evens out `text`, remembering where every character came from. */
export function evenText(text: string): EvenText {
  if (PLAIN.test(text)) return { text, raw: itself, even: itself };
  const pieces = cut(text);
  return { text: pieces.text, raw: mapping(pieces.even, pieces.raw), even: mapping(pieces.raw, pieces.even) };
}

/** Break points: from `even[i]` on, the offset in the original is `raw[i]` plus the distance. */
interface Pieces {
  readonly text: string;
  readonly even: readonly number[];
  readonly raw: readonly number[];
}

function cut(text: string): Pieces {
  const pieces = new PieceList();
  const composing = MARKS.test(text);
  let from = 0;
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const fate = FATE[unit] as number;
    const space = unit === SPACE || fate === SPACE;
    if (fate === KEEP && !(space && afterSpace)) {
      afterSpace = space;
      continue;
    }
    // A mark would compose with the letter before an invisible character taken out: then it stays.
    const dropped: boolean =
      (space && afterSpace) || (fate === DROP && !(composing && MARKS.test(text.charAt(at + 1))));
    if (!dropped && fate === DROP) continue;
    pieces.keep(text.slice(from, at), from, composing);
    if (!dropped) pieces.keep(String.fromCharCode(fate), at, false);
    from = at + 1;
    afterSpace = space || (afterSpace && dropped);
  }
  pieces.keep(text.slice(from), from, composing);
  return pieces.end(text.length);
}

/** What is kept so far, and where each piece came from. */
class PieceList {
  readonly kept: string[] = [];
  readonly even = [0];
  readonly raw = [0];
  length = 0;

  keep(piece: string, start: number, composing: boolean): void {
    if (piece === '') return;
    if (composing && needsComposing(piece)) this.keepComposed(piece, start);
    else this.add(piece, start);
  }

  /** A letter with its marks is composed as one; what stands between needs no care. */
  keepComposed(piece: string, start: number): void {
    for (const match of piece.matchAll(/\P{M}\p{M}+|\P{M}+(?!\p{M})|\p{M}+/gu)) {
      this.add(match[0].normalize('NFC'), start + match.index);
    }
  }

  add(piece: string, start: number): void {
    const last = this.even.length - 1;
    // One for one after the piece before: the same distance, no break.
    if (start - this.length !== (this.raw[last] ?? 0) - (this.even[last] ?? 0)) {
      this.even.push(this.length);
      this.raw.push(start);
    }
    this.kept.push(piece);
    this.length += piece.length;
  }

  end(rawLength: number): Pieces {
    this.even.push(this.length);
    this.raw.push(rawLength);
    return { text: this.kept.join(''), even: this.even, raw: this.raw };
  }
}

function needsComposing(text: string): boolean {
  return MARKS.test(text) && text.normalize('NFC') !== text;
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
