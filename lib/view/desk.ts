/**
 * What a popup or panel knows of one page, and what its buttons do. Asks the background for access, the page for what it
 * holds, the store for the rest; each part arrives on its own and fails on its own. Knows no DOM and no component.
 */
import type { OfficialId, RecordId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Asker } from '../messaging.ts';
import { Problem } from '../problem.ts';
import type { DescribedSelection, PageAnswers, PageReport, ViewRequests } from '../protocol.ts';
import { pageKey } from '../store/address.ts';
import type { watch } from '../store/live.ts';
import type { AnnotationChange, Store } from '../store/store.ts';
import { findBefore, type Before, type PriorLine } from './before.ts';
import { memoryActs, type MemoryActs, type MemoryDone } from './desk-memory.ts';
import type { EventLine } from './event-lines.ts';
import { failed, type Part } from './failure.ts';
import { findUnanswered } from './happened.ts';
import { clipFrom, pageNote } from './clip.ts';
import { findMachineCoded } from './machine-coded.ts';
import { hereOf, officialsHere, type Here } from './here.ts';
import { findKept, yoursOf, type Kept, type Yours } from './yours.ts';

export interface DeskState {
  readonly page: Part<PageReport>;
  readonly here: Here | null;
  readonly before: Part<Before>;
  readonly yours: Part<Yours>;
  /** The passage selected in the page when the view was opened, not kept yet. */
  readonly selection: DescribedSelection | null;
  readonly allMarks: boolean;
  /** The annotation whose note is being written. */
  readonly writing: RecordId | null;
  /** The official whose memory the reader asked for in the page; their name as shown. */
  readonly about: { readonly official: OfficialId; readonly name: string } | null;
  /** What was just done, for the live region and its Undo; `null`: nothing. */
  readonly done: { readonly what: Done; readonly undo: boolean } | null;
  /** Plans whose day has passed and whose outcome is not known, whatever the page is about. */
  readonly asked: readonly EventLine[];
  /** What a machine coded, where the reader switched that on; `null`: off, or not looked up yet. */
  readonly machine: readonly PriorLine[] | null;
}

type Done = 'saved' | 'removed' | 'undone' | 'not-found' | MemoryDone;

export interface DeskParties {
  readonly tab: number;
  readonly background: Pick<Asker<ViewRequests>, 'readTab' | 'takeOpeningIntent'>;
  readonly page: Asker<PageAnswers>;
  readonly store: () => Promise<Store>;
  readonly watch: typeof watch;
  /** The roster as the reader wants it on a page. */
  /** The roster that ships: at hand at once, for the first view. */
  readonly shipped: () => Lexicon;
  readonly lexicon: (address: string) => Lexicon | Promise<Lexicon>;
  readonly now: () => Date;
  /** Whether the reader wants machine-coded events beside a page. */
  readonly wantsMachine: () => Promise<boolean>;
}

export interface Desk extends MemoryActs {
  readonly state: () => DeskState;
  /** Reads the page again: after a navigation, or to retry. */
  open(): Promise<void>;
  reveal(span: Span): Promise<void>;
  showAllMarks(all: boolean): Promise<void>;
  /** Keeps the selected passage and opens its note. */
  keepSelection(): Promise<void>;
  /** Keeps the page itself and opens its note. */
  keepPage(): Promise<void>;
  write(annotation: RecordId | null): void;
  /** Resolves when the change is durable; rejects when it is not. */
  save(annotation: RecordId, change: AnnotationChange): Promise<void>;
  remove(annotation: RecordId): Promise<void>;
  undo(): Promise<void>;
}

const EMPTY: DeskState = {
  page: { state: 'loading' },
  here: null,
  before: { state: 'loading' },
  yours: { state: 'loading' },
  selection: null,
  allMarks: false,
  writing: null,
  about: null,
  done: null,
  asked: [],
  machine: null,
};

