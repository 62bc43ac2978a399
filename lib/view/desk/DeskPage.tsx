import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../../components/desk/BeforeBand.tsx';
import { DeskView, type DeskLinks } from '../../../components/desk/DeskView.tsx';
import { FailedPart } from '../../../components/shared/FailedPart.tsx';
import { browser } from '../../browser.ts';
import { ROSTER_KEY } from '../../settings.ts';
import { openRoster } from '../../data/packed.ts';
import { openStore } from '../../store/database.ts';
import { watch } from '../../store/live.ts';
import { loadSettings } from '../../settings.ts';
import { background, pageOf, type TargetTab } from '../connections.ts';
import { announceRead } from './follow-tab.ts';
import { drafts } from '../notes.ts';
import { openPanel } from './open-panel.ts';
import { ClipContexts } from '../ClipContexts.tsx';
import { PageCopyPart } from './PageCopyPart.tsx';
import { openDesk, type Desk, type DeskState } from './desk.ts';
import { addressOf, rosterHash } from '../roster/address.ts';
import { readersLexicon } from '../roster/readers-lexicon.ts';

/** The desk of one tab, connected to the running extension. */
export function DeskPage({ tab, room }: { readonly tab: TargetTab | null; readonly room: Room }) {
  const [[desk, state], setDesk] = useState<readonly [Desk | null, DeskState | null]>([null, null]);
  useEffect(() => {
    if (!tab) return undefined;
    const closed = new AbortController();
    const opened = connect(tab, (next) => setDesk([opened, next]), closed.signal);
    followCorrections(() => (opened.state().writing === null ? opened.open() : Promise.resolve()), closed.signal);
    void opened.open().then(() => {
      if (room.place === 'popup') announceRead(tab.id);
    });
    return () => closed.abort();
  }, [tab?.id]);
  if (!tab) return <FailedPart failure={{ problem: 'no-access', detail: null }} onRetry={() => location.reload()} />;
  if (!desk || !state) return null;
  return (
    <ClipContexts>
      <DeskView
        state={state}
        desk={desk}
        room={room}
        notes={drafts}
        links={LINKS}
        onPanel={panelOpener(tab, room)}
        copy={state.page.state === 'ready' ? <PageCopyPart tab={tab.id} report={state.page.value} /> : null}
      />
    </ClipContexts>
  );
}

/** From the popup only; it closes, as the panel takes over. */
function panelOpener(tab: TargetTab, room: Room): (() => void) | undefined {
  const { window: windowId } = tab;
  if (room.place === 'panel' || windowId === null) return undefined;
  return () => void openPanel(windowId).then(() => window.close());
}

/** A panel beside a page shows people as the reader has just corrected them. */
function followCorrections(changed: () => Promise<void>, signal: AbortSignal): void {
  const listen = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && ROSTER_KEY in changes) void changed();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

function connect(tab: TargetTab, changed: (state: DeskState) => void, closed: AbortSignal): Desk {
  return openDesk(
    {
      tab: tab.id,
      background,
      page: pageOf(tab.id),
      store: openStore,
      watch,
      shipped: openRoster,
      lexicon: readersLexicon,
      now: () => new Date(),
      wantsMachine: async () => (await loadSettings(browser.storage.local)).machine,
    },
    changed,
    closed,
  );
}

const ROSTER = browser.runtime.getURL('/roster.html');

const LINKS: DeskLinks = {
  library: browser.runtime.getURL('/library.html'),
  roster: ROSTER,
  options: browser.runtime.getURL('/options.html'),
  whoIsWho: (person, report) => ROSTER + rosterHash(addressOf(person, report)),
};
