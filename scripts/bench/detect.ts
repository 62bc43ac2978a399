/**
 * How long reading an article takes, as ratios: every contestant reads the same texts in turn, the median of the rounds
 * counts. The floor is one pass over the code units. `--pages FOLDER` adds the articles of saved pages; `--json`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../lib/detect/diplomacy.ts';
import { recogniseFigures } from '../../lib/detect/figures/index.ts';
import type { Article } from '../../lib/model/reading.ts';
import { peers } from '../accuracy/peers.ts';
import { readArticleFile } from '../support/article-file.ts';
import { readLexicon } from '../support/lexicon.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'boolean', default: false } },
  strict: false,
});
const ROUNDS = 9;
const NEWSROOM = join(import.meta.dirname, '../../tests/newsroom');

const lexicon = readLexicon();
const articles = [NEWSROOM, ...(typeof values.pages === 'string' ? [values.pages] : [])].flatMap(articlesOf);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0);

const CONTESTANTS: Readonly<Record<string, (article: Article) => unknown>> = {
  'floor: one pass': ({ text }) => passOver(text),
  'known names': ({ text }) => lexicon.phrases.find(text),
  figures: (article) => recogniseFigures({ article, lexicon }),
  'whole detection': (article) => readArticle(article, lexicon),
  ...Object.fromEntries(peers().map(({ name, people }) => [name, ({ text }: Article) => people(text)])),
};

const times = new Map(Object.keys(CONTESTANTS).map((name) => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, read] of Object.entries(CONTESTANTS)) {
    const started = performance.now();
    for (const article of articles) read(article);
    if (round > 0) times.get(name)?.push(performance.now() - started); // the first round warms up
  }

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? NaN;
const whole = median(times.get('whole detection') ?? []);
const floor = median(times.get('floor: one pass') ?? []);
const rows = [...times].map(([name, list]) => ({
  name,
  milliseconds: round(median(list)),
  megabytesPerSecond: round(characters / 1000 / median(list)),
  timesFloor: round(median(list) / floor),
  timesWhole: round(median(list) / whole),
}));
if (values.json) console.log(JSON.stringify({ articles: articles.length, characters, rows }));
else {
  console.log(`${articles.length} articles, ${characters} characters, median of ${ROUNDS} rounds`);
  console.table(rows);
}

function articlesOf(folder: string): Article[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return pages
    .map((path) => readArticleFile(join(folder, path), { date: null, url: null }, lexicon))
    .filter(({ text }) => text.length > 500);
}

function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
