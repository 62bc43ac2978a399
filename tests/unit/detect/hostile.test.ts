import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { wordsOf } from '../../../lib/text/words.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

const SENTENCE =
  'Foreign Secretary Vikram Misri met Russian Deputy Foreign Minister Andrey Rudenko in Moscow. Misri left.';

function people(text: string): readonly string[] {
  return readArticle(articleOf(text), NEWSROOM).mentions.flatMap(({ official, kind }) =>
    official === null || kind === 'country' ? [] : [official],
  );
}

describe('any text', () => {
  it('is read without an error, and every mention is a slice of it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), (noise, at) => {
        const text = noise.slice(0, at) + SENTENCE + noise.slice(at);
        for (const { start, end, quote } of readArticle(articleOf(text), NEWSROOM).mentions)
          expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 60 },
    ));

  it.each([
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a megabyte of capitals', 'A'.repeat(1_000_000)],
    ['a page of digits', '0123456789 '.repeat(20_000)],
    ['lone surrogates', '\ud800 \udc00'.repeat(20_000)],
    ['both directions', 'Putin \u202e\u05d0\u05d1 \u0627\u0644 '.repeat(5_000)],
    ['quotation marks that never close', '“'.repeat(100_000)],
    ['titles without end', 'deputy foreign '.repeat(20_000)],
    ['capitals without end', 'Ana Duarte '.repeat(5_000)],
  ])('is read to its end: %s', (_, text) => {
    expect(readArticle(articleOf(text), NEWSROOM).text).toHaveLength(text.length);
  });

  it('is cut into as many words again when it is printed twice', () => {
    const text = `${SENTENCE}\n`.repeat(50);
    expect(wordsOf(text + text)).toHaveLength(2 * wordsOf(text).length);
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['no-break spaces', '\u00a0'],
    ['narrow spaces', '\u202f'],
  ])('%s between words change nobody', (_, space) => {
    expect(people(SENTENCE.replaceAll(' ', space))).toEqual(people(SENTENCE));
  });

  it('soft hyphens within words change nobody', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(SENTENCE.length), { maxLength: 6 }), (places) => {
        const text = [...SENTENCE]
          .map((c, at) => (places.includes(at) && /\p{L}/u.test(c) ? `${c}\u00ad` : c))
          .join('');
        expect(people(text)).toEqual(people(SENTENCE));
      }),
      { numRuns: 60 },
    ));

  it('a second article below changes nobody in the first', () => {
    const other = 'Russian Foreign Minister Sergey Lavrov spoke.';
    expect(people(`${SENTENCE}\n${other}`)).toEqual([...people(SENTENCE), ...people(other)]);
  });
});