/** A desk over its parties; `changed` is called after every change of state, until `closed` aborts. */
export function openDesk(parties: DeskParties, changed: (state: DeskState) => void, closed: AbortSignal): Desk {
  let state = EMPTY;
  let kept: Kept | null = null;
  let reading = new AbortController();
  closed.addEventListener('abort', () => reading.abort(), { once: true });

  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    if (!closed.aborted) changed(state);
  };
  const report = () => (state.page.state === 'ready' ? state.page.value : null);
  const showYours = () => {
    if (kept) set({ yours: { state: 'ready', value: yoursOf(kept, report()?.annotations ?? []) } });
  };

  async function open(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    kept = null;
    set({ ...EMPTY });
    try {
      const [page, intent] = await Promise.all([readPage(parties), parties.background.takeOpeningIntent()]);
      // The first view never waits for the database to open, which takes a second where much is kept.
      const lexicon = parties.shipped();
      const here = hereOf(page, lexicon);
      const writing = intent?.annotation ?? null;
      const asked = intent?.official ?? null;
      const about = asked === null ? null : { official: asked, name: lexicon.official(asked)?.name ?? asked };
      set({ page: { state: 'ready', value: page }, here, allMarks: page.allMarksShown, writing, about });
      void lookUp(page, reading.signal);
      set({ selection: await selectionIn(parties) });
    } catch (error) {
      set({ page: failed(error) });
    }
  }

  /** Prior events and own records, now and whenever the store changes. */
  async function lookUp(page: PageReport, signal: AbortSignal): Promise<void> {
    try {
      const [store, lexicon] = await Promise.all([parties.store(), parties.lexicon(page.address)]);
      if (signal.aborted) return;
      // As the reader corrected it; who was asked for alone, else everyone on the page.
      const here = hereOf(page, lexicon);
      set({ here });
      const wanted = state.about ? [state.about.official] : officialsHere(here);
      parties.watch(
        () => findBefore(page, store, lexicon),
        {
          onValue: (before) => set({ before: { state: 'ready', value: before } }),
          onProblem: (problem) => set({ before: failed(problem) }),
        },
        signal,
      );
      const today = parties.now().toISOString().slice(0, 10);
      parties.watch(
        () => findUnanswered(store, today, lexicon),
        // A question that cannot be asked is no failure of the page.
        { onValue: (asked) => set({ asked }), onProblem: () => set({ asked: [] }) },
        signal,
      );
      parties.watch(
        () => findKept(page.address, wanted, store),
        {
          onValue: (found) => {
            kept = found;
            showYours();
          },
          onProblem: (problem) => set({ yours: failed(problem) }),
        },
        signal,
      );
      if (await parties.wantsMachine()) set({ machine: await findMachineCoded(page, store, lexicon) });
    } catch (error) {
      set({ before: failed(error), yours: failed(error) });
    }
  }

  /** Has the page paint what is kept of it now. What was kept is kept even when the page is gone. */
  async function repaint(): Promise<void> {
    const page = report();
    if (!page) return;
    const store = await parties.store();
    // A note on the page as a whole stands nowhere in it.
    const passages = (await store.annotationsOn(pageKey(page.address))).filter(({ clip }) => clip !== null);
    const list = passages.map(({ id, colour, selectors }) => ({
      id,
      colour,
      selectors: selectors.at(-1)?.selectors ?? [],
    }));
    const annotations = await parties.page.paintAnnotations(list).catch(() => page.annotations);
    set({ page: { state: 'ready', value: { ...page, annotations } } });
    showYours();
  }

  return {
    state: () => state,
    open,
    ...memoryActs(parties.store, (what) => set({ done: { what, undo: true } })),
    async reveal(span) {
      const { found } = await parties.page.revealSpan(span).catch(() => ({ found: false }));
      set({ done: found ? null : { what: 'not-found', undo: false } });
    },
    async showAllMarks(all) {
      await parties.page.showAllMarks({ all });
      set({ allMarks: all });
    },
    async keepSelection() {
      const page = report();
      if (!page || !state.selection) return;
      const store = await parties.store();
      const clip = await store.annotations.save(clipFrom(state.selection, page.address, parties.now()));
      set({ selection: null, writing: clip.id, done: { what: 'saved', undo: true } });
      await repaint();
    },
    async keepPage() {
      const page = report();
      if (!page) return;
      const store = await parties.store();
      const { id } = await store.annotations.save(pageNote(page.address));
      set({ writing: id, done: { what: 'saved', undo: true } });
    },
    write: (annotation) => set({ writing: annotation, done: null }),
    async save(annotation, change) {
      const store = await parties.store();
      await store.annotations.edit(annotation, change);
      if ('note' in change) await store.drafts.drop(annotation);
      set({ done: { what: 'saved', undo: false } });
      if ('colour' in change) await repaint();
    },
    async remove(annotation) {
      await (await parties.store()).annotations.remove(annotation);
      set({ writing: null, done: { what: 'removed', undo: true } });
      await repaint();
    },
    async undo() {
      const step = await (await parties.store()).history.undo();
      set({ done: step ? { what: 'undone', undo: false } : null });
      await repaint();
    },
  };
}

async function readPage({ background, page, tab }: DeskParties): Promise<PageReport> {
  const { ready } = await background.readTab({ tab });
  if (!ready) throw new Problem('no-access');
  return page.describePage();
}

/** A page that cannot say has nothing selected, as far as the reader can see. */
function selectionIn({ page }: DeskParties): Promise<DescribedSelection | null> {
  return page.describeSelection().catch(() => null);
}
