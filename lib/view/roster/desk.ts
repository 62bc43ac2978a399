/** What the “Who is who” page knows and does. Knows no DOM; every act is one step that can be undone. */
import type { Roster } from '../../data/unpack.ts';
import type { Scope } from '../../model/correction.ts';
import type { CountryCode, OfficialId } from '../../model/ids.ts';
import type { OfficeKind } from '../../model/office.ts';
import type { CorrectionEdit, KeptCorrection } from '../../store/roster/correction-kinds.ts';
import type { InboxItem } from '../../store/roster/inbox.ts';
import type { watch } from '../../store/live.ts';
import { rosterLayers } from '../../store/packs/layers.ts';
import type { Store } from '../../store/store.ts';
import type { PackRow } from '../../store/tables.ts';
import { failureOf, type Failure, type Part } from '../failure.ts';
import { stepJustDone, takeBack } from '../own-step.ts';
import { eventLine, type EventLine } from '../event-lines.ts';
import { rosterActs, type RosterActs } from './acts.ts';
import { changeLine, type ChangeLine } from './changes.ts';
import { inboxLines, type FaceLine, type SuccessionLine } from './inbox.ts';
import { knowledgeOf, type Knowledge } from './knowledge.ts';
import { peopleSearch, personRecord, personRow, type PersonRecord, type PersonRow } from './people.ts';

/** The parts of the page. */
export const TABS = ['people', 'inbox', 'changes', 'packs'] as const;
export type Tab = (typeof TABS)[number];

/** What a new person's form begins with. */
export interface Prefill {
  readonly name: string;
  readonly title: string;
  readonly country: CountryCode | '';
  readonly on: string;
}

/** What the page was opened for, from its address. */
export interface Errand {
  readonly tab: Tab;
  readonly person: OfficialId | null;
  readonly prefill: Prefill | null;
  /** The article it was opened from: a correction may be meant for it, or its outlet, alone. */
  readonly scopes: readonly Scope[];
}

export type Done =
  | {
      readonly what: 'added' | 'corrected' | 'merged' | 'hidden' | 'shown' | 'ignored' | 'back' | 'removed';
      readonly name: string;
      readonly undo: boolean;
    }
  | { readonly what: 'undone'; readonly name: null; readonly undo: false };

export interface RosterState {
  readonly tab: Tab;
  readonly knowledge: Part<Knowledge>;
  readonly typed: string;
  /** Everybody found; only the first are rows. */
  readonly found: number;
  readonly rows: readonly PersonRow[];
  readonly person: PersonRecord | null;
  readonly events: readonly EventLine[];
  /** The form of somebody new is open, begun with this. */
  readonly adding: Prefill | null;
  readonly scopes: readonly Scope[];
  readonly successions: readonly SuccessionLine[];
  readonly faces: readonly FaceLine[];
  readonly changes: readonly ChangeLine[];
  readonly packs: readonly PackRow[];
  readonly done: Done | null;
  readonly failure: Failure | null;
}

export interface RosterParties {
  readonly store: () => Promise<Store>;
  readonly watch: typeof watch;
  readonly roster: () => Roster;
  /** Posts a title may stand for, likeliest first. */
  readonly kindsOf: (title: string) => readonly OfficeKind[];
  /** Tells open pages that the roster was corrected. */
  readonly announce: () => Promise<void>;
  /** An id for an event of the reader's own. */
  readonly mintId: () => string;
  /** The calendar day. */
  readonly today: () => string;
}

type Change = (store: Store) => Promise<unknown>;

export interface RosterDesk {
  readonly parties: RosterParties;
  readonly acts: RosterActs;
  state(): RosterState;
  open(): Promise<void>;
  show(tab: Tab): void;
  search(typed: string): void;
  /** Who fits what was typed, in the order of names. */
  find(typed: string): readonly OfficialId[];
  /** Makes more rows of the list. */
  more(): void;
  choose(id: OfficialId | null): void;
  /** Opens or closes the form of somebody new. */
  begin(prefill: Prefill | null): void;
  /** Stores corrections as one step and says what was done; answers whether it was stored. */
  correct(edits: readonly CorrectionEdit[], done: Done, then?: OfficialId): Promise<boolean>;
  /** Anything else that changes the roster. `back` undoes what the store's own steps do not know: packs. */
  act(change: Change, done: Done, back?: Change): Promise<boolean>;
  /** Takes back what was done last on this page, and nothing done elsewhere. */
  undo(): Promise<void>;
}

/** Rows made at first, and added by “more”. */
const ROWS = 60;
/** Nobody is shown more past events than these. */
const MOST_EVENTS = 40;

interface Stored {
  readonly layers: Parameters<typeof knowledgeOf>[1];
  readonly list: readonly KeptCorrection[];
  readonly items: readonly InboxItem[];
  readonly packs: readonly PackRow[];
}

