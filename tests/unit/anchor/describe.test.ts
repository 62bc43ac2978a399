import fc from 'fast-check';
import { describe as suite, expect, it } from 'vitest';
import { describe } from '../../../lib/anchor/describe.ts';

suite('describing a passage', () => {
  it('keeps the words, at least 32 characters around them up to a word’s edge, and the place', () => {
    const text =
      'Before all this there was a long and careful introduction. The quote. And then came the rest of the article, at length.';
    const start = text.indexOf('The quote.');
    expect(describe(text, { start, end: start + 10 })).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: 'The quote.',
        prefix: 'a long and careful introduction. ',
        suffix: ' And then came the rest of the article,',
      },
      { type: 'TextPositionSelector', start, end: start + 10 },
    ]);
  });

  it('keeps more around words that stand twice between the same words, until the places differ', () => {
    const item = 'The two sides agreed to meet again in the capital in the spring of next year, the ministry said.';
    const text = `First story of the day.\n${item}\nSecond story of the day.\n${item}\n`;
    const start = text.lastIndexOf('agreed to meet');
    const [quote] = describe(text, { start, end: start + 'agreed to meet'.length });
    expect(quote.prefix).toContain('Second story');
    expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
  });

  it('describes any span of any text so that its parts stand side by side in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(250), fc.nat(250), (text, a, b) => {
        const [quote, position] = describe(text, { start: Math.min(a, b), end: Math.max(a, b) });
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.startsWith(quote.prefix + quote.exact + quote.suffix, position.start - quote.prefix.length)).toBe(
          true,
        );
      }),
    );
  });

  it('does not cut a surrogate pair in two', () => {
    const [quote] = describe('🙂'.repeat(60), { start: 60, end: 62 });
    for (const side of [quote.prefix, quote.suffix]) expect(() => encodeURIComponent(side)).not.toThrow();
  });
});
