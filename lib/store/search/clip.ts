/** What of an annotation can be searched, and whether it fits a query. */
import type { Annotation } from '../../model/annotation.ts';
import { plainWords } from './plain.ts';
import { type ClipQuery, factValue, type Field, type Having, HAVINGS } from './query.ts';
import { signatureOf } from './signature.ts';

/** More of a passage than this is not searched: nobody looks for a book's middle by a word. In code units. */
const LONGEST = 4_000;

/** The plain words of an annotation: note, quote, headline, outlet, author, tags and people. */
export function wordsOf({ note, tags, clip, about }: Annotation): string {
  const source = clip?.source;
  const parts = [
    note,
    clip?.quote,
    source?.title,
    source?.publisher,
    source?.author,
    ...tags,
    ...(clip?.officials ?? []),
    about?.official,
  ];
  const text = parts.filter((part) => part !== undefined && part !== null).join('\n');
  return plainWords(text.slice(0, LONGEST));
}

/** The whole values an annotation is found under by field, and what it has. `conflict`: another machine's version stands beside it. */
export function factsOf(annotation: Annotation, conflict: boolean): string[] {
  const { tags, clip, about, motivation, colour } = annotation;
  const officials = [...(clip?.officials ?? []), ...(about?.official === undefined ? [] : [about.official])];
  const type =
    about?.official !== undefined
      ? 'official'
      : about?.event !== undefined
        ? 'event'
        : motivation === 'highlighting'
          ? 'highlight'
          : 'note';
  return [
    ...tags.map((tag) => fact('tag', tag)),
    ...officials.map((official) => fact('official', official)),
    ...(clip?.source.country ? [fact('country', clip.source.country)] : []),
    ...(clip?.source.publisher ? [fact('outlet', clip.source.publisher)] : []),
    fact('type', type),
    fact('colour', colour),
    ...HAVINGS.filter((having) => HAS[having](annotation, conflict)).map(havingFact),
  ];
}

/** The filter row of an annotation. */
export function clipSignature(annotation: Annotation, conflict: boolean): Uint32Array<ArrayBuffer> {
  return signatureOf({ words: wordsOf(annotation), facts: factsOf(annotation, conflict) });
}

/** The bits that every annotation fitting the query has. */
export function demandOf(query: ClipQuery): Uint32Array<ArrayBuffer> {
  const demand = signatureOf({ words: '', facts: demandedFacts(query) });
  for (const words of query.needles) {
    signatureOf({ words, facts: [] }).forEach((bits, at) => (demand[at] = (demand[at] ?? 0) | bits));
  }
  return demand;
}

/** The last word on whether an annotation is found. */
export function fits(annotation: Annotation, query: ClipQuery, conflict: boolean): boolean {
  const words = wordsOf(annotation);
  if (!query.needles.every((needle) => words.includes(needle))) return false;
  if (query.without.some((needle) => words.includes(needle))) return false;
  const facts = factsOf(annotation, conflict);
  return demandedFacts(query).every((wanted) => facts.includes(wanted));
}

function demandedFacts({ facts, has }: ClipQuery): string[] {
  return [...facts.map(({ field, value }) => fact(field, value)), ...has.map(havingFact)];
}

const HAS: Readonly<Record<Having, (annotation: Annotation, conflict: boolean) => boolean>> = {
  note: ({ note }) => note !== '',
  tag: ({ tags }) => tags.length > 0,
  figure: ({ clip }) => (clip?.figures.length ?? 0) > 0,
  official: ({ clip, about }) => (clip?.officials.length ?? 0) > 0 || about?.official !== undefined,
  event: ({ clip, about }) => (clip?.events.length ?? 0) > 0 || about?.event !== undefined,
  conflict: (_, conflict) => conflict,
};

function fact(field: Field, value: string): string {
  return `${field} ${factValue(value)}`;
}

function havingFact(having: Having): string {
  return `has ${having}`;
}
