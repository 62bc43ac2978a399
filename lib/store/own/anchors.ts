import type { Instant, RecordId } from '../../model/ids.ts';
import type { Anchors, LastFound } from '../store.ts';
import type { Database, Kind, RecordRow } from '../tables.ts';
import type { Write } from '../writing.ts';

/** How passages were last found. Seen by this machine, no word of the reader's: kept beside the record, without revision or undo. */
export function anchorNoting(database: Database, write: Write, now: () => Instant): Anchors {
  return {
    note: (page, results) =>
      write(['records'], async () => {
        const rows = await database.records.bulkGet(results.map(({ id }): [Kind, RecordId] => ['annotation', id]));
        const at = now();
        const changed = results.flatMap(({ state, changes }, place): RecordRow[] => {
          const row = rows[place];
          const found = { state, changes, at };
          // A page speaks of its own clips alone.
          return row?.page === page && !isSame(row.anchor, found) ? [{ ...row, anchor: found }] : [];
        });
        if (changed.length === 0) return;
        const [last] = await database.records.orderBy('touched').reverse().limit(1).keys();
        const touched = typeof last === 'number' ? last : 0;
        await database.records.bulkPut(changed.map((row, place) => ({ ...row, touched: touched + place + 1 })));
      }),
  };
}

function isSame(known: LastFound | undefined, found: LastFound): boolean {
  return known?.state === found.state && String(known.changes) === String(found.changes);
}
