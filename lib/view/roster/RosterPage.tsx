import { useEffect, useState } from 'preact/hooks';
import { RosterExport } from '../../../components/roster/RosterExport.tsx';
import { RosterImport } from '../../../components/roster/RosterImport.tsx';
import { RosterView } from '../../../components/roster/RosterView.tsx';
import { browser } from '../../browser.ts';
import { openRoster } from '../../data/packed.ts';
import type { OfficeKind } from '../../model/office.ts';
import { announceRoster } from '../../settings.ts';
import { openStore } from '../../store/database.ts';
import { watch } from '../../store/live.ts';
import { errandFrom } from './address.ts';
import type { Knowledge } from './knowledge.ts';
import { packTools } from './pack-tools.ts';
import { openRosterDesk, type RosterDesk, type RosterParties, type RosterState } from './desk.ts';

/** “Who is who”, connected to the store; `kindsOf` reads titles as detection does. */
export function RosterPage({ kindsOf }: { readonly kindsOf: (title: string) => readonly OfficeKind[] }) {
  const [[desk, state], setDesk] = useState<readonly [RosterDesk | null, RosterState | null]>([null, null]);
  useEffect(() => {
    const closed = new AbortController();
    const opened = openRosterDesk(
      partiesWith(kindsOf),
      errandFrom(location.hash),
      (next) => setDesk([opened, next]),
      closed.signal,
    );
    setDesk([opened, opened.state()]);
    void opened.open();
    return () => closed.abort();
  }, []);
  if (!desk || !state) return null;
  const { knowledge } = state;
  return (
    <RosterView
      state={state}
      desk={desk}
      packs={knowledge.state === 'ready' ? <Packs desk={desk} knowledge={knowledge.value} /> : null}
    />
  );
}

interface PacksProps {
  readonly desk: RosterDesk;
  readonly knowledge: Knowledge;
}

function Packs({ desk, knowledge }: PacksProps) {
  const [tools] = useState(() => packTools(desk));
  return (
    <>
      <RosterImport desk={desk} tools={tools} />
      <RosterExport desk={desk} tools={tools} knowledge={knowledge} />
    </>
  );
}

function partiesWith(kindsOf: RosterParties['kindsOf']): RosterParties {
  return {
    store: openStore,
    watch,
    roster: openRoster,
    kindsOf,
    announce: () => announceRoster(browser.storage.local, Date.now()),
    mintId: () => `own-${crypto.randomUUID()}`,
    today: () => new Date().toISOString().slice(0, 10),
  };
}
