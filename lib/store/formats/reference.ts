/** What a citation of a page is made of. One page is one reference, however many passages were kept of it. */
import type { Annotation } from '../../model/annotation.ts';
import type { Instant, IsoDate } from '../../model/ids.ts';
import { citationKey } from './names.ts';

export interface Reference {
  /** The same for the same page in every export. */
  readonly key: string;
  readonly title: string;
  /** Names as printed: which part is the family name is not ours to guess. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: IsoDate | null;
  readonly accessed: Instant;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** Passages and notes, oldest first. */
  readonly notes: readonly string[];
}

/** The pages of these annotations, in order of first clipping. Notes on officials or events belong to no page and are left out. */
export function referencesOf(annotations: readonly Annotation[]): readonly Reference[] {
  const byPage = new Map<string, Annotation[]>();
  for (const one of annotations.toSorted((a, b) => (a.created < b.created ? -1 : 1))) {
    if (one.clip !== null) byPage.set(one.page, [...(byPage.get(one.page) ?? []), one]);
  }
  return [...byPage.values()].map(referenceOf);
}

function referenceOf(ofPage: readonly Annotation[]): Reference {
  const [first] = ofPage as readonly [Annotation, ...Annotation[]];
  const source = first.clip?.source;
  return {
    key: citationKey(first),
    title: oneLine(source?.title ?? first.page),
    authors: authorsOf(source?.author ?? null),
    publisher: source?.publisher ?? null,
    published: source?.published ?? null,
    accessed: first.clip?.accessed ?? first.created,
    url: source?.url ?? null,
    language: source?.language ?? null,
    tags: [...new Set(ofPage.flatMap((one) => one.tags))],
    notes: ofPage.flatMap((one) => [
      ...(one.clip === null ? [] : [`“${oneLine(one.clip.quote)}”`]),
      ...(one.note === '' ? [] : [one.note]),
    ]),
  };
}

/** `A and B`, `A; B`, `A, B and C`; a comma alone may stand inside one name and does not divide. */
function authorsOf(author: string | null): string[] {
  if (author === null) return [];
  const parts = author.split(/\s*;\s*|\s+(?:and|und|et|[&yи])\s+/u);
  const divided =
    parts.length > 1 ? parts.flatMap((part) => (part.split(', ').every(isWhole) ? part.split(', ') : [part])) : parts;
  return divided.map(oneLine).filter((name) => name !== '');
}

function isWhole(name: string): boolean {
  return name.trim().includes(' ');
}

/** White space of any kind becomes single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
