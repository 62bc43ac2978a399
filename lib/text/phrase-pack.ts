import type { PhraseTarget } from '../model/lexicon.ts';
import type { MentionForm } from '../model/mention.ts';
import { writeDigits } from './digits.ts';
import { hashPhrase } from './phrase-hash.ts';
import { spellings } from './spellings.ts';

/*
 * The packed form, one string: a header line with the sizes, then fixed-width tables that are read where they lie.
 *   directory   for each bucket (the top bits of the first hash) where its phrases begin      3 digits each
 *   checks      the second hash of each phrase, 24 bits                                        4 digits each
 *   codes       what each phrase stands for: one target, or where its list begins              3 digits each
 *   gates       the same again over first words: directory 3 digits, then check and longest    2 digits each
 *   lists       length, then targets with a flag for “capitals only”                           4 digits each
 *   ids         separated by line feeds
 */
export const WIDTH = { directory: 3, check: 4, code: 3, gate: 2, list: 4 } as const;
/** With the bucket 35 bits tell a phrase: of 10 million unknown ones about five would be taken for a known one. */
export const CHECK_MASK = 0xffffff;
/** Of a gate, how many low bits of the hash are kept: two words that share them are one gate, as long as the longer. */
export const GATE_BITS = 8;
/** The longest phrase a gate can tell; it stands for longer ones too. */
export const LONGEST = 15;
/** A code with this bit points into the lists. */
export const LIST_FLAG = 1 << 17;
/** A listed target with this bit is meant only by capitals. */
export const CAPS_FLAG = 1 << 20;

/** What a target is, in four bits: officials by the form of the name, then places and organisations. */
export const SORTS = [
  'full',
  'surname',
  'given',
  'alias',
  'native',
  'title-only',
  'country',
  'demonym',
  'capital',
  'metonym',
  'organisation',
] as const;
export const SORT_BITS = 4;

interface Row {
  readonly first: number;
  readonly second: number;
  readonly codes: Set<number>;
}

/** Packs phrases and what they stand for into one string. Order of entries does not matter. */
export function pack(entries: Iterable<readonly [phrase: string, target: PhraseTarget]>): string {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const rows = new Map<string, Row>();
  const gates = new Map<number, number>();
  for (const [phrase, target] of entries) {
    const code = (numberOf(target.id, ids, numbers) << SORT_BITS) | SORTS.indexOf(sortOf(target));
    for (const spelling of spellings(phrase)) addRow(spelling, code, rows, gates);
  }
  return layOut([...rows.values()], gates, ids);
}

function sortOf(target: PhraseTarget): (typeof SORTS)[number] {
  return target.kind === 'official' ? (target.form satisfies MentionForm) : target.kind;
}

function numberOf(id: string, ids: string[], numbers: Map<string, number>): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  numbers.set(id, ids.length);
  return ids.push(id) - 1;
}

function addRow(phrase: string, code: number, rows: Map<string, Row>, gates: Map<number, number>): void {
  const hash = hashPhrase(phrase);
  if (hash === null) return;
  const key = `${hash.first}/${hash.second & CHECK_MASK}`;
  const row = rows.get(key) ?? { first: hash.first, second: hash.second & CHECK_MASK, codes: new Set<number>() };
  row.codes.add(hash.caps ? code | CAPS_FLAG : code);
  rows.set(key, row);
  gates.set(hash.gate, Math.max(gates.get(hash.gate) ?? 0, hash.words));
}

function layOut(rows: readonly Row[], gates: ReadonlyMap<number, number>, ids: readonly string[]): string {
  const phrases = inBuckets(rows, (row) => row.first);
  const words = gateTable(gates);
  const lists: string[] = [];
  let listed = 0;
  const codes = phrases.items.map((row) => {
    const [only] = row.codes;
    if (row.codes.size === 1 && only! < LIST_FLAG) return writeDigits(only!, WIDTH.code);
    const at = listed;
    listed += row.codes.size + 1;
    lists.push([row.codes.size, ...row.codes].map((n) => writeDigits(n, WIDTH.list)).join(''));
    return writeDigits(LIST_FLAG | at, WIDTH.code);
  });
  const header = [phrases.bits, phrases.items.length, words.bits, words.items.length, listed].join(' ');
  return [
    `${header}\n`,
    phrases.directory,
    phrases.items.map((row) => writeDigits(row.second, WIDTH.check)).join(''),
    codes.join(''),
    words.directory,
    words.items.map((gate) => writeDigits(gate.code, WIDTH.gate)).join(''),
    lists.join(''),
    ids.join('\n'),
  ].join('');
}

/** The gates in their buckets; those that cannot be told apart in a bucket are one. */
function gateTable(gates: ReadonlyMap<number, number>) {
  const bits = bucketBits(gates.size);
  const merged = new Map<number, { readonly hash: number; readonly code: number }>();
  for (const [hash, words] of gates) {
    const check = hash & ((1 << GATE_BITS) - 1);
    const key = (hash >>> (32 - bits)) * 2 ** GATE_BITS + check;
    const code = Math.max(check * (LONGEST + 1) + Math.min(words, LONGEST), merged.get(key)?.code ?? 0);
    merged.set(key, { hash, code });
  }
  return inBuckets([...merged.values()], (gate) => gate.hash, bits);
}

/** About this many entries share a bucket. */
const BUCKET = 10;

function bucketBits(entries: number): number {
  return Math.max(1, Math.ceil(Math.log2(entries / BUCKET + 1)));
}

function inBuckets<Item>(items: readonly Item[], hashOf: (item: Item) => number, bits = bucketBits(items.length)) {
  const bucketOf = (item: Item): number => hashOf(item) >>> (32 - bits);
  const sorted = items.toSorted((a, b) => bucketOf(a) - bucketOf(b));
  const starts = new Array<number>(2 ** bits + 1).fill(sorted.length);
  for (let k = sorted.length - 1; k >= 0; k--) starts[bucketOf(sorted[k]!)] = k;
  for (let b = 2 ** bits - 1; b >= 0; b--) starts[b] = Math.min(starts[b]!, starts[b + 1]!);
  return { bits, items: sorted, directory: starts.map((n) => writeDigits(n, WIDTH.directory)).join('') };
}
