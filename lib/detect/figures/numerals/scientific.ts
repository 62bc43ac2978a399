import { matchAt } from './digits.ts';

const FRACTION_SIGNS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};
/** The fraction signs a numeral may be or end in, for character classes. */
export const FRACTION_SIGN = Object.keys(FRACTION_SIGNS).join('');

const SLASH = /(\d{1,4})\/(\d{1,4})(?![\d/])/y;
const AFTER_WHOLE = new RegExp(`[ \\u00A0]{0,2}(?:[${FRACTION_SIGN}]|\\d{1,3}/\\d{1,3}(?![\\d/]))`, 'y');
const POWER = /(?:e([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3})| ?[x×*] ?10\^([+-]?\d{1,3}))\b/iy;

export interface Tail {
  readonly end: number;
  readonly value: number;
}

/** `3/4` or `½` standing alone at `at`; proper fractions only, for `24/7` and `9/2` are names or dates. */
export function readSlash(text: string, at: number): Tail | null {
  const sign = FRACTION_SIGNS[text.charAt(at)];
  if (sign !== undefined) return { end: at + 1, value: sign };
  SLASH.lastIndex = at;
  const found = SLASH.exec(text);
  if (!found || found[0] === '9/11') return null;
  const [above, below] = [Number(found[1]), Number(found[2])];
  return below > above && above > 0 ? { end: at + found[0].length, value: above / below } : null;
}

/** What may follow digits that end at `at`: ` 1/2`, `½`, `e+14`, `^3`, ` x10^6`. */
export function readTail(text: string, at: number, value: number): Tail | null {
  const fraction = matchAt(AFTER_WHOLE, text, at);
  if (fraction && Number.isInteger(value) && value < 1000) {
    const part = readSlash(text, at + fraction.length - fraction.trimStart().length);
    if (part) return { end: part.end, value: value + part.value };
  }
  POWER.lastIndex = at;
  const power = POWER.exec(text);
  if (!power) return null;
  const [quote, exponent, raised, ten] = power;
  const end = at + quote.length;
  if (raised !== undefined) return { end, value: value ** Number(raised.replace(/^(?:--|\+(?=-))/, '')) };
  return { end, value: Number(`${value}e${exponent ?? ten ?? 0}`) };
}
