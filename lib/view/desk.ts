/**
 * What a popup or panel knows of one page, and what its buttons do. Asks the background for access, the page for what it
 * holds, the store for the rest; each part arrives on its own and fails on its own. Knows no DOM and no component.
 */
import type { RecordId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/span.ts';
import type { Asker } from '../messaging.ts';
import { PROBLEMS, type ProblemCode } from '../problem.ts';
import type { DescribedSelection, PageAnswers, PageReport, ViewRequests } from '../protocol.ts';
import type { AnnotationChange, Store } from '../store/store.ts';
import { findBefore, type Before } from './before.ts';
import { clipFrom } from './clip.ts';
import { hereOf, officialsHere, type Here } from './here.ts';
import { findYours, type Yours } from './yours.ts';

export interface Failure {
  readonly problem: ProblemCode | 'failed';
  readonly detail: string | null;
}

/** Something on its way, there, or failed. */
export type Part<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: T };

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
  /** What was just done, for the live region and its Undo; `null`: nothing. */
  readonly done: { readonly what: 'saved' | 'removed' | 'undone' | 'not-found'; readonly undo: boolean } | null;
}

export interface DeskParties {
  readonly tab: number;
  readonly background: Pick<Asker<ViewRequests>, 'readTab' | 'takeOpeningIntent'>;
  readonly page: Asker<PageAnswers>;
  readonly store: () => Promise<Store>;
  readonly lexicon: () => Lexicon | Promise<Lexicon>;
  readonly now: () => Date;
}

export interface Desk {
  readonly state: () => DeskState;
  /** Reads the page again: after a navigation, or to retry. */
  open(): Promise<void>;
  reveal(span: Span): Promise<void>;
  showAllMarks(all: boolean): Promise<void>;
  /** Keeps the selected passage and opens its note. */
  keepSelection(): Promise<void>;
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
  done: null,
};

/** A desk over its parties; `changed` is called after every change of state. */
export function openDesk(parties: DeskParties, changed: (state: DeskState) => void): Desk {
  let state = EMPTY;
  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    changed(state);
  };
  const reported = () => (state.page.state === 'ready' ? state.page.value : null);

  /** Own records again, after a change; the page is told so that its paint follows. */
  async function reloadYours(repaint: boolean): Promise<void> {
    const report = reported();
    if (!report) return;
    const store = await parties.store();
    const first = await findYours(report, state.here ? officialsHere(state.here) : [], store);
    const annotations = repaint ? await repainted(first, report) : report.annotations;
    const page = { ...report, annotations };
    set({
      page: { state: 'ready', value: page },
      yours: { state: 'ready', value: await findYours(page, state.here ? officialsHere(state.here) : [], store) },
    });
  }

  async function repainted(yours: Yours, report: PageReport): Promise<PageReport['annotations']> {
    const list = yours.here.map(({ annotation: { id, colour, selectors } }) => ({
      id,
      colour,
      selectors: selectors.at(-1)?.selectors ?? [],
    }));
    // The page may be gone (closed, navigated): what was kept is kept, only its paint is not.
    return parties.page.paintAnnotations(list).catch(() => report.annotations);
  }

  async function readPage(): Promise<PageReport> {
    const { ready } = await parties.background.readTab({ tab: parties.tab });
    if (!ready) throw Object.assign(new Error('no-access'), { code: 'no-access' });
    return parties.page.describePage();
  }

  async function open(): Promise<void> {
    set({ ...EMPTY });
    try {
      const [report, intent] = await Promise.all([readPage(), parties.background.takeOpeningIntent()]);
      const lexicon = await parties.lexicon();
      set({
        page: { state: 'ready', value: report },
        here: hereOf(report, lexicon),
        allMarks: report.allMarksShown,
        writing: intent?.annotation ?? null,
      });
      await Promise.all([loadBefore(report, lexicon), loadYours(), loadSelection()]);
    } catch (error) {
      set({ page: { state: 'failed', failure: failureOf(error) } });
    }
  }

  async function loadBefore(report: PageReport, lexicon: Lexicon): Promise<void> {
    try {
      set({ before: { state: 'ready', value: await findBefore(report, await parties.store(), lexicon) } });
    } catch (error) {
      set({ before: { state: 'failed', failure: failureOf(error) } });
    }
  }

  async function loadYours(): Promise<void> {
    try {
      await reloadYours(false);
    } catch (error) {
      set({ yours: { state: 'failed', failure: failureOf(error) } });
    }
  }

  async function loadSelection(): Promise<void> {
    // A page that cannot say has nothing selected as far as the reader can see.
    const selection = await parties.page.describeSelection().catch(() => null);
    set({ selection });
  }

  return {
    state: () => state,
    open,
    async reveal(span) {
      const { found } = await parties.page.revealSpan(span).catch(() => ({ found: false }));
      set({ done: found ? null : { what: 'not-found', undo: false } });
    },
    async showAllMarks(all) {
      await parties.page.showAllMarks({ all });
      set({ allMarks: all });
    },
    async keepSelection() {
      const report = reported();
      if (!report || !state.selection) return;
      const store = await parties.store();
      const kept = await store.annotations.save(clipFrom(state.selection, report.address, parties.now()));
      set({ selection: null, writing: kept.id, done: { what: 'saved', undo: true } });
      await reloadYours(true);
    },
    write: (annotation) => set({ writing: annotation, done: null }),
    async save(annotation, change) {
      const store = await parties.store();
      await store.annotations.edit(annotation, change);
      await store.drafts.drop(annotation);
      set({ done: { what: 'saved', undo: false } });
      await reloadYours('colour' in change);
    },
    async remove(annotation) {
      await (await parties.store()).annotations.remove(annotation);
      set({ writing: null, done: { what: 'removed', undo: true } });
      await reloadYours(true);
    },
    async undo() {
      const step = await (await parties.store()).history.undo();
      set({ done: step ? { what: 'undone', undo: false } : null });
      await reloadYours(true);
    },
  };
}

/** The failure behind an error: one that has words for people, or `failed` with its detail. */
export function failureOf(error: unknown): Failure {
  const { code, detail, message } = error as { code?: unknown; detail?: unknown; message?: unknown };
  const problem = PROBLEMS.find((known) => known === code) ?? 'failed';
  const said = detail ?? (problem === 'failed' ? message : null);
  return { problem, detail: typeof said === 'string' ? said : null };
}
