import { affixAfter, currencyBefore } from '../affixes.ts';
import { matchAt, readDigits } from './digits.ts';
import { ENGLISH_SCALES, readLexemes, type Lexeme } from './english-lexemes.ts';
import { readEnglish } from './english-number.ts';
import { readVague } from './english-vague.ts';
import type { Numeral } from './numeral.ts';
import { FRACTION_SIGN, readSlash, readTail } from './scientific.ts';

const SCALES = Object.keys(ENGLISH_SCALES).join('|');
const SMALL =
  'zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|' +
  'twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety';
const ORDINALS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|' +
  '(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:hundred|thousand|million|billion|trillion)th';
/** Where an English number may begin: a digit, or a number word. One pass over the text; everything else looks only near a hit. */
const START = new RegExp(
  `[\\d${FRACTION_SIGN}]|\\b(?:an? (?=hundred|half|quarter|twenty|${SCALES}|${ORDINALS})|(?:several|many|few) (?=hundred|${SCALES})|` +
    `half|quarter|${SMALL}|hundreds?|(?:${SCALES})s?|tens of|scores of|${ORDINALS})\\b`,
  'gi',
);

const LETTER_SCALE = /[kKMBbG](?![\w'’])| {1,2}[kKM](?![\w.&'’-])/y;
const LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, g: 1e9 };
const RANK = /(?:st|nd|rd|th)(?![a-z])/iy;
const SIGN = /(?:\b(?:minus|negative) |(?:^|[\s(])[-−‐])$/i;
const PRONOUN = /\b(?:no|this|that|which|each|every|any|some|the|another|everyone|a)[ -]$/i;
/** `a quarter of a million`. */
const OF_SCALE = / of a (?:thousand|million|billion|trillion)\b/iy;
const PART_FOLLOWS = / *(?:of\b|$|[.,;:)!?\n]|the\b|its\b|their\b|all\b|more\b|less\b|that\b|as\b)/iy;

/** Every number an English text states, in order, never overlapping. Ordinals are kept, as ranks. */
export function findEnglishNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  START.lastIndex = 0;
  for (let hit = START.exec(text); hit; hit = START.exec(text)) {
    const numeral = /\d/.test(hit[0]) ? digitsAt(text, hit.index) : wordsAt(text, hit.index, found.at(-1)?.end);
    if (numeral.value) found.push(signed(text, numeral.value, found.at(-1)?.end ?? 0));
    START.lastIndex = Math.max(numeral.end, hit.index + 1);
  }
  return found;
}

/** What stands at a hit (`null`: no number after all), and where to go on looking. */
interface Step {
  readonly value: Numeral | null;
  readonly end: number;
}

function digitsAt(text: string, at: number): Step {
  const start = text[at - 1] === '.' && !/[\w.]/.test(text.charAt(at - 2)) ? at - 1 : at;
  const run = readDigits(text, at, '.');
  if (!run) return { value: null, end: at + 1 };
  if (Number.isNaN(run.value) || (isPartOfName(text, start) && !currencyBefore(text, start, 0)))
    return { value: null, end: run.end };
  if (start < at) return plain(start, run.end, Number(`.${text.slice(at, run.end).replace(/\D/g, '')}`));
  const rank = matchAt(RANK, text, run.end);
  if (rank)
    return step({
      start,
      end: run.end + rank.length,
      value: run.value,
      scale: 1,
      low: null,
      written: 'digits',
      form: 'rank',
    });
  const slash = readSlash(text, at);
  if (slash) return plain(start, slash.end, slash.value);
  const tail = readTail(text, run.end, run.value);
  return tail ? scaled(text, start, tail.end, tail.value) : scaled(text, start, run.end, run.value);
}

/** The same with a scale after it: `5 billion`, `10k`, `4 thousand 3 hundred`. */
function scaled(text: string, start: number, end: number, value: number): Step {
  const letter = matchAt(LETTER_SCALE, text, end);
  const factor = letter && LETTERS[letter.trim().toLowerCase()];
  // 2G to 6G are generations of networks.
  if (letter && factor && !(letter === 'G' && value < 7))
    return plain(start, end + letter.length, value * factor, factor);
  const words = readLexemes(text, start);
  const number = words[0]?.end === end ? readEnglish(words) : null;
  if (number && number.next > 1) return plain(start, words[number.next - 1]?.end ?? end, number.value, number.scale);
  return plain(start, end, value);
}

function plain(start: number, end: number, value: number, scale = 1): Step {
  return step({ start, end, value, scale, low: null, written: 'digits', form: 'number' });
}

