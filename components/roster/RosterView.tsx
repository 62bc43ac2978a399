import type { ComponentChildren } from 'preact';
import type { RosterDesk, RosterState, Tab } from '../../lib/view/roster/desk.ts';
import { FailedLine } from '../shared/FailedLine.tsx';
import { FailedPart } from '../shared/FailedPart.tsx';
import { PeoplePart } from './people/PeoplePart.tsx';
import { RosterChanges } from './RosterChanges.tsx';
import { RosterInbox } from './RosterInbox.tsx';
import { RosterPacks } from './RosterPacks.tsx';
import { useWords } from '../shared/words-context.ts';

export interface RosterViewProps {
  readonly state: RosterState;
  readonly desk: RosterDesk;
  /** Bringing packs in and handing them on. */
  readonly packs: ComponentChildren;
}

/** “Who is who”: everybody known, what waits for a word, what was changed, what was brought in. */
export function RosterView({ state, desk, packs }: RosterViewProps) {
  const words = useWords();
  const { knowledge } = state;
  if (knowledge.state === 'failed') return <FailedPart failure={knowledge.failure} onRetry={() => void desk.open()} />;
  return (
    <main class="roster" data-state={knowledge.state}>
      <header>
        <h1>{words('roster_title')}</h1>
        <Tabs state={state} onShow={desk.show} />
        {knowledge.state === 'ready' ? (
          <p class="quiet small">{words('roster_as_of', { date: words.date(knowledge.value.shipped.asOf) })}</p>
        ) : null}
      </header>
      {knowledge.state === 'loading' ? <p class="notice quiet wait">{words('roster_loading')}</p> : null}
      {knowledge.state === 'ready' ? (
        <Shown state={state} desk={desk} packs={packs} knowledge={knowledge.value} />
      ) : null}
      <Toast state={state} desk={desk} />
    </main>
  );
}

function Shown({
  state,
  desk,
  packs,
  knowledge,
}: RosterViewProps & { readonly knowledge: Parameters<typeof PeoplePart>[0]['knowledge'] }) {
  switch (state.tab) {
    case 'people':
      return <PeoplePart state={state} desk={desk} knowledge={knowledge} />;
    case 'inbox':
      return <RosterInbox state={state} desk={desk} />;
    case 'changes':
      return <RosterChanges state={state} desk={desk} />;
    case 'packs':
      return (
        <RosterPacks state={state} desk={desk}>
          {packs}
        </RosterPacks>
      );
  }
}

const TABS: readonly Tab[] = ['people', 'inbox', 'changes', 'packs'];

function Tabs({ state, onShow }: { readonly state: RosterState; readonly onShow: (tab: Tab) => void }) {
  const words = useWords();
  const counts = {
    people: 0,
    inbox: state.successions.length + state.faces.length,
    changes: state.changes.length,
    packs: state.packs.length,
  };
  return (
    <nav aria-label={words('roster_title')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class="act"
          data-tab={tab}
          aria-current={tab === state.tab ? 'page' : undefined}
          onClick={() => onShow(tab)}
        >
          {words(`roster_${tab}`)}
          {counts[tab] > 0 ? <span class="quiet">&nbsp;{words.number(counts[tab])}</span> : null}
        </button>
      ))}
    </nav>
  );
}

/** What was just done, told to screen readers too, with its Undo; or why nothing was. */
function Toast({ state, desk }: { readonly state: RosterState; readonly desk: RosterDesk }) {
  const words = useWords();
  const { done, failure } = state;
  return (
    <div class="toast" role="status">
      {done ? <span class="says">{words(`did_${done.what}`, { name: done.name ?? '' })}</span> : null}
      {failure ? <FailedLine failure={failure} /> : null}
      {done?.undo ? (
        <button type="button" class="act" data-act="undo" onClick={() => void desk.undo()}>
          {words('undo')}
        </button>
      ) : null}
    </div>
  );
}
