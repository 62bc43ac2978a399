import type { FigureKind } from '../../model/figure.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS, LOOSE_MONEY } from './words/currencies.ts';
import { CURRENCY_FAMILIES, familyNamed } from './words/currency-families.ts';
import { UNITS } from './words/units.ts';

/** What a word or sign beside a number makes of it. */
export interface Affix {
  readonly kind: FigureKind;
  /** Short form: `km`, `%`; ISO 4217 for money, or the word itself when it names no one currency. */
  readonly unit: string | null;
  readonly currency: string | null;
  /** What the affix multiplies by: a million in `MEUR`. */
  readonly factor?: number;
}

/** An affix found in the text, up to `end`. */
export interface FoundAffix extends Affix {
  readonly end: number;
  readonly words: string;
}

const AFTER = new Map<string, Affix>([
  ...CURRENCY_FAMILIES.flatMap(({ name, words, adjectives }) =>
    words.flatMap((word): [string, Affix][] => [
      [word, money(name)],
      ...[...adjectives].map(([adjective, code]): [string, Affix] => [`${adjective} ${word}`, money(code)]),
    ]),
  ), // first: `pounds` alone is a weight
  ...Object.entries(UNITS).flatMap(([kind, rows]) =>
    (rows ?? []).flatMap(([unit, words]) =>
      words.split('|').map((word): [string, Affix] => [word, { kind: kind as FigureKind, unit, currency: null }]),
    ),
  ),
  ...LOOSE_MONEY.split('|').map((word): [string, Affix] => [word, { kind: 'money', unit: word, currency: null }]),
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) =>
    words.split('|').map((word): [string, Affix] => [word, money(code)]),
  ),
  ...Object.entries(CURRENCY_SIGNS)
    .filter(([sign]) => !/[A-Z]/.test(sign) || sign === 'RMB' || sign.length > 2)
    .map(([sign, code]): [string, Affix] => [sign.toLowerCase(), money(code)]),
]);

/** Codes, which are printed in capitals: `cup`, `mad`, `try` are words. A few are written small as well. */
const CODES = new Map<string, Affix>(
  CURRENCY_CODES.flatMap((code): [string, Affix][] => [
    [code, money(code)],
    [`M${code}`, { ...money(code), factor: 1e6 }],
    ...(isSmallToo(code) ? [[code.toLowerCase(), money(code)] as [string, Affix]] : []),
  ]),
);

function isSmallToo(code: string): boolean {
  return /^(?:usd|eur|gbp|inr|rmb|cny|cad|aud|jpy|chf)$/i.test(code);
}

/** Money of one currency by its code, or of a family by its name: then nobody knows yet whose it is. */
function money(unit: string): Affix {
  return { kind: 'money', unit, currency: familyNamed(unit) ? null : unit };
}

const SIGN_WORD = '[%％$€£￡¥￥₹₨₽₴₩₪₺₫฿₦₱₸₡₭₮₼₾֏৳₿₵°]';
const WORD = new RegExp(`${SIGN_WORD}(?! ?\\d)(?:[A-Za-z]{1,2}(?![A-Za-z]))?|\\p{L}[\\p{L}\\p{M}.$/²³]*[23]?`, 'uy');
/** Also `billions of dollars`, `66 milliards de dollars`, `120 millions d’euros`. */
const GAP = /[ \u00A0\u202F]{0,2}(?:[-‐‑] ?|(?:of|d[ei]) |d['’])?[[<{]?/y;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** No unit has more words (“papua new guinean kina”, “barrels per day”). */
const MOST_WORDS = 4;
/** What a unit of several words may begin with: most words after a number begin none. */
const FIRST_WORDS = new Set([...AFTER.keys()].flatMap((words) => /^(.+?)[- ]/.exec(words)?.[1] ?? []));

/** The longest unit, percent sign or currency that stands right after `at`. */
export function affixAfter(text: string, at: number): FoundAffix | null {
  let best: FoundAffix | null = null;
  let phrase = '';
  let end = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    GAP.lastIndex = end;
    const gap = GAP.exec(text)?.[0] ?? '';
    if (count === 0 && IDEOGRAPH.test(text.charAt(end + gap.length))) return ideographsAt(text, end + gap.length);
    WORD.lastIndex = end + gap.length;
    const word = WORD.exec(text)?.[0];
    if (!word) break;
    phrase = count === 0 ? word : `${phrase}${/[-‐‑]/.test(gap) ? '-' : ' '}${word}`;
    end += gap.length + word.length;
    best = known(text, phrase, end) ?? best;
    if (count === 0 && !FIRST_WORDS.has(word.toLowerCase())) break;
  }
  return best;
}

/** Han and kana have no spaces: the longest known run of up to four signs. */
function ideographsAt(text: string, at: number): FoundAffix | null {
  for (let length = 4; length > 0; length--) {
    const words = text.slice(at, at + length);
    const affix = AFTER.get(words);
    if (affix) return { ...affix, end: at + length, words };
  }
  return null;
}

/** Looks a phrase up as printed, without its last full stop, and with hyphens as spaces. */
function known(text: string, phrase: string, end: number): FoundAffix | null {
  const folded = phrase.toLowerCase();
  const stop = folded.endsWith('.') ? 1 : 0;
  const bare = stop ? folded.slice(0, -1) : folded;
  const affix = CODES.get(phrase) ?? AFTER.get(folded) ?? AFTER.get(bare) ?? AFTER.get(bare.replaceAll('-', ' '));
  if (!affix || isGlued(text, phrase, end)) return null;
  const length = AFTER.has(folded) ? 0 : stop;
  return { ...affix, end: end - length, words: phrase };
}

/** A single letter is a unit only in small print and standing free: not `3 M`, `24703 L-202`, `m212`. */
function isGlued(text: string, phrase: string, end: number): boolean {
  if (/\w$/.test(phrase) && /\w/.test(text.charAt(end))) return true;
  return phrase.length === 1 && (/[A-Z]/.test(phrase) || /^[-'’]/.test(text.slice(end, end + 1)));
}

const SIGNS = Object.keys(CURRENCY_SIGNS)
  .concat(
    CURRENCY_CODES,
    CURRENCY_CODES.map((code) => `M${code}`),
  )
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, String.raw`\$&`))
  .join('|');
const BEFORE = new RegExp(`(?:(?<![\\p{L}\\d])|(?<=[\\p{L}\\d])(?=[^\\p{L}]))(${SIGNS})[ \\u00A0]?$`, 'iu');

/** A currency right before `at`, not before `from`: its start, and what it is. */
export function currencyBefore(text: string, at: number, from: number): { start: number; affix: Affix } | null {
  const near = text.slice(Math.max(from, at - 8), at);
  const found = BEFORE.exec(near);
  const sign = found?.[1];
  if (!found || !sign || isWord(sign)) return null;
  const start = at - near.length + found.index;
  const code = CURRENCY_SIGNS[sign.toUpperCase()] ?? sign.toUpperCase();
  return { start, affix: /^M[A-Z]{3}$/.test(code) ? { ...money(code.slice(1)), factor: 1e6 } : money(code) };
}

/** `re`, `Try`: a code is printed in capitals, else it is a word of the sentence; a few, `rs` and `rmb` are printed in any. */
function isWord(sign: string): boolean {
  return /[a-z]/.test(sign) && /^[a-z]+$/i.test(sign) && !isSmallToo(sign) && !/^(?:rs|tk|rp|ksh|pkrs)$/i.test(sign);
}
