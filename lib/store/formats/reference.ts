/** What a citation of a page is made of. One page is one reference, however many passages were kept of it. */
import type { Annotation } from '../../model/annotation.ts';
import type { Instant, IsoDate } from '../../model/ids.ts';
import { citationKey } from './names.ts';
import { kindOf, paragraphNumber, type SourceKind } from './source-kind.ts';

export interface Reference {
  /** The same for the same page in every export. */
  readonly key: string;
  /** Absent: an article. */
  readonly kind?: SourceKind;
  /** In its original language, as printed. */
  readonly title: string;
  /** Names as printed: which part is the family name is not ours to guess. The institution, for its own texts. */
  readonly authors: readonly string[];
  /** `null` when it is the author. */
  readonly publisher: string | null;
  readonly published: IsoDate | null;
  readonly accessed: Instant;
  readonly url: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** Of a numbered text: the paragraph of the one passage cited. */
  readonly paragraph?: string | null;
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
    ...responsible(first),
    published: source?.published ?? null,
    accessed: first.clip?.accessed ?? first.created,
    url: source?.url ?? null,
    language: source?.language ?? null,
    tags: [...new Set(ofPage.flatMap((one) => one.tags))],
    paragraph: ofPage.length === 1 ? paragraphNumber(first.clip?.paragraph ?? '') : null,
    notes: ofPage.flatMap((one) => [
      ...(one.clip === null ? [] : [`“${oneLine(one.clip.quote)}”`]),
      ...(one.note === '' ? [] : [one.note]),
    ]),
  };
}

/** Who answers for a text: its writers and their outlet, or the institution that published its own words. */
function responsible({ clip, page }: Annotation): Pick<Reference, 'kind' | 'authors' | 'publisher'> {
  const source = clip?.source;
  const publisher = source?.publisher ?? null;
  const kind = kindOf({ url: source?.url ?? null, title: source?.title ?? null });
  if (kind === 'article') return { authors: authorsOf(source?.author ?? null), publisher };
  return { kind, authors: [oneLine(publisher ?? page.split('/')[0] ?? page)], publisher: null };
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
