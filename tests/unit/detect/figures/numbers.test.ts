import { describe, expect, it } from 'vitest';
import { allFigures } from './read.ts';

const values = (text: string) => allFigures(text).map(({ value }) => value);

describe('numbers', () => {
  it.each([
    ['one hundred and three and two thirds', 103 + 2 / 3],
    ['two hundred and two thousand', 202_000],
    ['three lakh crore', 3e12],
    ['4 thousand 3 hundred and 21', 4321],
    ['ninety-five hundred fifths', 1900],
    ['five billion and three quarters', 5.75e9],
    ['half a million', 500_000],
    ['nine point nought four', 9.04],
    ['1,234,567', 1_234_567],
    ['28,25,140', 2_825_140],
    ['40 000', 40_000],
    ['12.32e+14', 1.232e15],
    ['10 1/2', 10.5],
    ['minus five point five', -5.5],
  ])('reads %s', (text, value) => {
    expect(values(text)).toHaveLength(1);
    expect(values(text)[0]).toBeCloseTo(value, 6);
  });

  it('keeps the members of a list apart', () => {
    expect(values('Exercises 22,24,26,31')).toEqual([22, 24, 26, 31]);
  });

  it('does not read two amounts joined by “and” as one number', () => {
    expect(values('one million and two million')).toEqual([1e6, 2e6]);
  });
});
