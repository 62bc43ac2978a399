/** The reader's own records on Dexie: the algebra of `revisions.ts`, one transaction a step. */
import type { Annotation, Revision } from '../../model/annotation.ts';
import type { EventId, RecordId } from '../../model/ids.ts';
import { type Change, heads, replace, restore, sameState, type Stamp } from './revisions.ts';
import { searchRow } from '../search/clip.ts';
import { remember, rowOfStep, top, turn } from './steps.ts';
import type { History, Step, Watching } from '../store.ts';
import type { Database, Kind, RecordRow, StepRow } from '../tables.ts';
import type { TableName, Write } from '../writing.ts';

/** What a record shall become. `null`: deleted. */
export interface Edit<Content = unknown> {
  readonly kind: Kind;
  readonly id: RecordId;
  readonly content: Content;
}

/**
 * Called inside the transaction for every record whose heads changed, to keep derived rows (events) in step. `null`: nothing
 * to keep. Not a promise of nothing: awaiting many in a row makes Dexie lose the transaction, and with it all or nothing.
 */
export type OnChange = (kind: Kind, id: RecordId, content: unknown) => Promise<void> | null;

/** Takes captured events and names out of sight or back, inside the transaction. */
export type OnForget = (step: StepRow, side: StepRow['side']) => Promise<void>;

export interface Records {
  /** One step of undo, in one transaction. */
  change(label: Step['label'], edits: readonly Edit[]): Promise<void>;
  /**
   * As `change`, with edits made from what is here now: `look` reads within the same transaction, so that of two changes at
   * once the second builds on the first. It awaits nothing but this database. Answers the edits; without one there is no step.
   */
  changeSeen<Content>(
    label: Step['label'],
    look: () => Promise<readonly Edit<Content>[]>,
  ): Promise<readonly Edit<Content>[]>;
  /**
   * Adds revisions made elsewhere as one step; those already known add nothing. `alongside` adds captured events in the same
   * transaction and names them, so that the step can be undone with all that it brought. Answers how many were new. When
   * `watching` calls it off, nothing was added.
   */
  mergeIn(
    revisions: readonly Revision<unknown>[],
    alongside: () => Promise<readonly EventId[]>,
    watching?: Watching,
  ): Promise<number>;
  /** Live versions of a record, the newest first. */
  versions(kind: Kind, id: RecordId): Promise<readonly unknown[]>;
  /** Live versions of many records of a kind, in the order of the rows. */
  versionsOf(rows: readonly RecordRow[]): Promise<readonly (readonly unknown[])[]>;
  readonly history: History;
}

interface Parts {
  readonly database: Database;
  readonly write: Write;
  readonly stamp: Stamp;
  readonly onChange: OnChange;
  readonly onForget: OnForget;
}

const TABLES: readonly TableName[] = ['records', 'revisions', 'steps', 'events', 'inbox'];

/** Keeps records as revisions that are never overwritten, with their steps to take back. */
export function recordKeeping(parts: Parts): Records {
  const { database, write, stamp } = parts;
  return {
    change: (label, edits) => write(TABLES, () => applyAll(parts, label, edits)),
    changeSeen: (label, look) =>
      write(TABLES, async () => {
        const edits = await look();
        if (edits.length > 0) await applyAll(parts, label, edits);
        return edits;
      }),
    mergeIn: (revisions, alongside, watching = {}) =>
      write(TABLES, async () => {
        const fresh = await unknownOf(database, revisions);
        const changes = await addAll(await begin(parts), fresh, watching);
        const moved = changes.filter((change) => !sameState(change.from, change.to));
        const events = await alongside();
        if (moved.length + events.length > 0) await note(database, stamp, { label: 'import', changes: moved, events });
        return fresh.length + events.length;
      }),
    async versions(kind, id) {
      const row = await database.records.get([kind, id]);
      return row === undefined ? [] : ((await versionsOf(database, [row]))[0] ?? []);
    },
    versionsOf: (rows) => versionsOf(database, rows),
    history: history(parts),
  };
}

