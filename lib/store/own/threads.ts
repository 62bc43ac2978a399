import type { Instant } from '../../model/ids.ts';
import type { Records } from './records.ts';
import type { Thread, Threads } from '../store.ts';
import type { Database } from '../tables.ts';
import type { MintId } from '../uuid.ts';

/** Saved searches over events that the reader pinned; revisions like all that is the reader's own. */
export function threadKeeping(database: Database, records: Records, mint: MintId, now: () => Instant): Threads {
  return {
    async save(thread) {
      const whole: Thread = { ...thread, id: mint(), created: now() };
      await records.change('thread', [{ kind: 'thread', id: whole.id, content: whole }]);
      return whole;
    },
    remove: (id) => records.change('thread', [{ kind: 'thread', id, content: null }]),
    async all() {
      const versions = await records.versionsOf(await database.records.where('kind').equals('thread').toArray());
      return (versions.flat() as Thread[]).toSorted((a, b) => (a.id < b.id ? 1 : -1));
    },
  };
}
