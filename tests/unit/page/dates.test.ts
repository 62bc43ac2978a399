import { describe, expect, it } from 'vitest';
import { readDay } from '../../../lib/page/dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

describe('a day printed in words', () => {
  it.each(MONTHS.map((month, at) => [month, at + 1] as const))(
    'is read with %s in full and cut short',
    (month, number) => {
      const iso = `2021-${String(number).padStart(2, '0')}-18`;
      expect(readDay(`${month} 18, 2021`)).toBe(iso);
      expect(readDay(`18 ${month} 2021`)).toBe(iso);
      expect(readDay(`${month.slice(0, 3)}. 18, 2021`)).toBe(iso);
    },
  );

  it.each([
    ['18. Februar 2021', '2021-02-18'],
    ['18 février 2021', '2021-02-18'],
    ['18 de febrero de 2021', '2021-02-18'],
    ['18 февраля 2021', '2021-02-18'],
    ['2021年2月18日', '2021-02-18'],
  ])('is read in other languages: %s', (printed, iso) => expect(readDay(printed)).toBe(iso));
});

describe('a day in numbers', () => {
  it.each([
    ['2021-02-18T10:00:00Z', '2021-02-18'],
    ['18/02/2021', '2021-02-18'],
    ['02/18/2021', '2021-02-18'],
    ['18.2.2021', '2021-02-18'],
    ['1613642400', '2021-02-18'],
  ])('is read where it can mean one day only: %s', (printed, iso) => expect(readDay(printed)).toBe(iso));

  it.each(['3-7-2024', '31 February 2021', '18 Brumaire 1799', 'Friday', ''])('is not guessed: “%s”', (printed) =>
    expect(readDay(printed)).toBeNull(),
  );
});
