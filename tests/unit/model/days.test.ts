import { expect, it } from 'vitest';
import { dayAfter, daysBetween, monthsBetween } from '../../../lib/model/days.ts';

it.each([
  ['2024-02-28', '2024-02-29'],
  ['2024-12-31', '2025-01-01'],
  ['2024-02', '2024-03-01'],
  ['2024', '2025-01-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

it('counts full months: 13 November to 7 March is not yet four', () => {
  expect(monthsBetween('2023-11-13', '2024-03-07')).toBe(3);
  expect(monthsBetween('2023-11-13', '2024-03-13')).toBe(4);
});

it('claims no months when a date is only a year', () => {
  expect(monthsBetween('2023', '2024-03-07')).toBeNull();
});

it('counts days, and none from what is no date', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('yesterday', '2024-03-01')).toBeNull();
});
