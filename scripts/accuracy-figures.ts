/**
 * Scores figures against cases in the form of Recognizers-Text: `node scripts/accuracy-figures.ts CASES.jsonl [--misses]`.
 * One case a line: {set, input, results: [{start, end, value}]}. A case is right when each expected result overlaps a figure with
 * its value (a bare number counts), and no figure of the set's kinds is found where none is expected.
 *
 * Left out on purpose, and so counted as wrong: units and currencies that stand without a number (`dollar`, `metric ton`, `% of`),
 * the digits of phone numbers, `2 pm` as a length, and one value for `eight to 10 feet`, which is a range.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure } from '../lib/model/figure.ts';
import type { Lexicon } from '../lib/model/lexicon.ts';
import { recogniseFigures } from '../lib/detect/figures/index.ts';

interface Expected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}
interface Case {
  readonly set: string;
  readonly n: number;
  readonly input: string;
  readonly results: readonly Expected[];
}

/** What counts as found in each set; a set finds nothing of the others' kinds. */
const KINDS: Readonly<Record<string, ReadonlySet<string>>> = {
  currency: new Set(['money']),
  percent: new Set(['percent', 'percentage-point']),
  number: new Set(['number', 'count', 'ratio']),
  dimension: new Set(['distance', 'mass', 'area', 'volume', 'energy', 'measure', 'quantity']),
};

/** Figures need no lexicon; asking it for anything is a mistake. */
const NO_LEXICON = Object.freeze({}) as Lexicon;

const [path, ...flags] = process.argv.slice(2);
if (!path) {
  console.error('usage: node scripts/accuracy-figures.ts CASES.jsonl [--misses] [--json]');
  process.exit(2);
}
const shares = new Map<string, { right: number; cases: number }>();
for (const line of readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8').split('\n')) {
  if (line.trim() !== '') score(JSON.parse(line) as Case);
}
if (flags.includes('--json')) console.log(JSON.stringify(Object.fromEntries(shares)));
else
  for (const [set, { right, cases }] of shares) {
    console.log(`${set.padEnd(12)} ${((100 * right) / cases).toFixed(1)} %  (${right} of ${cases})`);
  }

function score(test: Case): void {
  const found = figuresIn(test.input);
  const right = test.results.length === 0 ? findsNothing(test, found) : test.results.every((want) => has(found, want));
  const share = shares.get(test.set) ?? { right: 0, cases: 0 };
  shares.set(test.set, { right: share.right + (right ? 1 : 0), cases: share.cases + 1 });
  if (!right && flags.includes('--misses')) {
    const want = test.results.map(({ text, value }) => `${text} = ${value}`).join('; ') || 'nothing';
    const got = found.map(({ quote, kind, value }) => `${quote} = ${value} ${kind}`).join('; ') || 'nothing';
    console.log(`${test.set} ${test.n}\t${test.input}\n\twant ${want}\n\tgot  ${got}`);
  }
}

function figuresIn(text: string): readonly Figure[] {
  const unit = { start: 0, end: text.length, kind: 'article', published: null, place: null } as const;
  const source = { url: null, title: null, publisher: null, published: null, language: 'en' };
  return recogniseFigures({ article: { text, source, units: [unit] }, lexicon: NO_LEXICON });
}

function findsNothing(test: Case, found: readonly Figure[]): boolean {
  return !found.some((figure) => KINDS[test.set]?.has(figure.kind));
}

function has(found: readonly Figure[], want: Expected): boolean {
  const value = want.value === null ? null : Number(want.value.replace(/%$/, ''));
  return found.some((figure) => figure.start < want.end && want.start < figure.end && isClose(figure.value, value));
}

function isClose(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), 1);
}
