import type { IsoDate } from '../model/ids.ts';
import type { Term } from '../model/office.ts';
import { readDigits, writeDigits } from '../text/digits.ts';

/** Sections of the packed roster, in their order; the header line gives the date and the length of each. */
export const SECTIONS = [
  'index',
  'officials',
  'terms',
  'posts',
  'offices',
  'countries',
  'outlets',
  'givenNames',
  'householdNames',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Between the cells of a record, between records, and between the parts of a cell. Printable: one byte each. */
export const FIELD = '|';
/** Between records. */
export const LINE = '^';
/** Between the parts of a cell. */
export const PART = '~';

/** The records of a section, each as its cells. */
export function rowsOf(section: string): readonly (readonly string[])[] {
  return section === '' ? [] : section.split(LINE).map((line) => line.split(FIELD));
}

/** The parts of a cell. */
export function partsOf(cell: string | undefined): readonly string[] {
  return cell ? cell.split(PART) : [];
}

/** Kind and basis of a term, and whether it has ended, as one digit. */
export const TERM_SORTS: readonly (readonly [Term['kind'], Term['basis'], 'ended' | 'open'])[] = (
  ['substantive', 'acting', 'designate'] as const
).flatMap((kind) =>
  (['reference', 'event', 'memory'] as const).flatMap((basis) =>
    (['ended', 'open'] as const).map((state) => [kind, basis, state] as const),
  ),
);

/** Characters of each number in a packed term: office, sort, first day, last day (of an open term: the day it is vouched for). */
export const TERM_WIDTH = { office: 2, sort: 1, date: 3 } as const;
/** Characters of a term: an official's stand one after the other, their rare cells behind them. */
export const TERM_LENGTH = TERM_WIDTH.office + TERM_WIDTH.sort + 2 * TERM_WIDTH.date;

/** Characters of a country's number: its place in the section of countries. */
export const COUNTRY_WIDTH = 2;

/** Dates are counted from here: no term is older. */
const FIRST_YEAR = 1900;
const [MONTHS, DAYS] = [13, 32];

/** A date of any precision in three digits: `2023-01-15`, `2023-01`, `2023`; a month or day of 0 is unknown. */
export function compactDate(date: IsoDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (year < FIRST_YEAR) throw new Error(`${date} is before ${FIRST_YEAR}`);
  return writeDigits(((year - FIRST_YEAR) * MONTHS + month) * DAYS + day, TERM_WIDTH.date);
}

/** The other way: the date written at `at`. */
export function openDate(text: string, at = 0): IsoDate {
  const number = readDigits(text, at, TERM_WIDTH.date);
  const [month, day] = [Math.floor(number / DAYS) % MONTHS, number % DAYS];
  const year = FIRST_YEAR + Math.floor(number / DAYS / MONTHS);
  return [String(year), ...[month, day].filter((part) => part > 0).map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** The list of ids at the end of the packed phrase index: countries, then officials by line number. */
export function indexIds(countries: readonly string[], officials: number): string {
  return [...countries, ...Array.from({ length: officials }, (_, line) => line.toString(36))].join('\n');
}

/** Sorted words, each as a digit that says how many letters it shares with the one before, and the rest. */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  return [...new Set(words)]
    .toSorted()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** The other way. Words hold no digits. */
export function openFrontCoded(text: string): readonly string[] {
  let before = '';
  return [...text.matchAll(/(\d)(\D*)/g)].map(([, shared = '0', rest = '']) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}
