import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import type { Article, Reading } from '../../../lib/model/reading.ts';
import { articleOf, plain } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

interface Row {
  readonly text: string;
  readonly date?: string;
  readonly language?: string;
}

/** Every English sentence of the corpora that is read on the usual day. */
const TEXTS = ['people', 'surnames', 'titles', 'offices', 'nothing'].flatMap((name) =>
  readFileSync(join(import.meta.dirname, '../../corpus', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter(({ date, language }) => date === undefined && language === undefined)
    .map(({ text }) => plain(text)),
);
const anyText = fc.constantFrom(...TEXTS);
/** Without those where two words are glued: a mark within hides where one ends. */
const wellSpaced = anyText.filter((text) => !/\p{Lu}{3}\p{Ll}/u.test(text));

/** Who is found between two offsets, counted from the first. */
function found({ mentions }: Reading, start: number, end: number): readonly string[] {
  return mentions
    .filter((one) => ['official', 'person', 'office'].includes(one.kind) && one.start >= start && one.end <= end)
    .map((one) => `${one.start - start}–${one.end - start} ${one.official ?? one.name ?? '?'}`);
}

function people(text: string): readonly string[] {
  return readArticle(articleOf(text), NEWSROOM).mentions.flatMap(({ kind, official, name }) =>
    ['official', 'person', 'office'].includes(kind) ? [official ?? name ?? '?'] : [],
  );
}

/** Whether a word may be broken behind a letter: two small ones on each side. */
function isWithin(text: string, at: number): boolean {
  return /^[a-z]{4}$/.test(text.slice(at - 1, at + 3));
}

/** Two live-blog entries below a headline that names nobody. */
function blogOf(first: string, second: string): { readonly article: Article; readonly starts: readonly number[] } {
  const headline = 'What we know so far.';
  const text = [headline, first, second].join('\n');
  const starts = [0, headline.length + 1, headline.length + first.length + 2];
  const units = [headline, first, second].map((own, k) => ({
    kind: k === 0 ? ('article' as const) : ('entry' as const),
    start: starts[k]!,
    end: starts[k]! + own.length,
    published: '2025-03-07',
    place: null,
  }));
  return { article: { ...articleOf(text), units }, starts };
}

describe('any two texts', () => {
  it('as entries of one page keep their names where they were, and nobody becomes somebody else', () =>
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { article, starts } = blogOf(first, second);
        const together = readArticle(article, NEWSROOM);
        [first, second].forEach((text, k) => {
          const alone = found(readArticle(articleOf(text), NEWSROOM), 0, text.length);
          const here = found(together, starts[k + 1]!, starts[k + 1]! + text.length);
          // The countries of the other entry may tell who an undecided name is; a decided one stays.
          for (const one of alone.filter((line) => /[a-z]-[a-z]/.test(line))) expect(here).toContain(one);
        });
      }),
      { numRuns: 150 },
    ));

  it('are slices of the page, as every mention is', () =>
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const { article } = blogOf(first, second);
        for (const { start, end, quote } of readArticle(article, NEWSROOM).mentions)
          expect(article.text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 100 },
    ));
});

describe('any text', () => {
  it('names the same people with soft hyphens anywhere within its words', () =>
    fc.assert(
      fc.property(wellSpaced, fc.array(fc.nat(200), { maxLength: 5 }), (text, places) => {
        const broken = [...text]
          .map((letter, at) => (places.includes(at) && isWithin(text, at) ? `${letter}\u00ad` : letter))
          .join('');
        expect(people(broken)).toEqual(people(text));
      }),
      { numRuns: 150 },
    ));

  it.each([
    ['no-break spaces', '\u00a0'],
    ['narrow no-break spaces', '\u202f'],
  ])('names the same people with %s between its words', (_, space) =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(people(text.replaceAll(' ', space)).map((name) => name.replaceAll(space, ' '))).toEqual(people(text));
      }),
      { numRuns: 150 },
    ),
  );
});
