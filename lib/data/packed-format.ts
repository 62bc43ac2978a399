import type { IsoDate } from '../model/ids.ts';
import type { Term } from '../model/office.ts';

/** Sections of the packed roster, in their order; the header line gives the date and the length of each. */
export const SECTIONS = [
  'index',
  'officials',
  'terms',
  'offices',
  'slugs',
  'titles',
  'days',
  'countries',
  'outlets',
  'givenNames',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Between the cells of a record, between records, and between the parts of a cell. Printable: one byte each. */
export const FIELD = '|';
/** Between records. */
export const LINE = '^';
/** Between the parts of a cell. */
export const PART = '~';

/** Kind and basis of a term as one digit. */
export const TERM_LETTERS: readonly (readonly [Term['kind'], Term['basis']])[] = (
  ['substantive', 'acting', 'designate'] as const
).flatMap((kind) => (['reference', 'event', 'memory'] as const).map((basis) => [kind, basis] as const));

/** `2023-01-15` → 20230115 in base 36: five characters; `2023-01` four, `2023` three. */
export function compactDate(date: IsoDate): string {
  return Number(date.replaceAll('-', '')).toString(36);
}

/** The other way. */
export function openDate(compact: string): IsoDate {
  const digits = Number.parseInt(compact, 36).toString();
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter(Boolean).join('-');
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