/** A desk over its parties; `changed` is called after every change of state, until `closed` aborts. */
export function openRosterDesk(
  parties: RosterParties,
  errand: Errand,
  changed: (state: RosterState) => void,
  closed: AbortSignal,
): RosterDesk {
  let state = initial(errand);
  let limit = ROWS;
  let wanted: OfficialId | null = errand.person;
  let undoing: Change = nothing;
  let find: (typed: string) => readonly OfficialId[] = () => [];
  const set = (change: Partial<RosterState>) => {
    state = { ...state, ...change };
    if (!closed.aborted) changed(state);
  };
  const known = () => (state.knowledge.state === 'ready' ? state.knowledge.value : null);

  function list(typed: string): Pick<RosterState, 'typed' | 'rows' | 'found'> {
    const knowledge = known();
    const ids = find(typed);
    return {
      typed,
      found: ids.length,
      rows: knowledge ? ids.slice(0, limit).map((id) => personRow(id, knowledge)) : [],
    };
  }

  function choose(id: OfficialId | null): void {
    const knowledge = known();
    wanted = id;
    const person = knowledge && id !== null ? personRecord(id, knowledge) : null;
    set({
      person,
      adding: id === null ? state.adding : null,
      events: person?.official.id === state.person?.official.id ? state.events : [],
    });
    if (person && knowledge) void loadEvents(person, knowledge);
  }

  async function loadEvents(person: PersonRecord, { now }: Knowledge): Promise<void> {
    const officials = [person.official.id, ...person.merged.map(({ id }) => id)];
    const events = await (await parties.store()).eventsAbout({ officials, limit: MOST_EVENTS });
    if (wanted === person.official.id) set({ events: events.map((event) => eventLine(event, now)) });
  }

  function take({ layers, list: kept, items, packs }: Stored): void {
    const knowledge = knowledgeOf(parties.roster(), layers);
    find = peopleSearch(knowledge);
    state = { ...state, knowledge: { state: 'ready', value: knowledge } };
    const ignored = kept.flatMap((one) => (one.kind === 'face' ? [one.correction] : []));
    set({
      ...list(state.typed),
      ...inboxLines(items, ignored, knowledge.now),
      changes: kept.map((one) => changeLine(one, knowledge.below, knowledge.now)),
      packs,
    });
    choose(wanted);
  }

  async function act(change: Change, done: Done, back: Change | null = null): Promise<boolean> {
    try {
      const store = await parties.store();
      await change(store);
      const own = back === null && done.undo ? await stepJustDone(store) : null;
      undoing = back ?? ((opened) => takeBack(opened, own));
      await parties.announce();
      set({ done, failure: null });
      return true;
    } catch (error) {
      set({ done: null, failure: failureOf(error) });
      return false;
    }
  }

  const desk: Omit<RosterDesk, 'acts'> = {
    parties,
    state: () => state,
    find: (typed) => find(typed),
    async open() {
      try {
        const store = await parties.store();
        parties.watch(
          () => readStored(store),
          {
            onValue: take,
            onProblem: (problem) => set({ knowledge: { state: 'failed', failure: failureOf(problem) } }),
          },
          closed,
        );
      } catch (error) {
        set({ knowledge: { state: 'failed', failure: failureOf(error) } });
      }
    },
    show: (tab) => set({ tab, done: null, failure: null }),
    search(typed) {
      limit = ROWS;
      set(list(typed));
    },
    more() {
      limit += ROWS;
      set(list(state.typed));
    },
    choose,
    begin(prefill) {
      wanted = null;
      set({ adding: prefill, person: null, tab: 'people' });
    },
    async correct(edits, done, then) {
      const stored = await act((store) => store.corrections.setAll(edits), done);
      if (stored && then !== undefined) {
        set({ adding: null });
        choose(then);
      }
      return stored;
    },
    act,
    async undo() {
      await act(undoing, { what: 'undone', name: null, undo: false });
    },
  };
  return { ...desk, acts: rosterActs(desk) };
}

/** Nothing was done yet. */
const nothing: Change = (store) => takeBack(store, null);

async function readStored(store: Store): Promise<Stored> {
  const [layers, list, items, packs] = await Promise.all([
    rosterLayers(store),
    store.corrections.list(),
    store.inbox.all(),
    store.packs.all(),
  ]);
  return { layers, list, items, packs };
}

function initial({ tab, prefill, scopes }: Errand): RosterState {
  return {
    tab,
    knowledge: { state: 'loading' },
    typed: '',
    found: 0,
    rows: [],
    person: null,
    events: [],
    adding: prefill,
    scopes,
    successions: [],
    faces: [],
    changes: [],
    packs: [],
    done: null,
    failure: null,
  };
}
