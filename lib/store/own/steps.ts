/** The last thirty steps of this machine, to take back and to make again. */
import type { EventId, RecordId } from '../../model/ids.ts';
import { layersOf, stacked } from '../events/covered.ts';
import type { Step } from '../store.ts';
import type { Database, StepRow } from '../tables.ts';
import { without } from '../without.ts';

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

/** The step on this side, wherever it stands among the others. */
export async function rowOfStep(database: Database, side: StepRow['side'], own: Step): Promise<StepRow | null> {
  const rows = await database.steps.where('side').equals(side).reverse().sortBy('seq');
  const same = ({ step }: StepRow) => step.at === own.at && step.label === own.label && step.count === own.count;
  return rows.find(same) ?? null;
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
  await database.steps.bulkDelete(rows.flatMap((row) => (row.seq === undefined ? [] : [row.seq])));
  for (const { id, events = [] } of rows) await deleteForgotten(database, id, events);
}

/** Also what lies under the event of a pack, which stays. */
async function deleteForgotten(database: Database, step: RecordId, ids: readonly EventId[]): Promise<void> {
  const found = await database.events.bulkGet([...ids]);
  const rows = found.flatMap((row) => (row === undefined ? [] : [row]));
  const forgotten = rows.filter((row) => layersOf(row).some((layer) => layer.forgotten === step));
  await database.events.bulkDelete(forgotten.map(({ id }) => id));
  const left = forgotten.flatMap((row) => stacked(layersOf(row).filter((layer) => layer.forgotten !== step)) ?? []);
  await database.events.bulkPut(left);
}
