import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/model/figure.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { markAt, marksOf, quietMarks } from '../../../lib/page/marks.ts';

function mention(start: number, change: Partial<Mention> = {}): Mention {
  const quote = change.quote ?? 'Ana Duarte';
  return {
    ...{
      start,
      end: start + quote.length,
      quote,
      kind: 'official',
      form: 'full',
      official: 'ana-duarte',
      name: 'Ana Duarte',
    },
    ...{ office: null, officeTitle: null, country: null, confidence: 1, because: [] },
    ...change,
  };
}

function figure(start: number, change: Partial<Figure> = {}): Figure {
  return {
    ...{ start, end: start + 5, quote: '$5 bn', kind: 'money', value: 5e9, low: null, high: null, bound: 'exact' },
    ...{ unit: 'USD', currency: 'USD', measures: 'trade', status: 'actual', period: null, deadline: null },
    ...{ basis: 'unstated', tally: 'unstated', saidBy: null, because: [] },
    ...change,
  };
}

const starts = (mentions: Mention[], figures: Figure[] = []) =>
  quietMarks(marksOf({ mentions, figures })).map((mark) => mark.start);

describe('marks', () => {
  it.each([
    ['a known official', mention(0), 'known'],
    ['an official of no roster', mention(0, { official: null }), 'face'],
    ['a name that several bear', mention(0, { official: null, candidates: ['a', 'b'] }), 'doubt'],
  ])('show %s', (_, one, style) => {
    expect(marksOf({ mentions: [one], figures: [] }).map((mark) => mark.style)).toEqual([style]);
  });

  it.each([
    ['a place', mention(0, { kind: 'place', official: null })],
    ['a private person', mention(0, { kind: 'person', official: null })],
    ['a bare title nobody was found for', mention(0, { kind: 'office', form: 'title-only', official: null })],
  ])('leave out %s', (_, one) => {
    expect(marksOf({ mentions: [one], figures: [] })).toEqual([]);
  });
});

describe('a quiet page', () => {
  it('shows an official once in a screen of text, and again far below', () => {
    expect(starts([mention(0), mention(300), mention(900), mention(5_000)])).toEqual([0, 5_000]);
  });

  it('shows the name rather than the bare title near it', () => {
    const title = mention(0, { quote: 'the Foreign Minister', kind: 'office', form: 'title-only' });
    expect(starts([title, mention(100)])).toEqual([100]);
  });

  it('shows money, targets and tolls, not every number', () => {
    const toll = figure(100, { kind: 'count', measures: 'Indian nationals killed', value: 12 });
    const target = figure(200, { kind: 'quantity', status: 'target' });
    const bare = figure(300, { kind: 'count', measures: null, value: 2 });
    const year = figure(400, { kind: 'duration' });
    expect(starts([], [figure(0), toll, target, bare, year])).toEqual([0, 100, 200]);
  });
});

it('finds the narrowest mark under the pointer', () => {
  const [known] = marksOf({ mentions: [mention(10)], figures: [] });
  const clip = { start: 0, end: 100, style: 'clip-green', annotation: 'x' } as const;
  expect(known && markAt([clip, known], 12)).toBe(known);
  expect(known && markAt([clip, known], 50)).toBe(clip);
  expect(known && markAt([known], 50)).toBeNull();
});
