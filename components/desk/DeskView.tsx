import type { ComponentChildren } from 'preact';
import type { PageReport } from '../../lib/protocol.ts';
import type { Desk, DeskState } from '../../lib/view/desk/desk.ts';
import type { PersonLine } from '../../lib/view/here.ts';
import { BeforeBand, type MemoryHandlers, type Room } from './BeforeBand.tsx';
import { DidItHappen } from './DidItHappen.tsx';
import { FailedLine } from '../shared/FailedLine.tsx';
import { FailedPart } from '../shared/FailedPart.tsx';
import { HereBand } from './HereBand.tsx';
import { MachineCoded } from './MachineCoded.tsx';
import { Notice } from '../shared/Notice.tsx';
import type { NoteActions } from '../shared/NoteEditor.tsx';
import { PageHeader } from './PageHeader.tsx';
import { YoursBand } from './YoursBand.tsx';
import { useWords } from '../shared/words-context.ts';

/** Where the other pages of the extension are. */
export interface DeskLinks {
  readonly library: string;
  readonly roster: string;
  readonly options: string;
  /** Where a person of this page is corrected, or added. */
  readonly whoIsWho: (person: PersonLine, report: PageReport) => string;
}

interface DeskViewProps {
  readonly state: DeskState;
  readonly desk: Desk;
  readonly notes: Omit<NoteActions, 'onSave'>;
  readonly room: Room;
  readonly links: DeskLinks;
  /** Opens the side panel; left out where there is none, or in it. */
  readonly onPanel?: () => void;
  /** The readable copy of the page, below what is the reader's. */
  readonly copy?: ComponentChildren;
}

/** Popup and panel: one page, three bands. */
export function DeskView({ state, desk, notes, room, links, onPanel, copy }: DeskViewProps) {
  return (
    <main class="sheet" data-state={stateOf(state)}>
      <TopBar state={state} desk={desk} links={links} onPanel={onPanel} />
      <Content state={state} desk={desk} notes={notes} room={room} links={links} copy={copy} />
      <Toast state={state} onUndo={() => void desk.undo()} />
    </main>
  );
}

/** For tests and tools: what stands on the sheet in one word; `read` only when every band has arrived or failed. */
function stateOf({ page, before, yours }: DeskState): string {
  if (page.state !== 'ready') return page.state;
  if (page.value.state === 'no-article') return 'no-article';
  return before.state === 'loading' || yours.state === 'loading' ? 'loading' : 'read';
}

function TopBar({ state, desk, links, onPanel }: Pick<DeskViewProps, 'state' | 'desk' | 'links' | 'onPanel'>) {
  const words = useWords();
  return (
    <div class="sheet-top">
      {/* Over an article its headline is the heading, and the line is needed for the ways onward. */}
      {stateOf(state) === 'read' ? null : <h1 class="name">{words('name')}</h1>}
      {state.page.state === 'ready' && state.page.value.state !== 'no-article' ? (
        <button
          type="button"
          class="act small"
          aria-pressed={state.allMarks}
          onClick={() => void desk.showAllMarks(!state.allMarks)}
        >
          {words(state.allMarks ? 'marks_fewer' : 'marks_all')}
        </button>
      ) : null}
      {onPanel ? (
        <button type="button" class="act small" onClick={onPanel}>
          {words('panel_open')}
        </button>
      ) : null}
      <a class="act small" href={links.library} target="_blank">
        {words('library')}
      </a>
      <a class="act small" href={links.roster} target="_blank">
        {words('roster_title')}
      </a>
      <a class="act small" href={links.options} target="_blank">
        {words('options')}
      </a>
    </div>
  );
}

function Content({ state, desk, notes, room, links, copy }: Omit<DeskViewProps, 'onPanel'>) {
  const words = useWords();
  const { page, here } = state;
  if (page.state === 'loading') return <p class="notice quiet wait">{words('page_loading')}</p>;
  if (page.state === 'failed') {
    const waiting = room.place === 'panel' && page.failure.problem === 'no-access';
    return waiting ? (
      <Notice title={words('panel_waiting')} text={words('panel_waiting_hint')} />
    ) : (
      <FailedPart failure={page.failure} onRetry={() => void desk.open()} />
    );
  }
  const report = page.value;
  const acts: MemoryHandlers = {
    onAnswer: (event, answer) => void desk.answer(event, answer),
    onPart: (telling) => void desk.part(telling),
    onForget: (event) => void desk.forget(event),
  };
  const yours = (
    <YoursBand
      yours={state.yours}
      selection={state.selection}
      writing={state.writing}
      about={state.about}
      actions={{
        ...notes,
        onSave: desk.save,
        onWrite: desk.write,
        onKeep: () => void desk.keepSelection(),
        onKeepPage: () => void desk.keepPage(),
        onRemove: (annotation) => void desk.remove(annotation),
        onColour: (annotation, colour) => void desk.recolour(annotation, colour),
        onRetry: () => void desk.open(),
      }}
    >
      {copy}
    </YoursBand>
  );
  // Whoever came to write, or asked for somebody's memory, finds it on top.
  const yoursFirst = state.writing !== null || state.about !== null;
  if (report.state === 'no-article' || !here) {
    return (
      <>
        <Notice title={words('no_article')} text={words('no_article_hint')} />
        {state.yours.state === 'ready' && state.yours.value.here.length > 0 ? yours : null}
      </>
    );
  }
  return (
    <>
      <PageHeader report={report} />
      {yoursFirst ? yours : null}
      <BeforeBand
        before={state.before}
        room={room}
        dated={report.source.published !== null}
        onRetry={() => void desk.open()}
        acts={acts}
      />
      <HereBand
        here={here}
        atFirst={room.atFirst}
        onReveal={(span) => void desk.reveal(span)}
        whoIsWho={(person) => links.whoIsWho(person, report)}
      />
      {yoursFirst ? null : yours}
      <MachineCoded rows={state.machine} atFirst={room.atFirst} />
      <DidItHappen plans={state.asked} onAnswer={acts.onAnswer} />
    </>
  );
}

/** What was just done, told once to screen readers too, with its Undo. */
function Toast({ state, onUndo }: { readonly state: DeskState; readonly onUndo: () => void }) {
  const words = useWords();
  const { done, writing } = state;
  // The note's own foot says it.
  const isTold = done?.what === 'saved' && !done.undo && writing !== null;
  return (
    <div class={isTold ? 'unseen' : 'toast'} role="status">
      {done?.what === 'failed' ? <FailedLine failure={done.failure} /> : null}
      {done && done.what !== 'failed' && !isTold ? <span class="says">{words(SAYS[done.what])}</span> : null}
      {done?.undo ? (
        <button type="button" class="act" onClick={onUndo}>
          {words('undo')}
        </button>
      ) : null}
    </div>
  );
}

const SAYS = {
  saved: 'saved',
  removed: 'removed',
  undone: 'undone',
  'not-found': 'reveal_failed',
  answered: 'answered',
  parted: 'parted',
  forgotten: 'forgotten',
} as const;
