import { useEffect, useState } from 'preact/hooks';
import { FailedPart } from '../../../components/shared/FailedPart.tsx';
import { PageCopyBox } from '../../../components/desk/PageCopyBox.tsx';
import type { PageReport } from '../../protocol.ts';
import { openStore } from '../../store/database.ts';
import { pageOf } from '../connections.ts';
import { failureOf, type Part } from '../failure.ts';
import { type CopyHere, copyHere, dropCopy, keepCopy } from './page-copy.ts';

/** The copy of a tab's page, connected to the page and the store. */
export function PageCopyPart({ tab, report }: { readonly tab: number; readonly report: PageReport }) {
  const [part, set] = useState<Part<CopyHere | null>>({ state: 'loading' });
  const show = (work: () => Promise<CopyHere | null>) =>
    work().then(
      (value) => set({ state: 'ready', value }),
      (error: unknown) => set({ state: 'failed', failure: failureOf(error) }),
    );
  useEffect(() => void show(async () => copyHere(report, pageOf(tab), await openStore())), [tab, report]);
  if (part.state === 'loading') return null;
  if (part.state === 'failed') return <FailedPart failure={part.failure} />;
  return (
    <PageCopyBox
      here={part.value}
      onKeep={() => void show(async () => keepCopy(report, pageOf(tab), await openStore(), new Date()))}
      onRemove={() =>
        void show(async () => {
          await dropCopy(report, await openStore());
          return null;
        })
      }
    />
  );
}
