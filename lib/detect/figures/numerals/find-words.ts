import type { NumberWords } from '../words/numbers.ts';
import { readDigits } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { readSlash, readTail } from './scientific.ts';

const TOKEN = /\d|[\p{L}\p{M}]+(?:-\p{L}[\p{L}\p{M}]*)*/gu;
const GAP = /[ \u00A0\u202F-]{1,2}/y;
const WORD = /[\p{L}\p{M}]+(?:-\p{L}[\p{L}\p{M}]*)*\.?/uy;
const NAME_BEFORE = /[\p{L}\p{M}_@#]$|[\p{L}\p{M}][-‐‑–]$/u;
/** No number has more words; the limit keeps a page of number words linear. */
const MOST_WORDS = 12;

/** Every number of a text whose language has the given number words. Simple sums: ones, tens, hundreds, scales from left to right. */
export function findWordNumerals(text: string, words: NumberWords): readonly Numeral[] {
  const found: Numeral[] = [];
  TOKEN.lastIndex = 0;
  for (let hit = TOKEN.exec(text); hit; hit = TOKEN.exec(text)) {
    const numeral = /\d/.test(hit[0]) ? digitsAt(text, hit.index, words) : wordsAt(text, hit.index, hit[0], words);
    if (numeral && !Number.isNaN(numeral.value)) found.push(numeral);
    if (numeral) TOKEN.lastIndex = Math.max(numeral.end, TOKEN.lastIndex);
  }
  return found;
}

function digitsAt(text: string, start: number, words: NumberWords): Numeral | null {
  const run = readDigits(text, start, words.decimal);
  if (!run) return null;
  const named = NAME_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const tail = readSlash(text, start) ?? readTail(text, run.end, run.value) ?? run;
  if (isGermanRank(text, start, run.end)) {
    return { start, end: run.end + 1, value: run.value, scale: 1, low: null, written: 'digits', form: 'rank' };
  }
  const number = { start, low: null, written: 'digits', form: 'number' } as const;
  if (named || Number.isNaN(run.value)) return { ...number, end: run.end, value: Number.NaN, scale: 1 };
  const scaled = readScales(text, tail.end, words);
  return { ...number, end: scaled.end, value: tail.value * scaled.scale, scale: scaled.scale };
}

/** `das 19. Sanktionspaket`: after an article the stop makes an ordinal of it. */
function isGermanRank(text: string, start: number, end: number): boolean {
  if (!/^\. ?\p{L}/u.test(text.slice(end, end + 3))) return false;
  return /(?<!\p{L})(?:der|die|das|dem|den|des|am|im|zum|zur|vom|ein|eine|einem|einen|ihr|ihre|sein|seine) $/iu.test(
    text.slice(Math.max(0, start - 7), start),
  );
}

/** The scale words from `at`, multiplied: `mil millones` is a thousand millions. */
function readScales(text: string, at: number, words: NumberWords): { end: number; scale: number } {
  let end = at;
  let scale = 1;
  for (let next = wordAfter(text, end); next && scale < 1e15; next = wordAfter(text, end)) {
    const factor = words.scales.get(next.word);
    if (factor === undefined) break;
    scale *= factor;
    end = next.end;
  }
  return { end, scale };
}

function wordsAt(text: string, start: number, printed: string, words: NumberWords): Numeral | null {
  const first = printed.toLowerCase();
  const end = start + printed.length;
  if (words.halves.has(first))
    return { start, end, value: 0.5, scale: 1, low: null, written: 'words', form: 'fraction' };
  const number = sumFrom(text, start, words);
  if (number) return number;
  const low = words.vague.get(first);
  return low === undefined ? null : { start, end, value: null, scale: 1, low, written: 'words', form: 'vague' };
}

function sumFrom(text: string, start: number, words: NumberWords): Numeral | null {
  const sum = {
    total: 0,
    group: 0,
    scale: 1,
    end: start,
    count: 0,
    article: false,
    last: 'none' as 'none' | 'small' | 'hundred' | 'scale',
  };
  for (let next = wordFrom(text, start); next && sum.count < MOST_WORDS; next = wordAfter(text, sum.end)) {
    const step = stepOf(next.word, words, text, next.end);
    if (!step || (sum.count === 0 && words.and.has(next.word))) break;
    if (step.kind === 'fraction') {
      if (sum.count === 0) return null;
      const value = (sum.total + sum.group) / step.value;
      return { start, end: next.end, value, scale: 1, low: null, written: 'words', form: 'fraction' };
    }
    if (step.kind === 'small' && sum.group % 100 !== 0 && (sum.group % 10 !== 0 || step.value >= 10)) break;
    if (step.kind === 'scale') {
      // “Millionen Menschen”: a scale with nothing before it is vague.
      if (sum.count === 0 && (words.vague.has(next.word) || step.value === 12)) return null;
      if (sum.last === 'scale') sum.total *= step.value;
      else sum.total += (sum.group || 1) * step.value;
      sum.scale = sum.last === 'scale' ? sum.scale * step.value : step.value;
      sum.group = 0;
    } else sum.group = step.kind === 'hundred' ? (sum.group || 1) * 100 : sum.group + step.value;
    if (sum.count === 0) sum.article = words.articles.has(next.word);
    sum.count++;
    sum.last = step.kind;
    sum.end = next.end;
  }
  if (sum.count === 0 || (sum.count === 1 && sum.article)) return null;
  if (sum.last === 'scale') addHalf(text, sum, words);
  const scale = sum.last === 'scale' ? sum.scale : 1;
  return { start, end: sum.end, value: sum.total + sum.group, scale, low: null, written: 'words', form: 'number' };
}

/** `un millón y medio`, `un million et demi`: half of the scale more. */
function addHalf(text: string, sum: { total: number; scale: number; end: number }, words: NumberWords): void {
  const and = wordAfter(text, sum.end);
  const half = and && words.and.has(and.word) ? wordAfter(text, and.end) : null;
  if (!half || !/^(?:medio|media|demi|demie)$/.test(half.word)) return;
  sum.total += sum.scale / 2;
  sum.end = half.end;
}

interface Step {
  readonly kind: 'small' | 'hundred' | 'scale' | 'fraction';
  readonly value: number;
}

function stepOf(word: string, words: NumberWords, text: string, end: number): Step | null {
  const scale = words.scales.get(word);
  if (scale !== undefined) return { kind: 'scale', value: scale };
  const small = words.cardinals.get(word);
  if (small !== undefined) return { kind: 'small', value: small };
  if (words.hundreds.has(word)) return { kind: 'hundred', value: 100 };
  const part = words.fractions.get(word);
  if (part !== undefined) return { kind: 'fraction', value: part };
  // Spanish joins tens and ones by a word: `treinta y cinco`.
  const joins = words.and.has(word) && words.cardinals.has(wordAfter(text, end)?.word ?? '');
  return joins && word === 'y' ? { kind: 'small', value: 0 } : null;
}

function wordFrom(text: string, at: number): { word: string; end: number } | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text)?.[0];
  if (!found) return null;
  const word = found.toLowerCase();
  return {
    word: word.replace(/\.$/, ''),
    end: at + found.length - (/\.$/.test(word) && !/^(?:mio|mrd|bio|tsd|млн|млрд|тыс|трлн)\.$/.test(word) ? 1 : 0),
  };
}

function wordAfter(text: string, at: number): { word: string; end: number } | null {
  GAP.lastIndex = at;
  const gap = GAP.exec(text)?.[0];
  return gap ? wordFrom(text, at + gap.length) : null;
}
