/** The reader's own records beside a page: the “Yours” band of popup and panel. */
import type { AnchorState } from '../../model/annotation.ts';
import type { OfficialId } from '../../model/ids.ts';
import type { PageReport } from '../../protocol.ts';
import { pageKey } from '../../store/address.ts';
import type { KeptAnnotation, Store } from '../../store/store.ts';

export interface OwnLine {
  readonly annotation: KeptAnnotation;
  /** How it was found on this page; `null`: not looked for (it belongs to another page). */
  readonly state: AnchorState | null;
  readonly changes: readonly string[];
}

export interface Yours {
  /** On this page, in the order they were made. */
  readonly here: readonly OwnLine[];
  /** On other pages, about the same officials; newest first. */
  readonly elsewhere: readonly OwnLine[];
  /** Every tag in use, for completion. */
  readonly tags: readonly string[];
}

/** More people than that would be everybody. */
const MOST_OFFICIALS = 6;
const MOST_ELSEWHERE = 20;

/** What the store holds beside a page, before it is known how each was found on it. */
export interface Kept {
  readonly here: readonly KeptAnnotation[];
  readonly elsewhere: readonly KeptAnnotation[];
  readonly tags: readonly string[];
}

/** Asks the store; awaits nothing else, so that it can be watched. */
export async function findKept(address: string, officials: readonly OfficialId[], store: Store): Promise<Kept> {
  const page = pageKey(address);
  const [here, about, tags] = await Promise.all([
    store.annotationsOn(page),
    Promise.all(officials.slice(0, MOST_OFFICIALS).map((official) => store.annotations.about(official))),
    store.annotations.tags(),
  ]);
  return {
    here: here.toSorted((a, b) => a.created.localeCompare(b.created, 'en')),
    elsewhere: elsewhere(about.flat(), page),
    tags: tags.map(({ tag }) => tag),
  };
}

/** What is kept, with how each was found on the page. Pure. */
export function yoursOf(kept: Kept, found: PageReport['annotations']): Yours {
  return {
    here: kept.here.map((annotation) => {
      const result = found.find(({ id }) => id === annotation.id);
      return { annotation, state: result?.state ?? null, changes: result?.changes ?? [] };
    }),
    elsewhere: kept.elsewhere.map((annotation) => ({ annotation, state: null, changes: [] })),
    tags: kept.tags,
  };
}

function elsewhere(annotations: readonly KeptAnnotation[], page: string): readonly KeptAnnotation[] {
  const others = new Map(annotations.filter((one) => one.page !== page).map((one) => [one.id, one]));
  return [...others.values()].toSorted((a, b) => b.created.localeCompare(a.created, 'en')).slice(0, MOST_ELSEWHERE);
}
