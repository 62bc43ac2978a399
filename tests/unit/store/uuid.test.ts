import { describe, expect, it } from 'vitest';
import { minter, randomDevice } from '../../../lib/store/uuid.ts';

const zeros = () => undefined;

describe('ids', () => {
  it('have the shape of UUIDv7 and tell when they were made', () => {
    const mint = minter({ now: () => Date.UTC(2025, 2, 7), fillRandom: (bytes) => bytes.fill(0xff) });
    const id = mint();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(Date.UTC(2025, 2, 7));
  });

  it('sort in the order of making: within a millisecond, past its counter, and when the clock is set back', () => {
    let now = 1_700_000_000_000;
    const mint = minter({ now: () => now, fillRandom: zeros });
    const made = Array.from({ length: 10_000 }, mint);
    now -= 60_000;
    made.push(mint());
    now += 3_600_000;
    made.push(mint());
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(made.length);
  });

  it('of a machine are twenty hexadecimal digits', () => {
    expect(randomDevice((bytes) => bytes.fill(171))).toBe('ab'.repeat(10));
  });
});
