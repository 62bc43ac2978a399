import { folded } from '../../text/fold.ts';
import type { HeadSort } from './english/english.ts';

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
  /** Words between a country and the title behind it: `रूस के विदेश मंत्री`. */
  readonly genitives?: ReadonlySet<string>;
  /** A word before the title, a space, and its first word as printed and folded, when it means several people: `die aussenminister`. */
  readonly plural?: RegExp;
  /** The first word in the form that needs no article to mean the one in office; languages without articles have it. */
  readonly subject?: RegExp;
  /** Words that end an unknown name of a script without capitals: `ने` in `विदेश मंत्री अना दुआर्ते ने`. */
  readonly nameEnds?: ReadonlySet<string>;
  /** What an adjective looks like that no list holds; it stands between title and name and is part of neither. */
  readonly anyAdjective?: RegExp;
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

/** Reads `a, b = english; c = english` into a map; `prezydent{|a|em}` stands for its three forms. */
export function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(/[;\n]/).flatMap((row) => {
      const [left, english] = row.split('=').map((side) => side.trim());
      if (!left || !english) return [];
      return left.split(',').flatMap((phrase) => forms(folded(phrase.trim())).map((form) => [form, english] as const));
    }),
  );
}

function forms(phrase: string): readonly string[] {
  const found = /^([^{]*)\{([^}]*)\}(.*)$/.exec(phrase);
  if (!found) return [phrase];
  const [, head = '', endings = '', rest = ''] = found;
  return endings.split('|').flatMap((ending) => forms(head + ending + rest));
}

/** Reads `RUS: russisch, …` rows into stem → country code. */
export function adjectives(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s*\n\s*/)
      .flatMap((row) => {
        const [code, stems] = row.split(': ');
        return (stems ?? '').split(', ').map((stem) => [folded(stem), code!] as const);
      }),
  );
}

/** A set of words written with spaces between them; folded, as everything in these tables. */
export const words = (list: string): ReadonlySet<string> => new Set(folded(list).split(' '));
