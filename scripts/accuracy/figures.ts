/**
 * Scores figures against cases in the form of Recognizers-Text: `node scripts/accuracy/figures.ts CASES.jsonl [--misses]`.
 * One case a line: {set, input, results: [{start, end, value}]}. A case is right when each expected result overlaps a figure with
 * its value (a bare number counts), and no figure of the set's kinds is found where none is expected.
 *
 * A wrong case of a kind that a reader of news has no use for is still counted as wrong; it is listed with its reason, and the
 * share without such cases is printed beside.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure } from '../../lib/model/figure.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import { recogniseFigures } from '../../lib/detect/figures/index.ts';

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

/** The cases name no country and no outlet: nothing but their own words settles a currency. */
const NO_LEXICON = { phrases: { find: () => [] } } as unknown as Lexicon;

/** A unit alone; the suites write its missing amount in two ways. */
function isBare({ value }: Expected): boolean {
  return value === null || value === 'null';
}

/** Kinds of cases that are no figures of news, by what is asked for, and why nothing is read there. */
const OUTSIDE: readonly (readonly [reason: string, isSo: (test: Case) => boolean])[] = [
  ['a unit or currency without a number states no quantity', ({ results }) => results.some(isBare)],
  ['the digits of a telephone number count nothing', ({ input }) => /\bphone\b|\+\d[\d-]{6}/i.test(input)],
  ['the numbers of an address on the net count nothing', ({ input }) => /\b\d{1,3}(?:\.\d{1,3}){3}\b/.test(input)],
  ['a time of day is no length', ({ results }) => results.some((one) => /^\d{1,2} ?[ap]m$/i.test(one.text))],
  [
    'a range is one figure with both its ends, not two',
    ({ input, results }) => results.some((one) => /\w to $/.test(input.slice(0, one.start))),
  ],
  [
    'part of a name or of a formation: the digits are not a number by themselves',
    ({ input, results }) => results.some((one) => /\p{L}-$|^-\p{L}/u.test(around(input, one))),
  ],
  ['digits and a denominator are one fraction', ({ input }) => /\d \w+th?s\b/.test(input)],
];

interface Share {
  right: number;
  cases: number;
  outside: number;
}

const [path, ...flags] = process.argv.slice(2);
if (!path) {
  console.error('usage: node scripts/accuracy/figures.ts CASES.jsonl [--misses] [--json]');
  process.exit(2);
}
const shares = new Map<string, Share>();
const outside: (readonly [reason: string, test: Case])[] = [];
for (const line of readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8').split('\n')) {
  if (line.trim() !== '') score(JSON.parse(line) as Case);
}
if (flags.includes('--json')) console.log(JSON.stringify(Object.fromEntries(shares)));
else print();

function print(): void {
  for (const [set, { right, cases, outside: apart }] of shares) {
    const percent = (all: number) => `${((100 * right) / all).toFixed(1)} %`.padStart(7);
    const beside = apart > 0 ? `   ${percent(cases - apart)} without ${apart} outside` : '';
    console.log(`${set.padEnd(12)}${percent(cases)}  (${right} of ${cases})${beside}`);
  }
  if (outside.length > 0) console.log("\nOutside a news reader's world, and counted as wrong:");
  for (const [reason, { set, n, input }] of outside)
    console.log(`${`${set} ${n}`.padEnd(14)}${input.trim().slice(0, 48).padEnd(50)}${reason}`);
}

function score(test: Case): void {
  const found = figuresIn(test.input);
  const right = test.results.length === 0 ? findsNothing(test, found) : test.results.every((want) => has(found, want));
  const reason = right ? undefined : OUTSIDE.find(([, isSo]) => isSo(test))?.[0];
  const share = shares.get(test.set) ?? { right: 0, cases: 0, outside: 0 };
  shares.set(test.set, {
    right: share.right + (right ? 1 : 0),
    cases: share.cases + 1,
    outside: share.outside + (reason === undefined ? 0 : 1),
  });
  if (reason !== undefined) outside.push([reason, test]);
  if (!right && flags.includes('--misses')) printMiss(test, found);
}

function printMiss({ set, n, input, results }: Case, found: readonly Figure[]): void {
  const want = results.map(({ text, value }) => `${text} = ${value}`).join('; ') || 'nothing';
  const got = found.map(({ quote, kind, value }) => `${quote} = ${value} ${kind}`).join('; ') || 'nothing';
  console.log(`${set} ${n}\t${input}\n\twant ${want}\n\tgot  ${got}`);
}

/** The two characters on each side of a result, with nothing between. */
function around(input: string, { start, end }: Expected): string {
  return `${input.slice(Math.max(0, start - 2), start)}${input.slice(end, end + 2)}`;
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