function history(parts: Parts): History {
  const { database, write } = parts;
  const move = (side: StepRow['side'], own?: Step) =>
    write(TABLES, async () => {
      const row = own === undefined ? await top(database, side) : await rowOfStep(database, side, own);
      if (row === null || !(await canTurn(database, row))) return null;
      const now = await begin(parts);
      for (const change of row.changes) await bringBack(now, change, side === 'undo' ? change.from : change.to);
      if (row.events !== undefined) await parts.onForget(row, side);
      await turn(database, row);
      return row.step;
    });
  return {
    undo: (own) => move('undo', own),
    redo: () => move('redo'),
    next: async () => ({
      undo: (await top(database, 'undo'))?.step ?? null,
      redo: (await top(database, 'redo'))?.step ?? null,
    }),
  };
}

/** One write: what it needs from outside, and the numbers of its changes. */
interface Turn extends Parts {
  readonly touch: () => number;
}

async function begin(parts: Parts): Promise<Turn> {
  const [last] = await parts.database.records.orderBy('touched').reverse().limit(1).keys();
  let touched = typeof last === 'number' ? last : 0;
  return { ...parts, touch: () => ++touched };
}

/** One step of undo. */
async function applyAll(parts: Parts, label: Step['label'], edits: readonly Edit[]): Promise<void> {
  const turn = await begin(parts);
  const changes: Change[] = [];
  for (const edit of edits) changes.push(await apply(turn, edit));
  await note(parts.database, parts.stamp, { label, changes });
}

async function apply(turn: Turn, edit: Edit): Promise<Change> {
  const { database, stamp } = turn;
  const row = await database.records.get([edit.kind, edit.id]);
  const revision = replace(edit, row?.heads ?? [], edit.content, stamp);
  await database.revisions.add(revision);
  await settle(turn, edit, [revision], [revision.revision]);
  return { kind: edit.kind, id: edit.id, from: row?.state ?? [], to: [revision.revision] };
}

/** Puts a record back into a state it once had. */
async function bringBack(turn: Turn, { kind, id }: Change, state: readonly RecordId[]): Promise<void> {
  const { database, stamp } = turn;
  const row = await database.records.get([kind, id]);
  const named = await database.revisions.bulkGet([...state]);
  const versions = named.map((one) => one?.content ?? null);
  const revisions = restore({ kind, id }, row?.heads ?? [], versions, stamp);
  await database.revisions.bulkAdd([...revisions]);
  await settle(turn, { kind, id }, revisions, state);
}

/** So many records are added at once: one by one a hundred thousand take minutes. */
const TOGETHER = 200;

/** Adds revisions made elsewhere and recomputes their records. */
async function addAll(
  turn: Turn,
  fresh: readonly Revision<unknown>[],
  { onProgress, signal }: Watching,
): Promise<Change[]> {
  const byRecord = [...Map.groupBy(fresh, (one) => `${one.kind} ${one.id}`).values()];
  const changes: Change[] = [];
  for (let from = 0; from < byRecord.length; from += TOGETHER) {
    signal?.throwIfAborted();
    const part = byRecord.slice(from, from + TOGETHER);
    await turn.database.revisions.bulkAdd(part.flat());
    changes.push(...(await rederive(turn, part)));
    onProgress?.(from + part.length, byRecord.length);
  }
  signal?.throwIfAborted();
  return changes;
}

/** Recomputes records from all their revisions, after a merge: `coming` has the new ones, record by record. */
async function rederive(turn: Turn, coming: readonly (readonly Revision<unknown>[])[]): Promise<Change[]> {
  const { database, onChange, touch } = turn;
  const keys = coming.map(([one]): [Kind, RecordId] => [one?.kind ?? 'annotation', one?.id ?? '']);
  const rows = await database.records.bulkGet(keys);
  const present = await revisionsOf(
    database,
    keys.filter((_, at) => rows[at] !== undefined),
  );
  const made = keys.map(([kind, id], at) => {
    const row = rows[at];
    const now = heads(present.get(`${kind} ${id}`) ?? coming[at] ?? []);
    const to = now.map((head) => head.revision);
    const state = row !== undefined && sameState(row.heads, to) ? row.state : to;
    const found = row?.anchor === undefined ? {} : { anchor: row.anchor };
    return {
      now,
      change: { kind, id, from: row?.state ?? [], to: state },
      row: { ...rowOf(kind, id, now), ...found, state, touched: touch() },
    };
  });
  await database.records.bulkPut(made.map((one) => one.row));
  for (const { change, now } of made) {
    const following = onChange(change.kind, change.id, shownOf(now));
    if (following !== null) await following;
  }
  return made.map((one) => one.change);
}

