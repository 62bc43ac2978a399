import type { Instant } from '../../model/ids.ts';
import type { Drafts } from '../store.ts';
import type { Database } from '../tables.ts';
import type { Write } from '../writing.ts';

/** Notes being typed. No record of the reader's yet: overwritten at every pause, dropped when saved or given up. */
export function draftKeeping(database: Database, write: Write, now: () => Instant): Drafts {
  return {
    keep: (draft) =>
      write(['drafts'], async () => {
        await database.drafts.put({ ...draft, at: now() });
      }),
    get: async (key) => (await database.drafts.get(key)) ?? null,
    all: () => database.drafts.toArray(),
    drop: (key) => write(['drafts'], () => database.drafts.delete(key)),
  };
}
