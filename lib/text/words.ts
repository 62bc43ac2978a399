import type { Span } from '../model/span.ts';
import { folded } from './fold.ts';

/** How a word is printed. `caps` needs two capitals; a single one is `capital`. Scripts without case are `plain`. */
export type Shape = 'lower' | 'capital' | 'caps' | 'number' | 'plain';

/** A word of a text: letters, marks and digits; hyphens, stops and apostrophes stand between words. */
export interface Word extends Span {
  /** Folded: lower case, no accents, nothing invisible. */
  readonly low: string;
  readonly shape: Shape;
}

/** First the plain words, which need no tables of letters. */
const WORD = /[A-Za-z0-9]+(?=[ ,.\n]|$)|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d\u2060\ufeff]*/gu;
/** Paragraphs printed without a space between: `saidExplaining`, `TALKSErdogan`. `McCain` and `MacLeod` stay whole. */
const SEAM =
  /\p{Ll}{3}(?=\p{Lu}\p{Lu})|(?<!^(?:Mac|Fitz|Van|Del|Ver).{0,4})\p{Ll}{3}(?=\p{Lu}\p{Ll})|\p{Lu}{3}(?=\p{Lu}\p{Ll}{2})|\p{Nd}(?=\p{Lu}\p{Ll}{2})/gu;
/** A longer run of letters is no word of a language; it is not looked into. */
const LONGEST = 60;

/** The words of a text, in order. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const printed = match[0];
    if (printed.length > 6 && printed.length <= LONGEST && hasSeam(printed)) addParts(printed, match.index, words);
    else words.push(wordAt(printed, match.index));
  }
  return words;
}

function hasSeam(printed: string): boolean {
  return /\P{Lu}\p{Lu}|\p{Lu}{3}\p{Ll}{2}/u.test(printed);
}

function addParts(printed: string, start: number, words: Word[]): void {
  let from = 0;
  for (const seam of printed.matchAll(SEAM)) {
    const at = seam.index + seam[0].length;
    words.push(wordAt(printed.slice(from, at), start + from));
    from = at;
  }
  words.push(wordAt(printed.slice(from), start + from));
}

function wordAt(printed: string, start: number): Word {
  const plain = printed.length > LONGEST;
  return {
    start,
    end: start + printed.length,
    low: plain ? '' : folded(printed),
    shape: plain ? 'plain' : shapeOf(printed),
  };
}

function shapeOf(printed: string): Shape {
  const first = printed[0]!;
  const upper = first !== first.toLowerCase();
  if (!upper) return first === first.toUpperCase() ? (first >= '0' && first <= '9' ? 'number' : 'plain') : 'lower';
  return printed.length > 1 && printed === printed.toUpperCase() && printed !== printed.toLowerCase()
    ? 'caps'
    : 'capital';
}
