import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestEnd, errorsAtEnd, pass, pattern, read, reversed } from '../../../lib/anchor/approximate.ts';

/** The textbook table: errors of `wanted` against the best stretch of `text` that ends at each place. */
function table(wanted: string, text: string): number[] {
  let column = Array.from({ length: wanted.length + 1 }, (_, row) => row);
  return Array.from(text.split(''), (unit) => {
    const next = [0];
    for (let row = 1; row <= wanted.length; row++) {
      const swap = (column[row - 1] ?? 0) + Number(wanted[row - 1] !== unit);
      next.push(Math.min(swap, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    return next[wanted.length] ?? 0;
  });
}

function errorsAlong(wanted: string, text: string): number[] {
  const state = pass(pattern(wanted));
  return text.split('').map((unit) => read(state, unit.charCodeAt(0)));
}

describe('approximate matching', () => {
  it('agrees with the textbook table at every place, for patterns of one block and of several', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '王'), minLength: 1, maxLength: 140 });
    fc.assert(
      fc.property(letters, letters, (wanted, text) => {
        expect(errorsAlong(wanted, text)).toEqual(table(wanted, text));
      }),
      { numRuns: 400 },
    );
  });

  it.each([31, 32, 33, 64, 65, 96])('is right at the edge of a block: a pattern of %i', (length) => {
    const wanted = Array.from({ length }, (_, at) => String.fromCharCode(97 + (at % 23))).join('');
    expect(errorsAlong(wanted, `xx${wanted}yy`)).toEqual(table(wanted, `xx${wanted}yy`));
  });

  it('finds the end with the fewest errors', () => {
    expect(bestEnd(pattern('twelve nationals'), 'that twelve Indian nationals and twelve nationels fell')).toEqual({
      end: 49,
      errors: 1,
    });
  });

  it('counts only what ends at the end', () => {
    expect(errorsAtEnd(pattern('abc'), 'abcxx')).toBe(2);
    expect(errorsAtEnd(pattern(''), 'abc')).toBe(0);
  });

  it('reverses by code unit', () => {
    expect(reversed(reversed('a🙂b'))).toBe('a🙂b');
  });
});
