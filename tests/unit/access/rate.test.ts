import { expect, it } from 'vitest';
import { rateLimit } from '../../../lib/access/rate.ts';

it('stops a tab that asks too often, lets others ask, and forgives with time', () => {
  const rate = rateLimit(2, 1_000);
  expect([rate.allows(1, 0), rate.allows(1, 10), rate.allows(1, 20)]).toEqual([true, true, false]);
  expect(rate.allows(2, 20)).toBe(true);
  expect(rate.allows(1, 1_000)).toBe(true);
});
