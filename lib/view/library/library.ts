/** What the library knows and does: what is kept, searched, ordered, chosen, changed. Knows no DOM. */
import type { Annotation, ClipColour } from '../../model/annotation.ts';
import type { RecordId } from '../../model/ids.ts';
import type { watch } from '../../store/live.ts';
import { ORDERS, type ClipOrder } from '../../store/search/order.ts';
import { parseQuery, withoutTerm, type QueryTerm } from '../../store/search/query.ts';
import type { SearchNames } from '../../store/search/sieve.ts';
import type { AnnotationChange, ColourNames, KeptAnnotation, Labels, Step, Store, Thread } from '../../store/store.ts';
import { clipLister, type ClipList } from './clip-list.ts';
import { failed, failureOf, type Failure, type Part } from '../failure.ts';

export { ORDERS, type ClipOrder, type QueryTerm };

/** What was just done, for the live region and its Undo. */
export type Done =
  | { readonly what: 'removed' | 'saved' | 'undone' | 'redone'; readonly count: number; readonly undo: boolean }
  | { readonly what: 'failed'; readonly failure: Failure };

export interface LibraryState {
  readonly list: Part<ClipList>;
  readonly typed: string;
  readonly terms: readonly QueryTerm[];
  readonly order: ClipOrder;
  /** The record that stands open; `null`: none. */
  readonly opened: KeptAnnotation | null;
  /** Chosen for acting on many at once. */
  readonly chosen: ReadonlySet<RecordId>;
  /** What can be filtered by; `null`: not counted yet. */
  readonly labels: Labels | null;
  /** Searches saved under a name, newest first. */
  readonly saved: readonly Thread[];
  readonly colours: ColourNames;
  readonly steps: { readonly undo: Step | null; readonly redo: Step | null };
  readonly done: Done | null;
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
  without(term: QueryTerm): void;
  order(order: ClipOrder): void;
  show(id: RecordId | null): Promise<void>;
  /** Moves to the next or previous record of the list. */
  step(by: number): void;
  /** Brings the clips of these places of the list. */
  see(from: number, to: number): void;
  choose(ids: readonly RecordId[], on: boolean): void;
  /** Chooses all that the search finds, read to its end. */
  chooseAll(): Promise<void>;
  /** Resolves when the change is durable, rejects when it is not: the note's own foot says which. */
  save(id: RecordId, change: AnnotationChange): Promise<void>;
  recolour(ids: readonly RecordId[], colour: ClipColour): Promise<void>;
  addTags(ids: readonly RecordId[], tags: readonly string[]): Promise<void>;
  /** Another name for a tag everywhere; onto a name in use, the two become one. */
  renameTag(tag: string, name: string): Promise<void>;
  settle(id: RecordId, chosen: Annotation): Promise<void>;
  remove(ids: readonly RecordId[]): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  saveSearch(name: string): Promise<void>;
  dropSearch(id: RecordId): Promise<void>;
  nameColour(colour: ClipColour, name: string): Promise<void>;
}

const EMPTY: LibraryState = {
  list: { state: 'loading' },
  typed: '',
  terms: [],
  order: 'newest',
  opened: null,
  chosen: new Set(),
  labels: null,
  saved: [],
  colours: {},
  steps: { undo: null, redo: null },
  done: null,
};

