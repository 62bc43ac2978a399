import { useId, useState } from 'preact/hooks';
import type { Failure } from '../lib/view/desk.ts';
import { FailedPart } from './FailedPart.tsx';
import { useWords } from './words-context.ts';

/** What a file would bring, and how to bring it in. */
export interface PlannedImport {
  readonly fresh: number;
  readonly known: number;
  readonly conflicts: number;
  readonly bringIn: () => Promise<number>;
}

export interface DataToolsProps {
  readonly onBackup: () => Promise<void>;
  /** Reads and checks the whole file, changes nothing. */
  readonly onRead: (file: File) => Promise<PlannedImport | Failure>;
  readonly onUndo: () => Promise<void>;
}

type ImportState =
  | { readonly state: 'none' | 'reading' | 'bringing' | 'undone' }
  | { readonly state: 'planned'; readonly plan: PlannedImport }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'done'; readonly count: number };

/** Backup and import: the file is checked and its effect shown before anything changes. */
export function DataTools({ onBackup, onRead, onUndo }: DataToolsProps) {
  const words = useWords();
  const id = useId();
  const [at, setAt] = useState<ImportState>({ state: 'none' });
  const read = async (file: File | undefined) => {
    if (!file) return;
    setAt({ state: 'reading' });
    const answer = await onRead(file);
    setAt('problem' in answer ? { state: 'failed', failure: answer } : { state: 'planned', plan: answer });
  };
  return (
    <>
      <p>
        <button type="button" class="push plain" onClick={() => void onBackup()}>
          {words('backup_write')}
        </button>
      </p>
      <p>
        <label for={id}>{words('import_choose')}</label>{' '}
        <input
          id={id}
          type="file"
          accept=".json,.jsonld,.csv"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </p>
      <div role="status">
        <ImportResult
          at={at}
          onBringIn={async (plan) => {
            setAt({ state: 'bringing' });
            setAt({ state: 'done', count: await plan.bringIn() });
          }}
          onUndo={() => void onUndo().then(() => setAt({ state: 'undone' }))}
        />
      </div>
    </>
  );
}

interface ImportResultProps {
  readonly at: ImportState;
  readonly onBringIn: (plan: PlannedImport) => Promise<void>;
  readonly onUndo: () => void;
}

function ImportResult({ at, onBringIn, onUndo }: ImportResultProps) {
  const words = useWords();
  switch (at.state) {
    case 'none':
      return null;
    case 'reading':
    case 'bringing':
    case 'undone':
      return <p>{words(at.state === 'undone' ? 'undone' : `import_${at.state}`)}</p>;
    case 'failed':
      return <FailedPart failure={at.failure} />;
    case 'planned':
      return <Plan plan={at.plan} onBringIn={onBringIn} />;
    case 'done':
      return (
        <p class="state done">
          {words.count('import_done', at.count)}{' '}
          <button type="button" class="act" onClick={onUndo}>
            {words('undo')}
          </button>
        </p>
      );
  }
}

function Plan({
  plan,
  onBringIn,
}: {
  readonly plan: PlannedImport;
  readonly onBringIn: ImportResultProps['onBringIn'];
}) {
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
        <button type="button" class="push" onClick={() => void onBringIn(plan)}>
          {words('import_bring')}
        </button>
      ) : null}
    </p>
  );
}
