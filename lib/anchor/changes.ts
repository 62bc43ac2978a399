/** What changed between the passage kept and the passage found, in words, facts first. */
import { overlaps, type Span } from '../model/span.ts';
import type { Fact, Facts } from './facts.ts';

/** A passage within its surroundings, in even text: typography is no change. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
}

export interface Changes {
  /** `12 → 21`, `+ not`, `− about`: numbers, names, dates and negation first, then other words. */
  readonly words: readonly string[];
  /** How many of them change a fact. */
  readonly facts: number;
}

/** More words than this are compared at their differing core only by facts: the table would be too large. */
const MOST_WORDS = 400;
/** As many as a reader takes in. */
const MOST_SHOWN = 8;
/** A negation this many words away from the passage still governs it. */
const REACH = 3;
/** As far as a sentence is looked for around the passage, in code units. */
const SENTENCE = 80;

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’·٫٬-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const SENTENCE_END = /[.!?…。！？]["'”’»)]*\s/g;

interface Token extends Span {
  readonly text: string;
}

/** One difference: these words of the old passage stand where those of the new one stand; either may be none. */
interface Hunk {
  readonly old: readonly Token[];
  readonly now: readonly Token[];
}

/** Compares passages by whole words, so that `66` within `660` or `66.5` counts as changed. */
export function changesBetween(old: Passage, now: Passage, facts: Facts): Changes {
  const oldTokens = tokensIn(old.text, old.span);
  const nowTokens = tokensIn(now.text, now.span);
  const hunks = difference(oldTokens, nowTokens);
  const oldFacts = facts(old.text);
  const nowFacts = facts(now.text);
  const factual = hunks.filter((hunk) => changesFact(hunk, oldFacts, nowFacts));
  const plain = hunks.filter((hunk) => !factual.includes(hunk));
  const words = [...factual.map(inWords), ...plain.map(inWords)].filter((line) => line !== '');
  return { words: words.slice(0, MOST_SHOWN), facts: factual.length };
}

/**
 * Negations that stand just before or after the passage now and did not, or did and do not: `+ not`.
 * Only for a side whose surroundings are still the same: elsewhere other words stand there anyway.
 */
export function negationsAround(
  old: Passage,
  now: Passage,
  facts: Facts,
  sides: { readonly before: boolean; readonly after: boolean },
): readonly string[] {
  return [
    ...(sides.before ? negationChange(old, now, facts, wordsBefore) : []),
    ...(sides.after ? negationChange(old, now, facts, wordsAfter) : []),
  ];
}

function negationChange(old: Passage, now: Passage, facts: Facts, reach: (passage: Passage) => Span): string[] {
  const had = negationsIn(old.text, reach(old), facts);
  const has = negationsIn(now.text, reach(now), facts);
  return [
    ...has.filter((word) => !had.includes(word)).map((word) => `+ ${word}`),
    ...had.filter((word) => !has.includes(word)).map((word) => `− ${word}`),
  ];
}

function negationsIn(text: string, reach: Span, facts: Facts): string[] {
  return facts(text)
    .filter((fact) => fact.kind === 'negation' && overlaps(fact, reach))
    .map((fact) => valueOf(fact, text));
}

/** The last words of the same sentence before the passage. */
function wordsBefore({ text, span }: Passage): Span {
  const from = Math.max(0, span.start - SENTENCE);
  let start = from;
  for (const end of text.slice(from, span.start).matchAll(SENTENCE_END)) start = from + end.index + 1;
  const near = tokensIn(text, { start, end: span.start }).slice(-REACH);
  return { start: near[0]?.start ?? span.start, end: span.start };
}

/** The first words of the same sentence after it. */
function wordsAfter({ text, span }: Passage): Span {
  const rest = text.slice(span.end, span.end + SENTENCE);
  const end = span.end + (rest.matchAll(SENTENCE_END).next().value?.index ?? rest.length);
  const near = tokensIn(text, { start: span.end, end }).slice(0, REACH);
  return { start: span.end, end: near.at(-1)?.end ?? span.end };
}

/** Words that share a character with the span. */
function tokensIn(text: string, span: Span): Token[] {
  return [...text.matchAll(WORD)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((token) => overlaps(token, span));
}

function changesFact(hunk: Hunk, oldFacts: readonly Fact[], nowFacts: readonly Fact[]): boolean {
  const had = factsOf(hunk.old, oldFacts);
  const has = factsOf(hunk.now, nowFacts);
  return had.length !== has.length || had.some((value, at) => value !== has[at]);
}

function factsOf(tokens: readonly Token[], facts: readonly Fact[]): string[] {
  return facts
    .filter((fact) => tokens.some((token) => overlaps(token, fact)))
    .map((fact) => `${fact.kind} ${fact.value ?? textOf(tokens, fact)}`);
}

function textOf(tokens: readonly Token[], fact: Fact): string {
  return tokens
    .filter((token) => overlaps(token, fact))
    .map((token) => token.text)
    .join(' ');
}

function valueOf(fact: Fact, text: string): string {
  return text.slice(fact.start, fact.end).toLowerCase();
}

function inWords({ old, now }: Hunk): string {
  const before = joined(old);
  const after = joined(now);
  if (before === '') return after === '' ? '' : `+ ${after}`;
  return after === '' ? `− ${before}` : `${before} → ${after}`;
}

/** Words with the spaces they had; marks of punctuation alone are no change worth a line. */
function joined(tokens: readonly Token[]): string {
  if (!tokens.some((token) => /[\p{L}\p{N}%$€£¥₹+]/u.test(token.text))) return '';
  return tokens
    .map((token, at) => (at > 0 && token.start > (tokens[at - 1]?.end ?? 0) ? ' ' : '') + token.text)
    .join('');
}

/** Longest common subsequence of words between the first and the last that differ. */
function difference(old: readonly Token[], now: readonly Token[]): Hunk[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head]?.text === now[head]?.text) head++;
  let tail = 0;
  const room = Math.min(old.length, now.length) - head;
  while (tail < room && old.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail++;
  const a = old.slice(head, old.length - tail);
  const b = now.slice(head, now.length - tail);
  if (a.length === 0 && b.length === 0) return [];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [{ old: a, now: b }];
  return hunksOf(a, b, commonLengths(a, b));
}

/** `table[i][j]`: length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function commonLengths(a: readonly Token[], b: readonly Token[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i]?.text === b[j]?.text;
      const next = same ? cell(table, i + 1, j + 1) + 1 : Math.max(cell(table, i + 1, j), cell(table, i, j + 1));
      (table[i] as Uint16Array)[j] = next;
    }
  }
  return table;
}

function cell(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function hunksOf(a: readonly Token[], b: readonly Token[], table: readonly Uint16Array[]): Hunk[] {
  const hunks: Hunk[] = [];
  let old: Token[] = [];
  let now: Token[] = [];
  const close = () => {
    if (old.length + now.length > 0) hunks.push({ old, now });
    old = [];
    now = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && right !== undefined && left.text === right.text) {
      close();
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && cell(table, i + 1, j) >= cell(table, i, j + 1))) {
      if (left !== undefined) old.push(left);
      i++;
    } else {
      now.push(right);
      j++;
    }
  }
  close();
  return hunks;
}
