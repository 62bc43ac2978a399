import { useEffect, useId } from 'preact/hooks';
import type { Failure } from '../../lib/view/failure.ts';
import { FailedPart } from '../shared/FailedPart.tsx';
import { type PausableWatching, useWork, type Work } from '../shared/use-work.ts';
import { WorkProgress } from '../shared/WorkProgress.tsx';
import { useWords } from '../shared/words-context.ts';

/** What a file would bring, and how to bring it in. */
export interface PlannedImport {
  readonly fresh: number;
  readonly known: number;
  readonly conflicts: number;
  readonly bringIn: (watching: PausableWatching) => Promise<number | Failure>;
  /** Takes back what it brought in, and nothing else. */
  readonly onUndo: () => Promise<null | Failure>;
}

export interface ImportProps {
  /** Reads and checks the whole file, changes nothing. */
  readonly onRead: (file: File, watching: PausableWatching) => Promise<PlannedImport | Failure>;
}

/** A file is checked and its effect shown before anything changes. */
export function DataToolsImport({ onRead }: ImportProps) {
  const words = useWords();
  const id = useId();
  const reading = useWork<PlannedImport>();
  const bringing = useWork<number>();
  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    bringing.set({ state: 'idle' });
    await reading.run((watching) => onRead(file, watching));
    // So that the same file can be chosen again.
    field.value = '';
  };
  return (
    <>
      <p>
        <label for={id}>{words('import_choose')}</label>{' '}
        <input id={id} type="file" accept=".json,.jsonld,.csv" onChange={(event) => void read(event.currentTarget)} />
      </p>
      <WorkProgress work={reading} says={words('import_reading')}>
        {(plan) =>
          bringing.at.state === 'idle' ? (
            <Plan plan={plan} onBringIn={() => void bringing.run((watching) => plan.bringIn(watching))} />
          ) : null
        }
      </WorkProgress>
      {reading.at.state === 'done' ? <Brought work={bringing} onUndo={reading.at.result.onUndo} /> : null}
    </>
  );
}

/** What is being brought in, and the way back. */
export function Brought({ work, onUndo }: { readonly work: Work<number>; readonly onUndo: PlannedImport['onUndo'] }) {
  const words = useWords();
  const undoing = useWork<null>();
  const { set } = undoing;
  useEffect(() => {
    if (work.at.state === 'working') set({ state: 'idle' });
  }, [work.at.state, set]);
  return (
    <>
      <WorkProgress work={work} says={words('import_bringing')}>
        {(count) =>
          undoing.at.state === 'idle' ? (
            <p class="state done">
              {words.count('import_done', count)}{' '}
              <button type="button" class="act" onClick={() => void undoing.run(onUndo)}>
                {words('undo')}
              </button>
            </p>
          ) : null
        }
      </WorkProgress>
      <div role="status">
        {undoing.at.state === 'working' ? <p>{words('import_undoing')}</p> : null}
        {undoing.at.state === 'done' ? <p>{words('undone')}</p> : null}
        {undoing.at.state === 'failed' ? <FailedPart failure={undoing.at.failure} /> : null}
      </div>
    </>
  );
}

interface PlanProps {
  readonly plan: Pick<PlannedImport, 'fresh' | 'known' | 'conflicts'>;
  readonly onBringIn: () => void;
}

/** How much is new, already here, in conflict; and the button. */
export function Plan({ plan, onBringIn }: PlanProps) {
  const words = useWords();
  const { fresh, known, conflicts } = plan;
  const says = [
    words.count('import_fresh', fresh),
    words.count('import_known', known),
    conflicts > 0 ? words.count('import_conflicts', conflicts) : '',
  ];
  return (
    <p>
      {says.filter(Boolean).join(' · ')}{' '}
      {fresh > 0 ? (
        <button type="button" class="push" onClick={onBringIn}>
          {words('import_bring')}
        </button>
      ) : null}
    </p>
  );
}
