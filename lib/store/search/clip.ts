/** What of an annotation can be searched. */
import type { Annotation } from '../../model/annotation.ts';
import type { IsoDate } from '../../model/ids.ts';
import { plainWords } from './plain.ts';
import { type Having, HAVINGS, needleOf, type QueryTerm, RECORD_KINDS, type RecordKind } from './query.ts';
import { signatureOf } from './signature.ts';

/** The form of what a row keeps for search. Rows of another form are made anew from their record when they are met. */
export const FORM = 2;

/** What a record's row keeps for search, so that a hundred thousand can be sifted without reading them. */
export interface SearchRow {
  readonly form: number;
  /** Which words it may contain. */
  readonly signature: Uint32Array<ArrayBuffer>;
  /** The article's day, else the day it was kept. */
  readonly day: IsoDate;
  readonly outlet: string | null;
  readonly colour: Annotation['colour'];
  /** One bit for each of `HAVINGS`, then one for each of `RECORD_KINDS`. */
  readonly flags: number;
}

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

/** The search part of a row. `conflict`: another machine's version stands beside it. */
export function searchRow(annotation: Annotation, conflict: boolean): SearchRow {
  const source = annotation.clip?.source;
  return {
    form: FORM,
    signature: signatureOf(wordsOf(annotation)),
    day: (source?.published ?? annotation.created).slice(0, 'YYYY-MM-DD'.length),
    outlet: source?.publisher ?? null,
    colour: annotation.colour,
    flags: flagsOf(annotation, conflict),
  };
}

/** The last word on whether the words of a search stand in an annotation. */
export function fitsWords(annotation: Annotation, terms: readonly QueryTerm[]): boolean {
  const words = wordsOf(annotation);
  return terms.every((term) => term.field !== null || term.not !== words.includes(needleOf(term)));
}

/** The bit of `has:` a thing. */
export function havingBit(having: Having): number {
  return 1 << HAVINGS.indexOf(having);
}

/** The bit of a kind of record. */
export function kindBit(kind: RecordKind): number {
  return 1 << (HAVINGS.length + RECORD_KINDS.indexOf(kind));
}

function flagsOf(annotation: Annotation, conflict: boolean): number {
  const had = HAVINGS.filter((having) => HAS[having](annotation, conflict)).map(havingBit);
  return [...had, kindBit(kindOf(annotation))].reduce((flags, bit) => flags | bit, 0);
}

const HAS: Readonly<Record<Having, (annotation: Annotation, conflict: boolean) => boolean>> = {
  note: ({ note }) => note !== '',
  tag: ({ tags }) => tags.length > 0,
  figure: ({ clip }) => (clip?.figures.length ?? 0) > 0,
  official: ({ clip, about }) => (clip?.officials.length ?? 0) > 0 || about?.official !== undefined,
  event: ({ clip, about }) => (clip?.events.length ?? 0) > 0 || about?.event !== undefined,
  conflict: (_, conflict) => conflict,
  clip: ({ clip }) => clip !== null,
};

function kindOf({ about, clip, note, motivation }: Annotation): RecordKind {
  if (about?.official !== undefined) return 'official';
  if (about?.event !== undefined) return 'event';
  if (clip === null) return 'page';
  return motivation === 'highlighting' && note === '' ? 'highlight' : 'note';
}
