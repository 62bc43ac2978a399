/**
 * What a popup or panel knows of one page, and what its buttons do. Asks the background for access, the page for what it
 * holds, the store for the rest; each part arrives on its own and fails on its own. Knows no DOM and no component.
 */
import type { OfficialId, RecordId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Asker } from '../../messaging.ts';
import { Problem } from '../../problem.ts';
import type { DescribedSelection, PageAnswers, PageReport, PaintedAnnotation, ViewRequests } from '../../protocol.ts';
import { pageKey } from '../../store/address.ts';
import type { watch } from '../../store/live.ts';
import type { Store } from '../../store/store.ts';
import { findBefore, type Before, type PriorLine } from './before.ts';
import { deskActs, pageOf, type DeskActs, type Done } from './desk-acts.ts';
import type { EventLine } from '../event-lines.ts';
import { failed, type Part } from '../failure.ts';
import { findUnanswered } from './happened.ts';
import { findMachineCoded } from './machine-coded.ts';
import { hereOf, officialsHere, type Here } from '../here.ts';
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
  /** `null`: nothing was just done. */
  readonly done: Done | null;
  /** Plans whose day has passed and whose outcome is not known, whatever the page is about. */
  readonly asked: readonly EventLine[];
  /** What a machine coded, where the reader switched that on; `null`: off, or not looked up yet. */
  readonly machine: readonly PriorLine[] | null;
}

export interface DeskParties {
  readonly tab: number;
  readonly background: Pick<Asker<ViewRequests>, 'readTab' | 'takeOpeningIntent'>;
  readonly page: Asker<PageAnswers>;
  readonly store: () => Promise<Store>;
  readonly watch: typeof watch;
  /** The roster that ships: at hand at once, for the first view. */
  readonly shipped: () => Lexicon;
  /** The roster as the reader wants it on a page. */
  readonly lexicon: (address: string) => Lexicon | Promise<Lexicon>;
  readonly now: () => Date;
  /** Whether the reader wants machine-coded events beside a page. */
  readonly wantsMachine: () => Promise<boolean>;
}

export interface Desk extends DeskActs {
  readonly state: () => DeskState;
  /** Reads the page: at first, to retry, and when the roster was corrected. Of two at once only the later goes on. */
  open(): Promise<void>;
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
  let purpose: Promise<Intent> | null = null;
  let asked: { readonly page: string; readonly official: OfficialId } | null = null;
  closed.addEventListener('abort', () => reading.abort(), { once: true });

  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change };
    if (!closed.aborted) changed(state);
  };
  const showYours = () => {
    if (kept) set({ yours: { state: 'ready', value: yoursOf(kept, pageOf(state)?.annotations ?? []) } });
  };
  /** The background tells it once; it is kept until a reading has come so far as to show it. */
  const whatFor = (): Promise<Intent> =>
    (purpose ??= parties.background.takeOpeningIntent({ tab: parties.tab }).catch((error: unknown) => {
      purpose = null;
      throw error;
    }));

  async function open(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const { signal } = reading;
    kept = null;
    set({ ...EMPTY });
    try {
      const [page, intent] = await Promise.all([readPage(parties), whatFor()]);
      if (signal.aborted) return;
      purpose = null;
      if (intent?.official !== undefined) asked = { page: page.address, official: intent.official };
      // The first view never waits for the database to open, which takes a second where much is kept.
      const lexicon = parties.shipped();
      const about = asked?.page === page.address ? named(asked.official, lexicon) : null;
      const writing = intent?.annotation ?? null;
      const here = hereOf(page, lexicon);
      set({ page: { state: 'ready', value: page }, here, allMarks: page.allMarksShown, writing, about });
      void lookUp(page, signal);
      const selection = await selectionIn(parties);
      if (!signal.aborted) set({ selection });
    } catch (error) {
      if (!signal.aborted) set({ page: failed(error) });
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
      if (!(await parties.wantsMachine())) return;
      const machine = await findMachineCoded(page, store, lexicon);
      if (!signal.aborted) set({ machine });
    } catch (error) {
      if (!signal.aborted) set({ before: failed(error), yours: failed(error) });
    }
  }

  /** Has the page paint what is kept of it now. What was kept is kept even when the page is gone. */
  async function repaint(): Promise<void> {
    const { signal } = reading;
    const page = pageOf(state);
    if (!page) return;
    try {
      const list = await passagesOf(page, await parties.store());
      const annotations = await parties.page.paintAnnotations(list).catch(() => page.annotations);
      if (signal.aborted) return;
      set({ page: { state: 'ready', value: { ...page, annotations } } });
      showYours();
    } catch (error) {
      if (!signal.aborted) set({ yours: failed(error) });
    }
  }

  return { state: () => state, open, ...deskActs({ parties, state: () => state, set, repaint }) };
}

type Intent = Awaited<ReturnType<DeskParties['background']['takeOpeningIntent']>>;

function named(official: OfficialId, lexicon: Lexicon): NonNullable<DeskState['about']> {
  return { official, name: lexicon.official(official)?.name ?? official };
}

/** A note on the page as a whole stands nowhere in it. */
async function passagesOf({ address }: PageReport, store: Store): Promise<readonly PaintedAnnotation[]> {
  const passages = (await store.annotationsOn(pageKey(address))).filter(({ clip }) => clip !== null);
  return passages.map(({ id, colour, selectors }) => ({ id, colour, selectors: selectors.at(-1)?.selectors ?? [] }));
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
