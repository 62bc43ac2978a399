/** What the buttons of a popup or panel do. None of them rejects: the reader is told what failed. */
import type { ClipColour } from '../../model/annotation.ts';
import type { RecordId } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { PageReport } from '../../protocol.ts';
import type { AnnotationChange, Step, Store } from '../../store/store.ts';
import { clipFrom, pageNote } from './clip.ts';
import { memoryActs, type MemoryActs, type MemoryDone } from './desk-memory.ts';
import type { DeskParties, DeskState } from './desk.ts';
import { failureOf, type Failure } from '../failure.ts';
import { stepJustDone, takeBack } from '../own-step.ts';

/** What can be taken back. */
type Undoable = 'saved' | 'removed' | MemoryDone;

/** What was just done, for the live region and its Undo; or why it was not. */
export type Done =
  | { readonly what: Undoable | 'undone' | 'not-found'; readonly undo: boolean }
  | { readonly what: 'failed'; readonly failure: Failure; readonly undo: false };

export interface DeskActs extends MemoryActs {
  reveal(span: Span): Promise<void>;
  showAllMarks(all: boolean): Promise<void>;
  /** Keeps the selected passage and opens its note. */
  keepSelection(): Promise<void>;
  /** Keeps the page itself and opens its note. */
  keepPage(): Promise<void>;
  write(annotation: RecordId | null): void;
  /** Resolves when the change is durable, rejects when it is not: the note's own foot says which. */
  save(annotation: RecordId, change: AnnotationChange): Promise<void>;
  recolour(annotation: RecordId, colour: ClipColour): Promise<void>;
  remove(annotation: RecordId): Promise<void>;
  /** Takes back what was done last in this view, and nothing done elsewhere. */
  undo(): Promise<void>;
}

interface Hands {
  readonly parties: DeskParties;
  readonly state: () => DeskState;
  readonly set: (change: Partial<DeskState>) => void;
  /** Has the page paint what is kept of it now. */
  readonly repaint: () => Promise<void>;
}

/** The acts over a desk's parties and state. */
export function deskActs({ parties, state, set, repaint }: Hands): DeskActs {
  let own: Step | null = null;
  const telling = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act();
    } catch (error) {
      set({ done: { what: 'failed', failure: failureOf(error), undo: false } });
    }
  };
  /** An act that can be taken back; answers what it changes on the sheet. */
  const doing = (what: Undoable, act: Act): Promise<void> =>
    telling(async () => {
      const store = await parties.store();
      const change = await act(store);
      own = await stepJustDone(store);
      set({ ...change, done: { what, undo: own !== null } });
    });
  return {
    ...memoryActs((what, act) =>
      doing(what, async (store) => {
        await act(store);
        return {};
      }),
    ),
    async reveal(span) {
      const { found } = await parties.page.revealSpan(span).catch(() => ({ found: false }));
      set({ done: found ? null : { what: 'not-found', undo: false } });
    },
    showAllMarks: (all) =>
      telling(async () => {
        await parties.page.showAllMarks({ all });
        set({ allMarks: all });
      }),
    async keepSelection() {
      const [page, { selection }] = [pageOf(state()), state()];
      if (!page || !selection) return;
      await doing('saved', async ({ annotations }) => {
        const { id } = await annotations.save(clipFrom(selection, page.address, parties.now()));
        return { selection: null, writing: id };
      });
      await repaint();
    },
    async keepPage() {
      const page = pageOf(state());
      if (!page) return;
      await doing('saved', async ({ annotations }) => ({
        writing: (await annotations.save(pageNote(page.address))).id,
      }));
    },
    write: (annotation) => set({ writing: annotation, done: null }),
    async save(annotation, change) {
      const store = await parties.store();
      await store.annotations.edit(annotation, change);
      await store.drafts.drop(annotation);
      set({ done: { what: 'saved', undo: false } });
    },
    async recolour(annotation, colour) {
      await doing('saved', async ({ annotations }) => {
        await annotations.edit(annotation, { colour });
        return {};
      });
      await repaint();
    },
    async remove(annotation) {
      await doing('removed', async ({ annotations }) => {
        await annotations.remove(annotation);
        return { writing: null };
      });
      await repaint();
    },
    async undo() {
      await telling(async () => {
        await takeBack(await parties.store(), own);
        own = null;
        set({ done: { what: 'undone', undo: false } });
      });
      await repaint();
    },
  };
}

type Act = (store: Store) => Promise<Partial<DeskState>>;

/** The page a desk is about, once it was read. */
export function pageOf({ page }: Pick<DeskState, 'page'>): PageReport | null {
  return page.state === 'ready' ? page.value : null;
}
