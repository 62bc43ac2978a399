/**
 * Texts made to be slow: reading twice the text may take at most 2.5 times as long (the least of the rounds, in time
 * of the processor, which other work on the machine disturbs least). Prints each pattern's time and ratio; exits 1 when
 * one is over, or when one takes longer than five seconds a reading. `--json`.
 */
import { readArticle } from '../../lib/detect/diplomacy.ts';
import type { Article } from '../../lib/model/reading.ts';
import { readLexicon } from '../support/lexicon.ts';
import { FLOODS } from './floods.ts';

const MOST = 2.5;
const ROUNDS = 3;
/** Characters of the shorter text: long enough that a square shows, short enough for many patterns. */
const SIZE = 40_000;
/** A reading that takes longer, in milliseconds, is over by itself: its pattern is given up. */
const PATIENCE = 5000;
/** Shorter times than this, in milliseconds, are the clock's and the collector's: their ratio says nothing. */
const FAINT = 8;

const PATTERNS: Readonly<Record<string, string>> = {
  'no space': 'a',
  capitals: 'A',
  digits: '1',
  'spaced numbers': '12 ',
  'digits and commas': '1,',
  spaces: ' ',
  'unbalanced quotes': '“x ',
  brackets: '((',
  'lone surrogates': '\ud800a ',
  'right to left': '\u202eabc \u202c\u05d0\u05d1 ',
  names: 'Vladimir Putin ',
  'name parts': 'Al Bin ',
  titles: 'foreign minister ',
  'title of title': 'minister of the minister of ',
  verbs: 'China said Russia said ',
  commas: 'Putin, ',
  dates: '3 March ',
  'money signs': '$ ',
  'soft hyphens': 'a\u00ad',
  'no sentence end': 'the talks with India and Russia and China and ',
};

const lexicon = readLexicon();
const writers: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    Object.entries(PATTERNS).map(([name, pattern]) => [name, (size: number) => repeated(pattern, size)]),
  ),
  ...Object.fromEntries(Object.entries(FLOODS).map(([name, flood]) => [name, (size: number) => flooded(flood, size)])),
};
const rows = Object.entries(writers).map(([name, write]) => {
  timeOf(write(SIZE / 10), 1); // warm
  const once = timeOf(write(SIZE), ROUNDS);
  const twice = once > PATIENCE ? Infinity : timeOf(write(2 * SIZE), ROUNDS);
  return { name, milliseconds: rounded(once), ratio: rounded(twice / Math.max(once, FAINT)) };
});
const over = rows.filter(({ ratio }) => ratio > MOST);
if (process.argv.includes('--json')) console.log(JSON.stringify({ characters: SIZE, most: MOST, rows }));
else {
  console.log(`${SIZE} characters, then ${2 * SIZE}; least of ${ROUNDS}; at most ${MOST}`);
  console.table(rows);
}
for (const { name, ratio } of over) console.error(`Over ${MOST}: ${name}, ${ratio}`);
process.exitCode = over.length > 0 ? 1 : 0;

/** Milliseconds of the fastest reading; one that exhausts the patience is not repeated. */
function timeOf(text: string, rounds: number): number {
  const article = articleOf(text);
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const { user } = process.threadCpuUsage();
    readArticle(article, lexicon);
    const taken = (process.threadCpuUsage().user - user) / 1000;
    least = Math.min(least, taken);
    if (taken > PATIENCE) break;
  }
  return least;
}

function repeated(pattern: string, size: number): string {
  return pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
}

function flooded(flood: (number: number) => string, size: number): string {
  let text = '';
  for (let number = 0; text.length < size; number++) text += flood(number);
  return text.slice(0, size);
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function articleOf(text: string): Article {
  const source = { url: null, title: null, publisher: null, published: '2025-03-07', language: 'en' };
  return {
    text,
    source,
    units: [{ start: 0, end: text.length, kind: 'article', published: '2025-03-07', place: null }],
  };
}
