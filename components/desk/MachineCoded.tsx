import type { PriorLine } from '../../lib/view/desk/before.ts';
import { Band } from './Band.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { Some } from './Some.tsx';
import { useWords } from '../shared/words-context.ts';

interface MachineCodedProps {
  /** `null`: switched off. */
  readonly rows: readonly PriorLine[] | null;
  readonly atFirst: number;
}

/** Events that a machine coded, in a band of their own that says so. */
export function MachineCoded({ rows, atFirst }: MachineCodedProps) {
  const words = useWords();
  if (rows === null) return null;
  return (
    <Band
      title={words('machine_title')}
      note={rows.length > 0 ? words.count('machine_count', rows.length) : undefined}
      folded
    >
      <p class="quiet">{words(rows.length > 0 ? 'machine_caution' : 'machine_none')}</p>
      <Some rows={rows} atFirst={atFirst} all="all_events">
        {(row) => <EventRow key={row.id} event={row} why={row.why} />}
      </Some>
    </Band>
  );
}
