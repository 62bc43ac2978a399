/** The last thirty steps of this machine, to take back and to make again. */
import type { Database, StepRow } from './tables.ts';
import { without } from './without.ts';

/** How many steps can be taken back. */
const DEPTH = 30;

/** Remembers a new step inside the caller's transaction; what was undone before it can no longer be made again. */
export async function remember(database: Database, done: Omit<StepRow, 'seq' | 'side'>): Promise<void> {
  await leave(database, await database.steps.where('side').equals('redo').toArray());
  await push(database, 'undo', done);
}

/** The step that would be taken back (`undo`) or made again (`redo`) next. */
export async function top(database: Database, side: StepRow['side']): Promise<StepRow | null> {
  return (await database.steps.where('side').equals(side).last()) ?? null;
}

/** Moves a step to the other side, inside the caller's transaction. */
export async function turn(database: Database, row: StepRow): Promise<void> {
  if (row.seq !== undefined) await database.steps.delete(row.seq);
  await push(database, row.side === 'undo' ? 'redo' : 'undo', without(row, 'seq'));
}

async function push(database: Database, side: StepRow['side'], row: Omit<StepRow, 'seq' | 'side'>): Promise<void> {
  await database.steps.add({ ...row, side });
  const all = await database.steps.where('side').equals(side).sortBy('seq');
  await leave(database, all.slice(0, Math.max(0, all.length - DEPTH)));
}

/** A step that leaves the history cannot be turned any more: what it took out of sight is now deleted for good. */
async function leave(database: Database, rows: readonly StepRow[]): Promise<void> {
  const gone = new Set(rows.filter((row) => row.events !== undefined).map((row) => row.id));
  await database.steps.bulkDelete(rows.flatMap((row) => (row.seq === undefined ? [] : [row.seq])));
  if (gone.size > 0)
    await database.events
      .where('forgotten')
      .anyOf([...gone])
      .delete();
}
