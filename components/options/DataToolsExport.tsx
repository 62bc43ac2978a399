import { useState } from 'preact/hooks';
import type { Failure } from '../../lib/view/failure.ts';
import type { FolderReport } from '../../lib/view/files/export-folder.ts';
import type { ExportKind } from '../../lib/view/files/exports.ts';
import { ExportMenu } from '../shared/ExportMenu.tsx';
import { type PausableWatching, useWork } from '../shared/use-work.ts';
import { WorkProgress } from '../shared/WorkProgress.tsx';
import { useWords } from '../shared/words-context.ts';

export interface ExportProps {
  readonly onBackup: (watching: PausableWatching) => Promise<'saved' | Failure>;
  /** How many clips there are. */
  readonly count: number;
  readonly onExport: (kind: ExportKind, watching: PausableWatching) => Promise<'saved' | Failure>;
  /** `null`: this browser lets no folder be chosen. */
  readonly onFolder: ((watching: PausableWatching) => Promise<FolderReport | 'no-folder' | Failure>) | null;
  /** How many planned events went into the file; 0: there was no file. */
  readonly onCalendar: () => Promise<number | Failure>;
}

/** Everything that is the reader's, out: a backup, a format, a folder, a calendar. */
export function DataToolsExport({ onBackup, count, onExport, onFolder, onCalendar }: ExportProps) {
  const words = useWords();
  const saving = useWork<'saved'>();
  const [what, setWhat] = useState<'backup' | 'export'>('backup');
  const save = (kind: ExportKind | null) => {
    setWhat(kind === null ? 'backup' : 'export');
    void saving.run((watching) => (kind === null ? onBackup(watching) : onExport(kind, watching)));
  };
  return (
    <>
      <p>
        <button type="button" class="push plain" onClick={() => save(null)}>
          {words('backup_write')}
        </button>
      </p>
      <ExportMenu count={count} onExport={save} />
      <WorkProgress work={saving} says={words(what === 'backup' ? 'backup_writing' : 'export_writing')}>
        {() => <p>{words('export_handed')}</p>}
      </WorkProgress>
      {onFolder ? <FolderExport count={count} onFolder={onFolder} /> : null}
      <CalendarExport onCalendar={onCalendar} />
    </>
  );
}

function FolderExport({ count, onFolder }: Pick<ExportProps, 'count'> & { readonly onFolder: Exporter }) {
  const words = useWords();
  const work = useWork<FolderReport | 'no-folder'>();
  return (
    <>
      <p>
        <button type="button" class="push plain" disabled={count === 0} onClick={() => void work.run(onFolder)}>
          {words('folder_export')}
        </button>{' '}
        <span class="quiet">{words('folder_hint')}</span>
      </p>
      <WorkProgress work={work} says={words('export_writing')}>
        {(report) => (report === 'no-folder' ? <p>{words('folder_none')}</p> : <FolderDone report={report} />)}
      </WorkProgress>
    </>
  );
}

type Exporter = NonNullable<ExportProps['onFolder']>;

function FolderDone({ report }: { readonly report: FolderReport }) {
  const words = useWords();
  const { files, added, readers } = report;
  return (
    <>
      <p class="state done">
        {words('folder_done', {
          clips: words.count('folder_clips', added),
          files: words.count('folder_files', files.new + files.updated + files['added-below']),
        })}
      </p>
      {readers.length > 0 ? (
        <>
          <p>{words('folder_readers')}</p>
          <ul class="names">
            {readers.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function CalendarExport({ onCalendar }: Pick<ExportProps, 'onCalendar'>) {
  const words = useWords();
  const work = useWork<number>();
  return (
    <>
      <p>
        <button type="button" class="push plain" onClick={() => void work.run(onCalendar)}>
          {words('calendar_export')}
        </button>
      </p>
      <WorkProgress work={work} says={words('export_writing')}>
        {(count) => <p>{count === 0 ? words('calendar_none') : words.count('calendar_done', count)}</p>}
      </WorkProgress>
    </>
  );
}
