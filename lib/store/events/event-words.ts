/** The reader's word on events: what became of a plan, and which tellings are of one event. */
import { dayNumber } from '../../model/days.ts';
import type { EventId, RecordId } from '../../model/ids.ts';
import { eventCorrections } from './event-corrections.ts';
import type { Records } from '../own/records.ts';
import type { EventWords } from './event-memory.ts';
import type { EventCorrection } from '../store.ts';
import type { Database } from '../tables.ts';
import { without } from '../without.ts';

/** Words on events, kept as corrections: revisions that can be taken back. */
export function eventWords(database: Database, records: Records): EventWords {
  const say = async (id: EventId, change: (word: EventCorrection) => EventCorrection) => {
    await records.changeSeen('correct', async () => {
      const word = (await eventCorrections(database)).get(id) ?? { id, event: null, hidden: false, mergedInto: null };
      return [{ kind: 'event', id: id as RecordId, content: change(word) }];
    });
  };
  return {
    async due(today) {
      const rows = await database.events
        .where('due')
        .below(dayNumber(today) ?? 0)
        .toArray();
      return rows.flatMap(({ event }) => event ?? []);
    },
    answer: (id, answer) => say(id, (word) => (answer === null ? without(word, 'answer') : { ...word, answer })),
    part: (telling) => say(telling, (word) => ({ ...word, apart: true, mergedInto: null })),
    join: (telling, event) => say(telling, (word) => ({ ...without(word, 'apart'), mergedInto: event })),
  };
}