function step(numeral: Numeral): Step {
  return { value: numeral, end: numeral.end };
}

/** `G20`, `F-35`, `COVID-19`, `@user1`, `World28,25,140`: digits that belong to a name, an address or a broken table. */
function isPartOfName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /[\p{L}_@#]$|[\p{L}\d][-‐‑–]\.?$|\p{L}[/'’]$/u.test(before) && !/\d[-‐‑–]$/.test(before);
}

function wordsAt(text: string, at: number, previousEnd = -1): Step {
  const skip = { value: null, end: at + 1 };
  // After a hyphen it is part of a name, unless a number stands before the hyphen: `three-nought-four`.
  if (previousEnd + 1 !== at && /[\p{L}\d][-‐‑'’]$/u.test(text.slice(Math.max(0, at - 2), at))) return skip;
  const vague = readVague(text, at);
  if (vague) return step(vague);
  const slash = readSlash(text, at);
  if (slash) return plain(at, slash.end, slash.value);
  const words = readLexemes(text, at);
  const number = readEnglish(words);
  const last = number && (articleOfHalf(text, words, number.next) ?? words[number.next - 1]);
  if (!number || !last) return skip;
  if (
    isPronoun(text, at, words, number.next) ||
    (last.kind !== 'article' && isLooseHalf(text, words, number.next, last.end))
  )
    return { value: null, end: last.end };
  const whole = number.form === 'fraction' ? matchAt(OF_SCALE, text, last.end) : null;
  const scale = whole === null ? number.scale : (ENGLISH_SCALES[whole.split(' ').at(-1)!.toLowerCase()] ?? 1);
  const form = whole !== null ? 'number' : isArticleRank(text, words, number.next, last) ? 'rank' : number.form;
  return step({
    start: at,
    end: last.end + (whole?.length ?? 0),
    value: whole === null ? number.value : number.value * scale,
    scale,
    low: null,
    written: 'words',
    form,
  });
}

/** `this one`, `no one`, `one another`, `one-on-one`: the word, not the number. */
function isPronoun(text: string, at: number, words: readonly Lexeme[], next: number): boolean {
  if (next !== 1 || words[0]?.kind !== 'small' || words[0].value !== 1) return false;
  if (PRONOUN.test(text.slice(Math.max(0, at - 10), at))) return true;
  return /^(?: (?:another|day\b|of (?:the|its|his|her|their|our|my|those|these|them)\b)|-on-|['’]s)/i.test(
    text.slice(words[0].end, words[0].end + 12),
  );
}

/** `half a percent`, `half a kilometre`: the article belongs to the number when a unit follows it. */
function articleOfHalf(text: string, words: readonly Lexeme[], next: number): Lexeme | null {
  const [half, article] = words;
  if (next !== 1 || half?.kind !== 'half' || article?.kind !== 'article') return null;
  const unit = affixAfter(text, article.end);
  return unit && unit.kind !== 'duration' && unit.kind !== 'age' ? article : null;
}

/** `half` says a share only before what it is half of: not in `the first half` or `half-hour`. */
function isLooseHalf(text: string, words: readonly Lexeme[], next: number, end: number): boolean {
  if (next !== 1 || (words[0]?.kind !== 'half' && words[0]?.kind !== 'quarter')) return false;
  PART_FOLLOWS.lastIndex = end;
  const start = words[0].start;
  return (
    !PART_FOLLOWS.test(text) ||
    /(?:first|second|third|fourth|other|latter|last|next|this)[ -]$/i.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** `a third term` ranks; `a third of the votes` divides. */
function isArticleRank(text: string, words: readonly Lexeme[], next: number, last: Lexeme): boolean {
  if (words[0]?.kind !== 'article' || last.plural || next < 2) return false;
  if (last.kind !== 'ordinal' && last.kind !== 'quarter') return false;
  PART_FOLLOWS.lastIndex = last.end;
  return !PART_FOLLOWS.test(text);
}

function signed(text: string, numeral: Numeral, from: number): Numeral {
  if (numeral.value === null || numeral.form === 'rank') return numeral;
  const near = text.slice(Math.max(0, numeral.start - 10), numeral.start);
  const sign = SIGN.exec(near) ?? (numeral.start <= 2 ? /^[-−] $/.exec(near) : null);
  const start = numeral.start - (sign?.[0].replace(/^[\s(]/, '').length ?? 0);
  if (!sign || start < from) return numeral;
  return { ...numeral, start, value: -numeral.value };
}
