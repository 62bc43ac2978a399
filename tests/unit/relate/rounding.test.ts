import { expect, it } from 'vitest';
import { agree, intervalOf } from '../../../lib/relate/rounding.ts';
import type { FigureBound } from '../../../lib/model/figure.ts';

const stretch = (value: number, bound: FigureBound = 'exact') => {
  const interval = intervalOf({ value, low: null, high: null, bound });
  if (interval === null) throw new Error('no number');
  return interval;
};

it.each([
  ['65.7 and 66 billion', 65.7e9, 66e9, true],
  ['65.7 and 65.9 billion', 65.7e9, 65.9e9, false],
  ['12 and 13 people', 12, 13, false],
  ['12 and 12 people', 12, 12, true],
  ['100 and 140 billion', 100e9, 140e9, false],
])('%s: %d and %d agree: %s', (_, one, other, expected) => {
  expect(agree(stretch(one), stretch(other))).toBe(expected);
});

it('lets “at least 12” agree with 16, and “less than 12” not', () => {
  expect(agree(stretch(12, 'at-least'), stretch(16))).toBe(true);
  expect(agree(stretch(12, 'less-than'), stretch(16))).toBe(false);
});

it('takes a range as it stands', () => {
  expect(intervalOf({ value: null, low: 5e9, high: 7e9, bound: 'exact' })).toEqual({ low: 5e9, high: 7e9 });
  expect(intervalOf({ value: null, low: null, high: null, bound: 'exact' })).toBeNull();
});
