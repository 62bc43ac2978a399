import type { Span } from '../../../model/span.ts';
import { matchAt, readDigits } from './digits.ts';

export type LexemeKind =
  | 'small' // 0–19
  | 'tens'
  | 'hundred'
  | 'scale'
  | 'digits'
  | 'ordinal'
  | 'half'
  | 'quarter'
  | 'article'
  | 'and'
  | 'point';

/** One word of an English number. */
export interface Lexeme extends Span {
  readonly kind: LexemeKind;
  readonly value: number;
  /** `thirds`, `dozens`, `quarters`. */
  readonly plural: boolean;
  /** A hyphen stands before it. */
  readonly joined: boolean;
}

type Word = readonly [kind: LexemeKind, value: number, plural?: boolean];

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** Scale words and their abbreviations after a numeral; single letters live in `scale-letters`. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  dozen: 12,
};

const WORDS = new Map<string, Word>([
  ...SMALL.split(' ').map((word, value): [string, Word] => [word, ['small', value]]),
  ['nought', ['small', 0]],
  ['naught', ['small', 0]],
  ...TENS.split(' ').map((word, i): [string, Word] => [word, ['tens', 20 + 10 * i]]),
  ['fourty', ['tens', 40]],
  ['hundred', ['hundred', 100]],
  ['hundreds', ['hundred', 100, true]],
  ...Object.entries(ENGLISH_SCALES).flatMap(([word, value]): [string, Word][] => [
    [word, ['scale', value]],
    [`${word}s`, ['scale', value, true]],
  ]),
  ...['dozs', 'doz'].map((word): [string, Word] => [word, ['scale', 12]]),
  ...[
    ['mn', 1e6],
    ['mln', 1e6],
    ['mil', 1e6],
    ['mio', 1e6],
    ['bn', 1e9],
    ['bln', 1e9],
    ['tn', 1e12],
    ['tln', 1e12],
    ['trn', 1e12],
    ['cr', 1e7],
  ].map(([word, value]): [string, Word] => [String(word), ['scale', Number(value)]]),
  ...ORDINALS.split(' ').flatMap((word, i) => ordinal(word, 3 + i)),
  ...TENTHS.split(' ').flatMap((word, i) => ordinal(word, 20 + 10 * i)),
  ['first', ['ordinal', 1]],
  ['firsts', ['ordinal', 1, true]],
  ['second', ['ordinal', 2]],
  ...ordinal('hundredth', 100),
  ...ordinal('thousandth', 1e3),
  ...ordinal('millionth', 1e6),
  ...ordinal('billionth', 1e9),
  ...ordinal('trillionth', 1e12),
  ['half', ['half', 2]],
  ['halves', ['half', 2, true]],
  ['quarter', ['quarter', 4]],
  ['quarters', ['quarter', 4, true]],
  ['a', ['article', 1]],
  ['an', ['article', 1]],
  ['and', ['and', 0]],
  ['point', ['point', 0]],
]);

function ordinal(word: string, value: number): [string, Word][] {
  return [
    [word, ['ordinal', value]],
    [`${word}s`, ['ordinal', value, true]],
  ];
}

const GAP = /(?:[ \t\u00A0]{0,3}[-‐‑][ \t\u00A0]?|[ \t\u00A0]{1,3})?/y;
const WORD = /[a-z]+/iy;
/** No number has more words; the limit keeps a page of number words linear. */
const MOST_WORDS = 24;

/** The unbroken run of number words from `at`, joined by spaces or hyphens. Trailing `and`, `a`, `point` are kept: the reader decides. */
export function readLexemes(text: string, at: number): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = at;
  while (lexemes.length < MOST_WORDS) {
    const gap = lexemes.length === 0 ? '' : (matchAt(GAP, text, end) ?? '');
    const start = end + gap.length;
    const joined = /[-‐‑]/.test(gap);
    const next = wordLexeme(text, start, joined) ?? (joined ? null : digitLexeme(text, start));
    // A word right against a numeral (`2mil`) is its scale; against a word it cannot happen.
    if (!next || (gap === '' && lexemes.length > 0 && next.kind !== 'scale')) break;
    lexemes.push(next);
    end = next.end;
  }
  return lexemes;
}

function wordLexeme(text: string, start: number, joined: boolean): Lexeme | null {
  const word = matchAt(WORD, text, start);
  const known = word && word.length <= 12 ? WORDS.get(word.toLowerCase()) : undefined;
  if (!word || !known) return null;
  const end = start + word.length;
  if (/[\d\p{L}]/u.test(text.charAt(end))) return null;
  return { start, end, kind: known[0], value: known[1], plural: known[2] ?? false, joined };
}

function digitLexeme(text: string, start: number): Lexeme | null {
  const run = readDigits(text, start, '.');
  if (!run || Number.isNaN(run.value)) return null;
  return { start, end: run.end, kind: 'digits', value: run.value, plural: false, joined: false };
}
