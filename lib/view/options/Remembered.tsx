import { useEffect, useState } from 'preact/hooks';
import { MemoryPart } from '../../../components/options/MemoryPart.tsx';
import { openStore } from '../../store/database.ts';
import type { Forgetting } from '../../store/events/event-memory.ts';
import { watch } from '../../store/live.ts';
import type { Step } from '../../store/store.ts';
import { failureOf, type Part } from '../failure.ts';
import { stepJustDone, takeBack } from '../own-step.ts';
import { rememberedSites, type RememberedSite } from './memory.ts';

/** As many as anyone looks through; the buttons for a site, an hour and all forget the rest too. */
const MOST = 500;
const HOUR_MS = 3_600_000;

/** What is remembered of articles, connected to the store. */
export function Remembered() {
  const [sites, setSites] = useState<Part<readonly RememberedSite[]>>({ state: 'loading' });
  const [forgotten, setForgotten] = useState<{ readonly count: number; readonly step: Step | null } | null>(null);
  const failed = (problem: unknown) => setSites({ state: 'failed', failure: failureOf(problem) });
  useEffect(() => {
    const leaving = new AbortController();
    openStore().then((store) => {
      const onValue = (value: readonly RememberedSite[]) => setSites({ state: 'ready', value });
      watch(
        async () => rememberedSites(await store.captured.list(MOST)),
        { onValue, onProblem: failed },
        leaving.signal,
      );
    }, failed);
    return () => leaving.abort();
  }, []);
  const forget = (what: Forgetting) => {
    openStore()
      .then(async (store) => {
        const count = await store.captured.forget(what);
        setForgotten({ count, step: await stepJustDone(store) });
      })
      .catch(failed);
  };
  const undo = () => {
    openStore()
      .then((store) => takeBack(store, forgotten?.step ?? null))
      .then(() => setForgotten(null), failed);
  };
  return (
    <MemoryPart
      sites={sites}
      forgotten={forgotten?.count ?? null}
      onForgetEvent={(event) => forget({ event })}
      onForgetArticle={(article) => forget({ article })}
      onForgetSite={(site) => forget({ site })}
      onForgetHour={() => forget({ since: new Date(Date.now() - HOUR_MS).toISOString() })}
      onForgetAll={() => forget('all')}
      onUndo={undo}
    />
  );
}
