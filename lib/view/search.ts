/** The library's search: what is typed becomes terms, terms choose annotations. Pure. */
import type { Annotation } from '../model/annotation.ts';
import type { OfficialId } from '../model/ids.ts';
import { folded } from '../text/fold.ts';

const SEARCH_FIELDS = ['tag', 'official', 'country', 'outlet', 'colour', 'from', 'to', 'has'] as const;
type SearchField = (typeof SEARCH_FIELDS)[number];

/** One condition; all must hold. `text` is as typed, to be shown and removed. */
export interface SearchTerm {
  readonly field: SearchField | null;
  readonly value: string;
  readonly not: boolean;
  readonly text: string;
}

/** What of the lexicon a search needs: names and countries of the officials a clip keeps. */
export interface SearchNames {
  nameOf(official: OfficialId): string;
  countryOf(official: OfficialId): string;
}

/** Terms in what was typed: words, `"a phrase"`, `field:value`, `field:"a value"`, each with `-` for “not”. */
export function parseSearch(typed: string): readonly SearchTerm[] {
  return [...typed.matchAll(/(?<!\S)(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"-]\S*))/gi)].flatMap(
    ([text, minus, name, phrase, word]) => {
      const field = SEARCH_FIELDS.find((known) => known === name?.toLowerCase()) ?? null;
      const said = phrase ?? word ?? '';
      // An unknown field is no field: `https://…` and `Re: trade` are searched as they stand.
      const value = field === null && name !== undefined ? `${name}:${said}` : said;
      return value === '' ? [] : [{ field, value: folded(value), not: minus === '-', text }];
    },
  );
}

/** What was typed without one of its terms. */
export function withoutTerm(terms: readonly SearchTerm[], gone: SearchTerm): string {
  return terms
    .filter((term) => term !== gone)
    .map(({ text }) => text)
    .join(' ');
}

/** A search over annotations that folds each of them once. */
export function searcher(
  names: SearchNames,
): (all: readonly Annotation[], terms: readonly SearchTerm[]) => Annotation[] {
  const known = new WeakMap<Annotation, Searchable>();
  const searchable = (annotation: Annotation) => {
    const found = known.get(annotation) ?? foldAnnotation(annotation, names);
    known.set(annotation, found);
    return found;
  };
  return (all, terms) => all.filter((one) => terms.every((term) => term.not !== holds(term, searchable(one))));
}

interface Searchable {
  readonly text: string;
  readonly tags: readonly string[];
  readonly officials: string;
  readonly countries: string;
  readonly outlet: string;
  readonly colour: string;
  /** The article's day, else the day it was kept. */
  readonly day: string;
  readonly has: readonly string[];
}

function foldAnnotation(annotation: Annotation, names: SearchNames): Searchable {
  const { note, tags, clip, colour, created, page } = annotation;
  const officials = clip?.officials ?? [];
  const { source } = clip ?? {};
  const words = [note, ...tags, clip?.quote, clip?.paragraph, source?.title, source?.publisher, source?.author];
  const all = (of: (official: OfficialId) => string) => folded(officials.map((one) => `${one} ${of(one)}`).join(' | '));
  return {
    text: folded(words.filter(Boolean).join('\n')),
    tags: tags.map(folded),
    officials: all((one) => names.nameOf(one)),
    countries: all((one) => names.countryOf(one)),
    outlet: folded(`${source?.publisher ?? ''} ${page}`),
    colour,
    day: source?.published ?? created.slice(0, 10),
    has: [
      ...(note ? ['note'] : []),
      ...(tags.length > 0 ? ['tag'] : []),
      ...(clip ? ['clip'] : []),
      ...(officials.length > 0 ? ['official'] : []),
      ...((clip?.figures.length ?? 0) > 0 ? ['figure'] : []),
    ],
  };
}

function holds({ field, value }: SearchTerm, one: Searchable): boolean {
  switch (field) {
    case null:
      return one.text.includes(value);
    case 'tag':
      return one.tags.some((tag) => tag === value || tag.startsWith(`${value}/`));
    case 'official':
      return one.officials.includes(value);
    case 'country':
      return one.countries.includes(value);
    case 'outlet':
      return one.outlet.includes(value);
    case 'colour':
      return one.colour === value;
    case 'from':
      return one.day >= value;
    case 'to':
      return one.day.slice(0, value.length) <= value;
    case 'has':
      return one.has.includes(value);
  }
}
