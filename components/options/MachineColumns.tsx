import { useId, useState } from 'preact/hooks';
import { useWords } from '../shared/words-context.ts';

/** What a column may hold; the first three are needed. */
export const COLUMN_CHOICES = [
  'date',
  'type',
  'actor',
  'actorCountry',
  'recipient',
  'recipientCountry',
  'mode',
  'place',
  'text',
  'source',
  'url',
  'id',
] as const;
type Use = (typeof COLUMN_CHOICES)[number];
export type ChosenColumns = Readonly<Partial<Record<Use, number>>>;

interface MachineColumnsProps {
  readonly header: readonly string[];
  /** A first guess by the names in the header. */
  readonly guess: ChosenColumns;
  readonly onChosen: (columns: ChosenColumns) => void;
}

/** Which column of a plain table holds what: guessed, and put right by the reader. */
export function MachineColumns({ header, guess, onChosen }: MachineColumnsProps) {
  const words = useWords();
  const id = useId();
  const [columns, setColumns] = useState<ChosenColumns>(guess);
  const choose = (use: Use, value: string) =>
    setColumns({ ...columns, [use]: value === '' ? undefined : Number(value) });
  const { date, type, actor, actorCountry } = columns;
  const enough = date !== undefined && type !== undefined && (actor ?? actorCountry) !== undefined;
  return (
    <fieldset class="columns-choice">
      <legend>{words('machine_columns')}</legend>
      <dl class="facts">
        {COLUMN_CHOICES.map((use) => (
          <div key={use}>
            <dt>
              <label for={`${id}-${use}`}>{words(`column_${use}`)}</label>
            </dt>
            <dd>
              <select
                id={`${id}-${use}`}
                value={String(columns[use] ?? '')}
                onChange={(event) => choose(use, event.currentTarget.value)}
              >
                <option value="">{words('column_none')}</option>
                {header.map((name, at) => (
                  <option key={at} value={String(at)}>
                    {name || words('column_number', { number: at + 1 })}
                  </option>
                ))}
              </select>
            </dd>
          </div>
        ))}
      </dl>
      {enough ? null : <p class="quiet">{words('machine_columns_needed')}</p>}
      <button type="button" class="push" disabled={!enough} onClick={() => onChosen(columns)}>
        {words('machine_bring')}
      </button>
    </fieldset>
  );
}
