import { useId } from 'preact/hooks';
import type { ArchiveReport } from '../../lib/view/files/archive.ts';
import type { Failure } from '../../lib/view/failure.ts';
import { Brought, Plan, type PlannedImport } from './DataToolsImport.tsx';
import { type PausableWatching, useWork } from '../shared/use-work.ts';
import { WorkProgress } from '../shared/WorkProgress.tsx';
import { useWords } from '../shared/words-context.ts';

export interface PlannedArchive extends PlannedImport {
  readonly report: ArchiveReport;
}

export interface ArchiveProps {
  /** Reads all files and says what they would add; changes nothing. */
  readonly onArchive: (files: readonly File[], watching: PausableWatching) => Promise<PlannedArchive | Failure>;
}

/** A reader's archive in: a folder or many files, read like pages, shown before anything changes. */
export function DataToolsArchive({ onArchive }: ArchiveProps) {
  const words = useWords();
  const reading = useWork<PlannedArchive>();
  const bringing = useWork<number>();
  const read = async (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    if (files.length === 0) return;
    bringing.set({ state: 'idle' });
    await reading.run((watching) => onArchive(files, watching));
    field.value = '';
  };
  return (
    <>
      <p>{words('archive_hint')}</p>
      <FilesField label={words('archive_files')} folder={false} onChoose={(field) => void read(field)} />
      <FilesField label={words('archive_folder')} folder onChoose={(field) => void read(field)} />
      <WorkProgress work={reading} says={words('archive_reading')} canPause>
        {(plan) => (
          <>
            <Report report={plan.report} />
            {bringing.at.state === 'idle' ? (
              <Plan plan={plan} onBringIn={() => void bringing.run((watching) => plan.bringIn(watching))} />
            ) : null}
          </>
        )}
      </WorkProgress>
      {reading.at.state === 'done' ? <Brought work={bringing} onUndo={reading.at.result.onUndo} /> : null}
    </>
  );
}

interface FilesFieldProps {
  readonly label: string;
  readonly folder: boolean;
  readonly onChoose: (field: HTMLInputElement) => void;
}

function FilesField({ label, folder, onChoose }: FilesFieldProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>{' '}
      <input
        id={id}
        type="file"
        multiple
        accept={folder ? undefined : '.md,.markdown,.txt,.html,.htm,.xhtml,.json'}
        {...{ webkitdirectory: folder }}
        onChange={(event) => onChoose(event.currentTarget)}
      />
    </p>
  );
}

function Report({ report }: { readonly report: ArchiveReport }) {
  const words = useWords();
  const { read, documents, skipped, skippedCount } = report;
  return (
    <>
      <p>
        {words('archive_read', { files: words.count('archive_files_read', read), documents: words.number(documents) })}
      </p>
      {skippedCount > 0 ? (
        <details class="skipped">
          <summary>{words.count('archive_skipped', skippedCount)}</summary>
          <ul class="names">
            {skipped.map(({ name, why }) => (
              <li key={name}>
                <bdi>{name}</bdi> <span class="quiet">{words(`archive_why_${why}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
