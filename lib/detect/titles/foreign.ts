import type { HeadSort } from './english.ts';

/** The titles of one language: how they are printed, and what each is called in English (which `kinds.ts` reads). */
export interface TitleLanguage {
  /** Folded phrase → English title. Longest match wins; a country adjective may stand after the first word. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Words that any title may end in, for languages that write compounds: `handelsminister`. */
  readonly endings: readonly (readonly [ending: RegExp, english: string])[];
  /** Words before a title that change who is meant. */
  readonly modifiers: ReadonlyMap<string, 'former' | 'acting' | 'designate' | 'deputy' | 'outgoing' | 'late' | 'then'>;
  /** Words before a title that make a deputy of its bearer. */
  readonly deputies: ReadonlySet<string>;
  /** Words between a title and the country it belongs to. */
  readonly links: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** Stems of country adjectives; the word may go on with the language's endings. */
  readonly adjectives: ReadonlyMap<string, string>;
  readonly adjectiveEnding: RegExp;
}

/** English title → what it makes of its bearer; titles not listed are public posts. */
export const FOREIGN_SORTS: ReadonlyMap<string, HeadSort> = new Map([
  ['journalist', 'civil'],
  ['analyst', 'civil'],
  ['expert', 'civil'],
  ['correspondent', 'civil'],
  ['professor', 'civil'],
  ['author', 'civil'],
  ['economist', 'civil'],
  ['businessman', 'civil'],
  ['activist', 'civil'],
  ['general', 'rank'],
  ['colonel', 'rank'],
  ['admiral', 'rank'],
]);

/** Reads `a, b = english; c = english` into a map. */
export function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(/[;\n]/).flatMap((row) => {
      const [left, english] = row.split('=').map((side) => side.trim());
      return left && english ? left.split(',').map((phrase) => [phrase.trim(), english] as const) : [];
    }),
  );
}

/** Reads `RUS: russisch, …` rows into stem → country code. */
export function adjectives(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row) => {
        const [code, stems] = row.split(': ');
        return (stems ?? '').split(', ').map((stem) => [stem, code!] as const);
      }),
  );
}

/** A set of words written with spaces between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
