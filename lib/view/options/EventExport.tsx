import { EventExportPart } from '../../../components/options/EventExportPart.tsx';
import { openStore } from '../../store/database.ts';
import { LAYERS } from '../../store/store.ts';
import { download } from '../files/download.ts';
import { writeEventTable, writePlover } from '../files/event-exports.ts';

/** Export of events, connected to the store. */
export function EventExport() {
  const day = () => new Date().toISOString().slice(0, 10);
  const events = async () => (await openStore()).allEvents(LAYERS);
  return (
    <EventExportPart
      onPlover={async () => {
        const { content, left } = writePlover(await events());
        download({ name: `aide-memoire events ${day()}.jsonl`, type: 'application/jsonl', content });
        return left;
      }}
      onTable={async () => {
        download({
          name: `aide-memoire events ${day()}.csv`,
          type: 'text/csv',
          content: writeEventTable(await events()),
        });
      }}
    />
  );
}