/** All revisions of these records, by kind and id. */
async function revisionsOf(
  database: Database,
  keys: readonly [Kind, RecordId][],
): Promise<ReadonlyMap<string, readonly Revision<unknown>[]>> {
  if (keys.length === 0) return new Map();
  const all = await database.revisions.where('[kind+id]').anyOf(keys).toArray();
  return Map.groupBy(all, (one) => `${one.kind} ${one.id}`);
}

async function settle(
  { database, onChange, touch }: Turn,
  { kind, id }: Pick<Edit, 'kind' | 'id'>,
  now: readonly Revision<unknown>[],
  state: readonly RecordId[],
): Promise<void> {
  const anchor = (await database.records.get([kind, id]))?.anchor;
  const found = anchor === undefined ? {} : { anchor };
  await database.records.put({ ...rowOf(kind, id, now), ...found, state, touched: touch() });
  await onChange(kind, id, shownOf(now));
}

/** A step can be turned only while every record is in the state it left: undo never takes another hand's change away. */
async function canTurn(database: Database, { changes, side }: StepRow): Promise<boolean> {
  const rows = await database.records.bulkGet(changes.map((change): [Kind, RecordId] => [change.kind, change.id]));
  return changes.every((change, at) => sameState(rows[at]?.state ?? [], side === 'undo' ? change.to : change.from));
}

/** The version shown: of several the newest that is not deleted. */
function shownOf(now: readonly Revision<unknown>[]): unknown {
  return now.toReversed().find((head) => head.content !== null)?.content ?? null;
}

interface Done {
  readonly label: Step['label'];
  readonly changes: readonly Change[];
  readonly events?: readonly EventId[];
}

function note(database: Database, stamp: Stamp, { label, changes, events = [] }: Done): Promise<void> {
  const { revision, at } = stamp();
  const step = { label, count: changes.length + events.length, at };
  return remember(database, { id: revision, step, changes, ...(events.length > 0 ? { events } : {}) });
}

async function unknownOf(database: Database, revisions: readonly Revision<unknown>[]): Promise<Revision<unknown>[]> {
  const known = await database.revisions.bulkGet(revisions.map((one) => one.revision));
  return revisions.filter((_, at) => known[at] === undefined);
}

async function versionsOf(database: Database, rows: readonly RecordRow[]): Promise<unknown[][]> {
  const found = await database.revisions.bulkGet(rows.flatMap((row) => row.heads));
  const contents = new Map(found.map((one) => [one?.revision, one?.content ?? null]));
  return rows.map((row) =>
    row.heads.toReversed().flatMap((head) => {
      const content = contents.get(head) ?? null;
      return content === null ? [] : [content];
    }),
  );
}

/** The derived row: index fields from the version shown, and none of them once everything is deleted. */
function rowOf(kind: Kind, id: RecordId, now: readonly Revision<unknown>[]): Omit<RecordRow, 'state' | 'touched'> {
  const bare = { kind, id, heads: now.map((head) => head.revision) };
  const shown = shownOf(now);
  if (kind !== 'annotation' || shown === null) return bare;
  const annotation = shown as Annotation;
  const { page, clip, about, tags, created } = annotation;
  const officials = new Set([...(clip?.officials ?? []), ...(about?.official === undefined ? [] : [about.official])]);
  return {
    ...bare,
    page,
    officials: [...officials],
    tags,
    created,
    searched: searchRow(annotation, now.length > 1),
  };
}
