/** The clips a search found, page after page, and those of them that were read. Knows no view. */
import type { RecordId } from '../../model/ids.ts';
import type { Clips, Finding, IdList, KeptAnnotation } from '../../store/store.ts';

/** What is listed now. */
export interface ClipList {
  readonly ids: IdList;
  /** More may be found when the list is read on. */
  readonly more: boolean;
  /** Everything kept, found or not. */
  readonly total: number;
  /** The clips in and around the window, by id. */
  readonly clips: ReadonlyMap<RecordId, KeptAnnotation>;
}

export interface ClipLister {
  /** Searches anew; an earlier search that still runs is given up. `null`: this one was. */
  find(typed: string, finding: Pick<Finding, 'order' | 'names'>): Promise<ClipList | null>;
  /** The same search again after a change in the store, as far as it had been read. */
  again(): Promise<ClipList | null>;
  /** Reads on: the next page of a search that has more. */
  more(): Promise<ClipList | null>;
  /** Reads to the end, however far that is: before acting on all. */
  whole(): Promise<ClipList | null>;
  /** Reads the clips of these places of the list. */
  see(from: number, to: number): Promise<ClipList | null>;
}

/** Found at first, and with every reading on: twice what a screen shows. */
const PAGE = 40;
/** Clips kept at hand; the ones read first are let go. */
const AT_HAND = 2_000;

/** A list over the store's search; one search stands at a time. */
export function clipLister(search: () => Promise<Clips>): ClipLister {
  let asked: readonly [string, Pick<Finding, 'order' | 'names'>] = ['', {}];
  let run = new AbortController();
  let pages: IdList[] = [];
  let next: number | null = null;
  let total = 0;
  let clips = new Map<RecordId, KeptAnnotation>();
  let window: readonly [number, number] = [0, PAGE];

  const list = (): ClipList => ({ ids: joined(pages), more: next !== null, total, clips });
  const keep = (read: readonly KeptAnnotation[]) => {
    clips = new Map([...clips, ...read.map((one) => [one.id, one] as const)].slice(-AT_HAND));
  };
  const readWindow = async (signal: AbortSignal) => {
    const ids = joined(pages).slice(...window);
    const wanted = ids.filter((id) => !clips.has(id));
    const read = wanted.length > 0 ? await (await search()).read(wanted) : [];
    if (!signal.aborted) keep(read);
  };
  const findFrom = async (after: number, limit: number, signal: AbortSignal): Promise<boolean> => {
    const [typed, finding] = asked;
    const page = await (await search()).find(typed, { ...finding, after, limit, signal });
    if (signal.aborted) return false;
    pages = after === 0 ? [page.ids] : [...pages, page.ids];
    ({ next, total } = page);
    keep(page.found);
    return true;
  };
  const anew = async (limit: number): Promise<ClipList | null> => {
    run.abort();
    run = new AbortController();
    const { signal } = run;
    clips = new Map();
    if (!(await findFrom(0, limit, signal))) return null;
    await readWindow(signal);
    return signal.aborted ? null : list();
  };
  const readOn = async (limit: number): Promise<ClipList | null> => {
    const { signal } = run;
    if (next !== null && !(await findFrom(next, limit, signal))) return null;
    return list();
  };

  return {
    find(typed, finding) {
      asked = [typed, finding];
      window = [0, PAGE];
      return anew(PAGE);
    },
    again: () => anew(Math.max(PAGE, joined(pages).length)),
    more: () => readOn(PAGE),
    whole: () => readOn(Infinity),
    async see(from, to) {
      const { signal } = run;
      window = [from, to];
      await readWindow(signal);
      return signal.aborted ? null : list();
    },
  };
}

/** Pages as one list. */
function joined(pages: readonly IdList[]): IdList {
  const [first] = pages;
  if (pages.length === 1 && first !== undefined) return first;
  const ids = pages.flatMap((page) => page.slice());
  return {
    length: ids.length,
    at: (place) => ids[place] ?? null,
    slice: (from, to) => ids.slice(from, to),
    placeOf: (id) => ids.indexOf(id),
  };
}
