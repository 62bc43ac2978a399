import { expect, it } from 'vitest';
import { monthsOf } from '../../../lib/relate/period.ts';

it.each([
  ['2023-01/2023-08', 8],
  ['2024-04/2025-03', 12],
  ['P1Y', 12],
  ['P18M', 18],
  ['2024', 12],
  ['2024-03', 1],
  ['2024-Q2', 3],
  ['the first eight months of the year', 8],
  ['the first half of 2024', 6],
  ['FY 2024-25', 12],
  ['a year', 12],
  ['since the war began', null],
  [null, null],
])('%s is %s months', (period, months) => {
  expect(monthsOf(period)).toBe(months);
});
