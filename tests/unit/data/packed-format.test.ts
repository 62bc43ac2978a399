import { expect, it } from 'vitest';
import { compactDate, frontCoded, openDate, openFrontCoded } from '../../../lib/data/packed-format.ts';

it.each(['2023-01-15', '2023-01', '2023', '1952-02-06'])('the date %s survives packing', (date) =>
  expect(openDate(compactDate(date))).toBe(date),
);

it('a date takes three characters', () => expect(compactDate('2025-03-07')).toHaveLength(3));

it('a date too old to be counted is refused, not turned into another', () =>
  expect(() => compactDate('1867-07-01')).toThrow('before 1900'));

it('words share the letters they begin with', () => {
  const coded = frontCoded(['ana', 'anna', 'annalena', 'bo', 'ana']);
  expect(coded).toBe('0ana2na4lena0bo');
  expect(openFrontCoded(coded)).toEqual(['ana', 'anna', 'annalena', 'bo']);
});
