import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
const NUMBER =
  /\d+(?:[.,]\d+)*|[零〇一二两兩三四五六七八九十百千]+(?=[万萬亿億兆名人个個位架艘国國年项項次家辆輛枚颗顆美欧歐日英元円ドルカか％%])/g;
const SCALES = /[百千]?[万萬亿億兆]+/y;
/** `4万6584`: what follows a scale is added. */
const REST = /(\d{1,4})(?![\d.,])([万萬]?)/y;
const VAGUE = /(?:数|數)(?:([十百千])|([万萬亿億]))[名人个個]?|上([百千万萬])(?:名|人)/g;

/** Numbers of Chinese and Japanese text: `660亿`, `1.5万`, `十二名`, `数百人`. Bare Han digits count only before a counter or unit: 一 is in half of all words. */
export function findHanNumerals(text: string): readonly Numeral[] {
  const numbers = Array.from(text.matchAll(NUMBER), (found) => numberAt(text, found));
  const vague = Array.from(text.matchAll(VAGUE), vagueAt);
  return [...numbers.filter((numeral) => numeral !== null), ...vague].sort((a, b) => a.start - b.start);
}

function numberAt(text: string, found: RegExpExecArray): Numeral | null {
  const start = found.index;
  if (/[A-Z_@-]$/i.test(text.slice(Math.max(0, start - 1), start)) || /^[数數]$/.test(text.charAt(start - 1)))
    return null;
  const isDigits = /\d/.test(found[0]);
  const run = isDigits ? readDigits(text, start, '.') : { end: start + found[0].length, value: valueOf(found[0]) };
  if (!run || Number.isNaN(run.value)) return null;
  SCALES.lastIndex = run.end;
  const scales = SCALES.exec(text)?.[0] ?? '';
  const scale = [...scales].reduce((product, sign) => product * (LARGE[sign] ?? SMALL[sign] ?? 1), 1);
  const rest = isDigits && scales ? restAt(text, run.end + scales.length, scale) : { value: 0, length: 0 };
  const value = Number((run.value * scale + rest.value).toPrecision(15));
  return {
    start,
    end: run.end + scales.length + rest.length,
    value,
    scale: rest.length > 0 ? 1 : scale,
    low: null,
    written: isDigits ? 'digits' : 'words',
    form: text.charAt(start - 1) === '第' ? 'rank' : 'number',
  };
}

function restAt(text: string, at: number, below: number): { value: number; length: number } {
  REST.lastIndex = at;
  const [quote, digits, scale] = REST.exec(text) ?? ['', '0', ''];
  const value = Number(digits) * (scale ? 1e4 : 1);
  return value > 0 && value < below ? { value, length: quote.length } : { value: 0, length: 0 };
}

/** `二十三`, `一百零五`: each digit with the place that follows it. */
function valueOf(signs: string): number {
  let total = 0;
  let digit: number | null = null;
  for (const sign of signs) {
    const place = SMALL[sign];
    if (place === undefined) digit = DIGITS[sign] ?? 0;
    else {
      total += (digit ?? 1) * place;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

function vagueAt(found: RegExpExecArray): Numeral {
  const sign = found[1] ?? found[2] ?? found[3] ?? '';
  const low = SMALL[sign] ?? LARGE[sign] ?? 1;
  const end = found.index + found[0].replace(/[名人个個]$/, '').length;
  return {
    start: found.index,
    end,
    value: null,
    scale: 1,
    low: sign === '十' ? 20 : low,
    written: 'words',
    form: 'vague',
  };
}
