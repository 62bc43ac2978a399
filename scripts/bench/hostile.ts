/**
 * Texts made to be slow: reading twice the text may take at most 2.5 times as long (median of the rounds). Prints each
 * pattern's time and ratio, exits 1 when one is over. `--json`.
 */
import { readArticle } from '../../lib/detect/diplomacy.ts';
import type { Article } from '../../lib/model/reading.ts';
import { readLexicon } from '../support/lexicon.ts';

const MOST = 2.5;
const ROUNDS = 5;
/** Characters of the shorter text: long enough that a square shows, short enough for many patterns. */
const SIZE = 60_000;

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
const rows = Object.entries(PATTERNS).map(([name, pattern]) => {
  const once = timeOf(pattern, SIZE);
  const twice = timeOf(pattern, 2 * SIZE);
  return { name, milliseconds: Number(once.toPrecision(3)), ratio: Number((twice / once).toPrecision(3)) };
});
const over = rows.filter(({ ratio }) => ratio > MOST);
if (process.argv.includes('--json')) console.log(JSON.stringify({ characters: SIZE, most: MOST, rows }));
else {
  console.log(`${SIZE} characters, then ${2 * SIZE}; median of ${ROUNDS}; at most ${MOST}`);
  console.table(rows);
}
for (const { name, ratio } of over) console.error(`Over ${MOST}: ${name}, ${ratio}`);
process.exitCode = over.length > 0 ? 1 : 0;

function timeOf(pattern: string, size: number): number {
  const article = articleOf(pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size));
  readArticle(article, lexicon); // warm
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    readArticle(article, lexicon);
    return performance.now() - started;
  });
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? NaN;
}

function articleOf(text: string): Article {
  const source = { url: null, title: null, publisher: null, published: '2025-03-07', language: 'en' };
  return {
    text,
    source,
    units: [{ start: 0, end: text.length, kind: 'article', published: '2025-03-07', place: null }],
  };
}
