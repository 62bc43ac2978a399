import { describe, expect, it } from 'vitest';
import { areMarkNames, markStyles, newMarkNames, toneOf } from '../../../lib/page/mark-styles.ts';

const bytes = (seed: number) => (count: number) =>
  Uint8Array.from({ length: count }, (_, index) => (seed * 31 + index * 7) % 256);

describe('the style sheet of the marks', () => {
  it('uses only names made for this document', () => {
    let seed = 0;
    const names = newMarkNames((count) => bytes(seed++)(count));
    expect(areMarkNames(names)).toBe(true);
    const used = [...markStyles(names, 'light').matchAll(/::highlight\((\w+)\)/g)].map((match) => match[1]);
    expect(new Set(used)).toEqual(new Set(Object.values(names)));
  });

  it('refuses a name that would write rules of its own', () => {
    const names = { ...newMarkNames(bytes(1)), known: 'x) {} body { display: none' };
    expect(() => markStyles(names, 'light')).toThrow(TypeError);
  });

  it.each([
    ['rgb(20, 20, 20)', 'light'],
    ['rgb(240 240 240 / 90%)', 'dark'],
    ['color(srgb 1 1 1)', 'light'],
  ] as const)('takes text of %s to stand on a %s page', (colour, tone) => {
    expect(toneOf(colour)).toBe(tone);
  });
});
