import { describe, expect, it } from 'vitest';
import { isSound } from '../../../lib/access/checks.ts';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

const TEXT =
  'India and Russia held Foreign Office Consultations in New Delhi on Monday. ' +
  'Bilateral trade reached $65.7 billion in 2023-24, and both sides aim at $100 billion by 2030.';
const { source, events, figures } = readArticle(articleOf(TEXT, { date: '2025-03-11' }), NEWSROOM);
const [told] = events;
const [figure] = figures;
const report = { source, events, figures, quotes: events.map(() => 'A sentence.'), notice: null };

describe('the report of an article', () => {
  it('is let in as it is read', () => {
    expect([events.length > 0, figures.length > 0]).toEqual([true, true]);
    expect(isSound('captureArticle', report)).toBe(true);
  });

  it.each<[string, object]>([
    ['type', { type: 'NOPE' }],
    ['mode', { mode: 7 }],
    ['status', { status: 'odd' }],
    ['day', { from: 'never' }],
    ['day of no calendar', { from: '2025-99-99' }],
    ['place', { place: {} }],
    ['participant', { actors: [{ country: 'IND' }] }],
    ['speaker', { saidBy: { kind: 'on-record' } }],
    ['figure', { figures: [{ measures: 'trade' }] }],
    ['place in the text', { evidence: { start: -1, end: 3 } }],
    ['confidence', { confidence: 'high' }],
  ])('is refused with an event of an odd %s', (_, odd) => {
    expect(isSound('captureArticle', { ...report, events: [{ ...told, ...odd }] })).toBe(false);
  });

  it.each<[string, object]>([
    ['kind', { kind: 'NOPE' }],
    ['value', { value: 'many' }],
    ['bound', { bound: 'roughly' }],
    ['deadline', { deadline: 'soon' }],
  ])('is refused with a figure of an odd %s', (_, odd) => {
    expect(isSound('captureArticle', { ...report, figures: [{ ...figure, ...odd }] })).toBe(false);
  });

  it.each<[string, object]>([
    ['day', { published: 'yesterday' }],
    ['author', { author: 5 }],
  ])('is refused with a source of an odd %s', (_, odd) => {
    expect(isSound('captureArticle', { ...report, source: { ...source, ...odd } })).toBe(false);
  });
});