/** A library over the store; `changed` is called after every change, until `closed` aborts. */
export function openLibrary(
  parties: LibraryParties,
  changed: (state: LibraryState) => void,
  closed: AbortSignal,
): Library {
  const { store, names } = parties;
  const lister = clipLister(async () => (await store()).clips);
  let state = EMPTY;
  const set = (change: Partial<LibraryState>) => {
    state = { ...state, ...change };
    if (!closed.aborted) changed(state);
  };
  const ids = () => (state.list.state === 'ready' ? state.list.value.ids : null);
  const finding = () => ({ order: state.order, names: { ...names, colours: state.colours } });

  /** Shows what a search brought; what was superseded brings nothing. */
  const list = async (bring: Promise<ClipList | null>): Promise<void> => {
    try {
      const value = await bring;
      if (value !== null) set({ list: { state: 'ready', value } });
    } catch (error) {
      set({ list: { state: 'failed', failure: failureOf(error) } });
    }
  };
  const find = () => list(lister.find(state.typed, finding()));
  /** Everything that a change of the store may have changed. */
  const follow = async (opened: Store): Promise<void> => {
    await list(lister.again());
    const [labels, threads, colours, steps] = await Promise.all([
      opened.clips.labels(),
      opened.threads.all(),
      opened.colourNames.all(),
      opened.history.next(),
    ]);
    set({ labels, saved: threads.filter(({ search }) => search !== undefined), colours, steps });
    const id = state.opened?.id;
    if (id === undefined) return;
    const [there] = await opened.clips.read([id]);
    // The reader may have gone on to another meanwhile.
    if (state.opened?.id === id) set({ opened: there ?? null });
  };
  const acting = async (act: (store: Store) => Promise<Done | null>): Promise<void> => {
    try {
      const done = await act(await store());
      set({ done });
    } catch (error) {
      set({ done: { what: 'failed', failure: failureOf(error) } });
    }
  };
  const changing = (count: number, act: (store: Store) => Promise<unknown>) =>
    acting(async (opened) => {
      await act(opened);
      return { what: 'saved', count, undo: true };
    });
  const show = async (id: RecordId | null): Promise<void> => {
    const at = state.list.state === 'ready' && id !== null ? state.list.value.clips.get(id) : undefined;
    if (id === null || at !== undefined) return set({ opened: at ?? null, done: null });
    await acting(async ({ clips }) => {
      const [read] = await clips.read([id]);
      set({ opened: read ?? null });
      return null;
    });
  };
  const search = (typed: string) => {
    // What is chosen and no longer in sight would be deleted unseen.
    set({ typed, terms: parseQuery(typed), chosen: new Set() });
    void find();
  };

  return {
    async open() {
      set({ list: { state: 'loading' } });
      try {
        const opened = await store();
        await find();
        parties.watch(
          () => opened.clips.changes(),
          {
            onValue: () => void follow(opened).catch((error: unknown) => set({ list: failed(error) })),
            onProblem: (problem) => set({ list: failed(problem) }),
          },
          closed,
        );
      } catch (error) {
        set({ list: failed(error) });
      }
    },
    search,
    without: (term) => search(withoutTerm(state.terms, term)),
    order(order) {
      set({ order });
      void find();
    },
    show,
    step(by) {
      const listed = ids();
      if (listed === null || listed.length === 0) return;
      const at = state.opened === null ? -by : listed.placeOf(state.opened.id);
      void show(listed.at(Math.min(Math.max(at + by, 0), listed.length - 1)));
    },
    see(from, to) {
      void list(lister.see(from, to));
      const listed = ids();
      if (listed !== null && to >= listed.length) void list(lister.more());
    },
    choose(which, on) {
      const chosen = new Set(state.chosen);
      for (const id of which) {
        if (on) chosen.add(id);
        else chosen.delete(id);
      }
      set({ chosen });
    },
    async chooseAll() {
      await list(lister.whole());
      set({ chosen: new Set(ids()?.slice() ?? []) });
    },
    async save(id, change) {
      const { annotations, drafts } = await store();
      await annotations.edit(id, change);
      await drafts.drop(id);
      set({ done: { what: 'saved', count: 1, undo: true } });
    },
    recolour: (which, colour) => changing(which.length, ({ annotations }) => annotations.editAll(which, { colour })),
    addTags: (which, tags) => changing(which.length, ({ annotations }) => annotations.addTags(which, tags)),
    renameTag: (tag, name) =>
      acting(async ({ annotations }) => {
        const count = await annotations.renameTag(tag, name);
        return { what: 'saved', count, undo: true };
      }),
    settle: (id, chosen) => changing(1, ({ annotations }) => annotations.settle(id, chosen)),
    remove: (which) =>
      acting(async ({ annotations }) => {
        const next = neighbour(state, which);
        await annotations.remove(which);
        const chosen = new Set([...state.chosen].filter((id) => !which.includes(id)));
        set({ chosen });
        await show(next);
        return { what: 'removed', count: which.length, undo: true };
      }),
    undo: () => acting(async ({ history }) => turned('undone', await history.undo())),
    redo: () => acting(async ({ history }) => turned('redone', await history.redo())),
    saveSearch: (name) => changing(1, ({ threads }) => threads.save({ name, search: state.typed, query: {} })),
    dropSearch: (id) => changing(1, ({ threads }) => threads.remove(id)),
    nameColour: (colour, name) => changing(1, ({ colourNames }) => colourNames.name(colour, name)),
  };
}

function turned(what: 'undone' | 'redone', step: Step | null): Done | null {
  return step === null ? null : { what, count: step.count, undo: false };
}

/** What stands open when these are gone: the next that stays, else the one before; the open one itself where it stays. */
function neighbour({ list, opened }: LibraryState, gone: readonly RecordId[]): RecordId | null {
  if (opened === null || list.state !== 'ready') return null;
  if (!gone.includes(opened.id)) return opened.id;
  const { ids } = list.value;
  const place = ids.placeOf(opened.id);
  const stays = (id: RecordId) => !gone.includes(id);
  return ids.slice(place + 1).find(stays) ?? ids.slice(0, Math.max(place, 0)).findLast(stays) ?? null;
}
