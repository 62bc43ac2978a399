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

const IGNORED_UNIT =
  /[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u093c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/;
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
  if (IGNORED_UNIT.test(unit)) return IGNORED;
  if (SIGN_UNIT.test(unit)) return SIGN;
  if (!WORD_UNIT.test(unit)) return BREAK;
  return UPPER_UNIT.test(unit) ? UPPER : LOWER;
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
  if (IGNORED_UNIT.test(unit)) return '';
  if (APOSTROPHES.test(unit)) return "'";
  if (DASHES.test(unit)) return '-';
  if (/\s/.test(unit)) return unit === '\n' || unit === '\r' ? unit : ' ';
  // Kana and Hangul would fall apart under decomposition; their marks tell sounds apart.
  const plain = unit >= '\u3040' ? unit.normalize('NFKC') : unit.normalize('NFKD').replace(MARKS, '');
  return [...plain.toLowerCase()].map((c) => BASE_LETTERS[c] ?? (c === '\u0307' ? '' : c)).join('');
}
