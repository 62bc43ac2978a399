import { useId, useState } from 'preact/hooks';
import type { Failure } from '../../lib/view/failure.ts';
import { MachineColumns, type ChosenColumns } from './MachineColumns.tsx';
import { type PausableWatching, useWork } from '../shared/use-work.ts';
import { WorkProgress } from '../shared/WorkProgress.tsx';
import { useWords } from '../shared/words-context.ts';

/** A file looked at: what it is, and how its columns may be read. */
export interface LookedAt {
  readonly format: 'plover' | 'ngec' | 'polecat' | 'icews' | 'csv';
  readonly header: readonly string[];
  readonly guess: ChosenColumns;
}

/** What came of a file. */
export interface BroughtIn {
  readonly added: number;
  readonly known: number;
  readonly skipped: number;
  readonly examples: readonly {
    readonly line: number;
    readonly why: 'broken' | 'no-date' | 'no-type' | 'no-parties' | 'no-id';
  }[];
  readonly stopped: boolean;
}

export interface MachinePartProps {
  readonly shown: boolean;
  readonly imports: readonly {
    readonly id: string;
    readonly name: string;
    readonly at: string;
    readonly events: number;
  }[];
  readonly onShow: (shown: boolean) => void;
  readonly onLook: (file: File) => Promise<LookedAt | Failure>;
  readonly onBringIn: (
    file: File,
    columns: ChosenColumns | null,
    watching: PausableWatching,
  ) => Promise<BroughtIn | Failure>;
  readonly onRemoveAll: () => Promise<void>;
}

/** Machine-coded collections: whether they are shown, which are here, bringing one in, taking all away. */
export function MachinePart({ shown, imports, onShow, onLook, onBringIn, onRemoveAll }: MachinePartProps) {
  const words = useWords();
  return (
    <section class="machine">
      <h2>{words('machine_title')}</h2>
      <p>{words('machine_hint')}</p>
      <label class="tick">
        <input type="checkbox" checked={shown} onChange={(event) => onShow(event.currentTarget.checked)} />
        <span>{words('machine_show')}</span>
      </label>
      <BringIn onLook={onLook} onBringIn={onBringIn} />
      {imports.length > 0 ? (
        <ul>
          {imports.map(({ id, name, at, events }) => (
            <li key={id}>
              <bdi>{name}</bdi>{' '}
              <span class="quiet">
                {words.date(at.slice(0, 10))} · {words.count('remembered_count', events)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {imports.length > 0 ? <RemoveAll onRemoveAll={onRemoveAll} /> : null}
    </section>
  );
}

interface Chosen {
  readonly file: File;
  readonly looked: LookedAt;
}

function BringIn({ onLook, onBringIn }: Pick<MachinePartProps, 'onLook' | 'onBringIn'>) {
  const words = useWords();
  const id = useId();
  const looking = useWork<Chosen>();
  const bringing = useWork<BroughtIn>();
  const bring = (file: File, columns: ChosenColumns | null) =>
    bringing.run((watching) => onBringIn(file, columns, watching));
  const choose = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    bringing.set({ state: 'idle' });
    await looking.run(async () => {
      const looked = await onLook(file);
      if ('problem' in looked) return looked;
      if (looked.format !== 'csv') void bring(file, null);
      return { file, looked };
    });
    // So that the same file can be chosen again.
    field.value = '';
  };
  return (
    <>
      <p>
        <label for={id}>{words('machine_choose')}</label>{' '}
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.tab,.txt,.jsonl,.json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </p>
      <WorkProgress work={looking} says={words('import_reading')}>
        {({ file, looked }) =>
          looked.format === 'csv' && bringing.at.state === 'idle' ? (
            <MachineColumns
              header={looked.header}
              guess={looked.guess}
              onChosen={(columns) => void bring(file, columns)}
            />
          ) : null
        }
      </WorkProgress>
      <WorkProgress work={bringing} says={words('import_bringing')}>
        {(report) => <Report report={report} />}
      </WorkProgress>
    </>
  );
}

function Report({ report }: { readonly report: BroughtIn }) {
  const words = useWords();
  const { added, known, skipped, examples, stopped } = report;
  const says = [
    words.count('machine_added', added),
    known > 0 ? words.count('machine_known', known) : '',
    skipped > 0 ? words.count('machine_skipped', skipped) : '',
  ];
  return (
    <>
      <p class="state done">{says.filter(Boolean).join(' · ')}</p>
      {stopped ? <p>{words('machine_stopped')}</p> : null}
      {examples.length > 0 ? (
        <details>
          <summary>{words('machine_skipped_lines')}</summary>
          <ul>
            {examples.map(({ line, why }) => (
              <li key={line}>{words('machine_line', { line, why: words(WHY[why]) })}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

const WHY = {
  broken: 'skip_broken',
  'no-date': 'skip_no_date',
  'no-type': 'skip_no_type',
  'no-parties': 'skip_no_parties',
  'no-id': 'skip_no_id',
} as const;

/** Asked twice: the files must be brought in again to have them back. */
function RemoveAll({ onRemoveAll }: Pick<MachinePartProps, 'onRemoveAll'>) {
  const words = useWords();
  const [asking, ask] = useState(false);
  if (!asking) {
    return (
      <p>
        <button type="button" class="push plain" onClick={() => ask(true)}>
          {words('machine_remove')}
        </button>
      </p>
    );
  }
  return (
    <p role="alert">
      {words('machine_remove_sure')}{' '}
      <button type="button" class="push" onClick={() => void onRemoveAll().then(() => ask(false))}>
        {words('machine_remove')}
      </button>{' '}
      <button type="button" class="act" onClick={() => ask(false)}>
        {words('machine_keep')}
      </button>
    </p>
  );
}
