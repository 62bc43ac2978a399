import { useEffect, useState } from 'preact/hooks';
import type { TargetTab } from '../connections.ts';
import { DeskPage } from './DeskPage.tsx';
import { followActiveTab } from './follow-tab.ts';

/** The desk of whatever tab is in front. Each arrival reads anew: the page may be another under the same tab. */
export function PanelPage() {
  const [{ tab, arrival }, setFront] = useState<{ tab: TargetTab | null; arrival: number }>({ tab: null, arrival: 0 });
  useEffect(() => {
    const leaving = new AbortController();
    followActiveTab((next) => setFront((was) => ({ tab: next, arrival: was.arrival + 1 })), leaving.signal);
    return () => leaving.abort();
  }, []);
  return arrival === 0 ? null : (
    <DeskPage key={arrival} tab={tab} room={{ place: 'panel', atFirst: 8, openGroups: 3 }} />
  );
}
