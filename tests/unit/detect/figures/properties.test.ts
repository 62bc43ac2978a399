import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allFigures } from './read.ts';

const PIECES = [
  'Trade reached $44 billion, up 12 percent.',
  'At least 12 Indian nationals have been killed.',
  'Two stealth frigates sailed 200 km.',
  'Der Handel, 1,5 Milliarden Euro.',
  'Nothing is counted here.',
  '一 12 万 \u{1F600} half',
  '1,2,3/4 5-6 %$€ one hundred and',
];
const words = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('12', '$', '%', 'and', 'million', '-', ' ', '\n'),
);
const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));

it('slices each figure to its quote, in order and never overlapping', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const figure of allFigures(text)) {
        expect(figure.quote).toBe(text.slice(figure.start, figure.end));
        expect(figure.quote).not.toBe('');
        expect(figure.start).toBeGreaterThanOrEqual(end);
        end = figure.end;
      }
    }),
  );
});

it('finds in two paragraphs what it finds in each', () => {
  const paragraphs = fc.constantFrom(...PIECES.slice(0, 5));
  const shape = (text: string) => allFigures(text, 'en').map(({ quote, kind, value }) => [quote, kind, value]);
  fc.assert(
    fc.property(paragraphs, paragraphs, (a, b) => {
      expect(shape(`${a}\n\n${b}`)).toEqual([...shape(a), ...shape(b)]);
    }),
  );
});

it('reads lone surrogates and endless digits without complaint', () => {
  expect(() => allFigures(`\uD800 5 \uDC00${'9'.repeat(50_000)} ${'12,'.repeat(10_000)}`)).not.toThrow();
});
