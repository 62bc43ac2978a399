import { expect, it } from 'vitest';
import { rescanBudget } from '../../../lib/page/rescan-budget.ts';

it('allows so many readings at once, then one for each share of the period', () => {
  const budget = rescanBudget(2, 60_000);
  expect([budget.take(0), budget.take(0), budget.take(0)]).toEqual([true, true, false]);
  expect(budget.wait(0)).toBe(30_000);
  expect(budget.take(29_000)).toBe(false);
  expect(budget.take(30_000)).toBe(true);
});

it('never saves up more than its size', () => {
  const budget = rescanBudget(2, 60_000);
  budget.take(0);
  expect([1, 2, 3].map(() => budget.take(10_000_000))).toEqual([true, true, false]);
});
