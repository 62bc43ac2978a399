/**
 * What a UTF-16 code unit is, and what it folds to. Everything that compares names goes through here, so that the
 * index and the text are folded by the same rules. Answers are computed once a code unit and kept: a page uses few.
 */

/** Neither part of a word nor ignorable: space, punctuation, symbols, surrogates. */
export const BREAK = 1;
/** A letter or digit without case, or in lower case, of a script that separates words. */
export const LOWER = 2;
/** An upper-case letter. */
export const UPPER = 3;
/** A sign of a script that does not separate words (Han, kana, Hangul, Thai): a token by itself. */
export const SIGN = 4;
/** Invisible within a word: soft hyphen, zero-width, direction marks, combining accents, Arabic vowel signs. */
export const IGNORED = 5;

/** First and last code unit of each stretch of ignorable ones. */
const IGNORED_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x0300, 0x036f], // combining accents
  [0x0640, 0x0640], // Arabic tatweel
  [0x064b, 0x065f], // Arabic vowel signs
  [0x0670, 0x0670],
  [0x093c, 0x093c], // Devanagari nukta
  [0x200b, 0x200f], // zero width, direction marks
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff], // byte order mark
];
const SIGN_UNIT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\u30fc]/u;
const WORD_UNIT = /[\p{L}\p{M}\p{Nd}]/u;
const UPPER_UNIT = /[\p{Lu}\p{Lt}]/u;

const kinds = new Uint8Array(0x10000);

/** One of the constants above, for one UTF-16 code unit. */
export function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== 0) return known;
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function classify(unit: string): number {
  if (isIgnored(unit.charCodeAt(0))) return IGNORED;
  if (SIGN_UNIT.test(unit)) return SIGN;
  if (!WORD_UNIT.test(unit)) return BREAK;
  return UPPER_UNIT.test(unit) ? UPPER : LOWER;
}

function isIgnored(unit: number): boolean {
  return IGNORED_RANGES.some(([first, last]) => unit >= first && unit <= last);
}

/** Letters that Unicode does not decompose but readers and outlets do. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ə: 'e',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02b9\u02bb\u0060\u00b4\uff07]/;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/;
const MARKS = /[\u0300-\u036f]/g;

const folds = new Map<number, string>();

/**
 * What a code unit compares as: lower case, without accents, width and ligatures; `''` for ignorable ones, a plain
 * space for every space, `'` and `-` for their relatives. May be longer than one character (`ß` → `ss`).
 */
export function foldUnit(unit: number): string {
  const known = folds.get(unit);
  if (known !== undefined) return known;
  const folded = fold(String.fromCharCode(unit));
  folds.set(unit, folded);
  return folded;
}

function fold(unit: string): string {
  if (isIgnored(unit.charCodeAt(0))) return '';
  if (APOSTROPHES.test(unit)) return "'";
  if (DASHES.test(unit)) return '-';
  if (/\s/.test(unit)) return unit === '\n' || unit === '\r' ? unit : ' ';
  // Kana and Hangul would fall apart under decomposition; their marks tell sounds apart.
  const plain = unit >= '\u3040' ? unit.normalize('NFKC') : unit.normalize('NFKD').replace(MARKS, '');
  return [...plain.toLowerCase()].map((c) => BASE_LETTERS[c] ?? (c === '\u0307' ? '' : c)).join('');
}
