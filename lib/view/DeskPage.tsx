import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../components/BeforeBand.tsx';
import { DeskView } from '../../components/DeskView.tsx';
import { FailedPart } from '../../components/FailedPart.tsx';
import { browser } from '../browser.ts';
import { openRoster } from '../data/packed.ts';
import { openStore } from '../store/database.ts';
import { background, pageOf, type TargetTab } from './connections.ts';
import { openDesk, type Desk, type DeskState } from './desk.ts';

/** The desk of one tab, connected to the running extension. */
export function DeskPage({ tab, room }: { readonly tab: TargetTab | null; readonly room: Room }) {
  const [[desk, state], setDesk] = useState<readonly [Desk | null, DeskState | null]>([null, null]);
  useEffect(() => {
    if (!tab) return;
    const opened = connect(tab, (next) => setDesk([opened, next]));
    void opened.open();
  }, [tab?.id]);
  if (!tab) return <FailedPart failure={{ problem: 'no-access', detail: null }} onRetry={() => location.reload()} />;
  if (!desk || !state) return null;
  return <DeskView state={state} desk={desk} room={room} notes={NOTES} links={LINKS} />;
}

function connect(tab: TargetTab, changed: (state: DeskState) => void): Desk {
  return openDesk(
    {
      tab: tab.id,
      background,
      page: pageOf(tab.id),
      store: openStore,
      lexicon: openRoster,
      now: () => new Date(),
    },
    changed,
  );
}

const LINKS = { library: browser.runtime.getURL('/library.html'), options: browser.runtime.getURL('/options.html') };

const NOTES = {
  onDraft: async (annotation: string, draft: { readonly note: string; readonly tags: readonly string[] }) => {
    await (await openStore()).drafts.keep({ key: annotation, ...draft });
  },
  draftOf: async (annotation: string) => (await openStore()).drafts.get(annotation),
};
