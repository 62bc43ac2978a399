import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

/** A text whose long words may be broken, as German and British papers print them. */
const BROKEN = 'For­eign Secret­ary Vikram Mis­ri said trade was near­ly $66 bil­lion.';
const reading = readArticle(articleOf(BROKEN), NEWSROOM);

describe('a text with soft hyphens', () => {
  it('is read as its readers see it', () => {
    expect(reading.mentions.map(({ official }) => official).filter(Boolean)).toContain('vikram-misri');
    expect(reading.figures.map(({ value, bound }) => ({ value, bound }))).toEqual([{ value: 66e9, bound: 'nearly' }]);
  });

  it('keeps every place and quotation in the text as it was given', () => {
    expect(reading.text).toBe(BROKEN);
    for (const { start, end, quote } of [...reading.mentions, ...reading.figures])
      expect(BROKEN.slice(start, end)).toBe(quote);
    expect(reading.figures[0]?.quote).toBe('$66 bil­lion');
    const { start, end } = reading.mentions.find(({ official }) => official === 'vikram-misri')!.titleSpan!;
    expect(BROKEN.slice(start, end)).toBe('For­eign Secret­ary');
  });

  it('has its sentence whole behind an event', () => {
    const text =
      'For­eign Secret­ary Vikram Mis­ri met Rus­sian Deputy For­eign Minister Andrey Ru­denko on 7 March 2025.';
    const [event] = readArticle(articleOf(text), NEWSROOM).events;
    expect(text.slice(event?.evidence.start, event?.evidence.end)).toBe(text);
  });
});
