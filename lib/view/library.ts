/** What the library knows and does: everything kept, searched, ordered, chosen, changed. Knows no DOM. */
import type { Annotation, ClipColour } from '../model/annotation.ts';
import type { RecordId } from '../model/ids.ts';
import type { watch } from '../store/live.ts';
import type { AnnotationChange, KeptAnnotation, Store } from '../store/store.ts';
import { failureOf, type Part } from './desk.ts';
import { parseSearch, searcher, withoutTerm, type SearchNames, type SearchTerm } from './search.ts';

/** The orders a list of clips can be in; `published` is the article’s day. */
export const SORTS = ['newest', 'oldest', 'published', 'outlet'] as const;
export type Sort = (typeof SORTS)[number];

export interface LibraryState {
  /** Everything kept, newest first. */
  readonly all: Part<readonly KeptAnnotation[]>;
  /** What the search leaves, in order. */
  readonly shown: readonly KeptAnnotation[];
  readonly typed: string;
  readonly terms: readonly SearchTerm[];
  readonly sort: Sort;
  /** The record that stands open. */
  readonly open: RecordId | null;
  /** Chosen for acting on many at once. */
  readonly chosen: ReadonlySet<RecordId>;
  readonly tags: readonly string[];
  readonly done: {
    readonly what: 'removed' | 'undone' | 'saved';
    readonly count: number;
    readonly undo: boolean;
  } | null;
}

export interface LibraryParties {
  readonly store: () => Promise<Store>;
  readonly watch: typeof watch;
  readonly names: SearchNames;
}

export interface Library {
  open(): Promise<void>;
  search(typed: string): void;
  /** The same search without one of its terms. */
  without(term: SearchTerm): void;
  order(sort: Sort): void;
  show(id: RecordId | null): void;
  /** Moves to the next or previous record of the list. */
  step(by: 1 | -1): void;
  choose(ids: readonly RecordId[], on: boolean): void;
  save(id: RecordId, change: AnnotationChange): Promise<void>;
  recolour(id: RecordId, colour: ClipColour): Promise<void>;
  addTags(ids: readonly RecordId[], tags: readonly string[]): Promise<void>;
  settle(id: RecordId, chosen: Annotation): Promise<void>;
  remove(ids: readonly RecordId[]): Promise<void>;
  undo(): Promise<void>;
}

const EMPTY: LibraryState = {
  all: { state: 'loading' },
  shown: [],
  typed: '',
  terms: [],
  sort: 'newest',
  open: null,
  chosen: new Set(),
  tags: [],
  done: null,
};

/** A library over the store; `changed` is called after every change, until `closed` aborts. */
export function openLibrary(
  { store, watch: follow, names }: LibraryParties,
  changed: (state: LibraryState) => void,
  closed: AbortSignal,
): Library {
  const find = searcher(names);
  let state = EMPTY;
  const set = (change: Partial<LibraryState>) => {
    const next = { ...state, ...change };
    const listed = next.all !== state.all || next.terms !== state.terms || next.sort !== state.sort;
    state = listed ? { ...next, shown: listOf(next, find) } : next;
    if (!closed.aborted) changed(state);
  };
  const take = (all: readonly KeptAnnotation[], tags: readonly string[]) => {
    const ids = new Set(all.map(({ id }) => id));
    set({
      all: { state: 'ready', value: all },
      tags,
      chosen: new Set([...state.chosen].filter((id) => ids.has(id))),
      open: state.open !== null && ids.has(state.open) ? state.open : null,
    });
  };
  const acting = async (act: (store: Store) => Promise<unknown>, done: LibraryState['done']) => {
    await act(await store());
    set({ done });
  };

  return {
    async open() {
      try {
        const opened = await store();
        follow(
          async () => {
            const [all, tags] = await Promise.all([opened.annotations.all(), opened.annotations.tags()]);
            return { all, tags: tags.map(({ tag }) => tag) };
          },
          {
            onValue: ({ all, tags }) => take(all, tags),
            onProblem: (problem) => set({ all: { state: 'failed', failure: failureOf(problem) } }),
          },
          closed,
        );
      } catch (error) {
        set({ all: { state: 'failed', failure: failureOf(error) } });
      }
    },
    search: (typed) => set({ typed, terms: parseSearch(typed) }),
    without(term) {
      const typed = withoutTerm(state.terms, term);
      set({ typed, terms: parseSearch(typed) });
    },
    order: (sort) => set({ sort }),
    show: (id) => set({ open: id, done: null }),
    step(by) {
      const at = state.shown.findIndex(({ id }) => id === state.open);
      const next = state.shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), state.shown.length - 1)];
      if (next) set({ open: next.id });
    },
    choose(ids, on) {
      const chosen = new Set(state.chosen);
      for (const id of ids) {
        if (on) chosen.add(id);
        else chosen.delete(id);
      }
      set({ chosen });
    },
    save: (id, change) =>
      acting(
        async ({ annotations, drafts }) => {
          await annotations.edit(id, change);
          await drafts.drop(id);
        },
        { what: 'saved', count: 1, undo: false },
      ),
    recolour: (id, colour) =>
      acting(({ annotations }) => annotations.edit(id, { colour }), { what: 'saved', count: 1, undo: true }),
    addTags: (ids, tags) =>
      acting(({ annotations }) => annotations.addTags(ids, tags), { what: 'saved', count: ids.length, undo: true }),
    settle: (id, chosen) =>
      acting(({ annotations }) => annotations.settle(id, chosen), { what: 'saved', count: 1, undo: true }),
    remove: (ids) =>
      acting(({ annotations }) => annotations.remove(ids), { what: 'removed', count: ids.length, undo: true }),
    undo: () => acting(({ history }) => history.undo(), { what: 'undone', count: 1, undo: false }),
  };
}

function listOf({ all, terms, sort }: LibraryState, find: ReturnType<typeof searcher>): readonly KeptAnnotation[] {
  if (all.state !== 'ready') return [];
  const found = (terms.length === 0 ? all.value : find(all.value, terms)) as readonly KeptAnnotation[];
  return sort === 'newest' ? found : found.toSorted(ORDER[sort]);
}

const ORDER: Readonly<Record<Exclude<Sort, 'newest'>, (a: Annotation, b: Annotation) => number>> = {
  oldest: (a, b) => compare(a.created, b.created),
  published: (a, b) => compare(b.clip?.source.published, a.clip?.source.published) || compare(b.created, a.created),
  outlet: (a, b) => compare(a.clip?.source.publisher, b.clip?.source.publisher) || compare(b.created, a.created),
};

function compare(a: string | null | undefined, b: string | null | undefined): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : Number(one > other);
}
