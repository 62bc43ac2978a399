import type { Annotation, Revision } from '../model/annotation.ts';
import type { EventId, Instant, RecordId } from '../model/ids.ts';
import { eventRow } from './event-rows.ts';
import { type Belongings, type CapturedEvent, readBackup, writeBackup } from './formats/backup.ts';
import { SCHEMA_VERSION } from './migrations/all.ts';
import type { Records } from './records.ts';
import { heads, merge } from './revisions.ts';
import type { Backups, EventCorrection, ImportPlan } from './store.ts';
import type { Database, Kind } from './tables.ts';

interface Parts {
  readonly database: Database;
  readonly records: Records;
  readonly device: string;
  readonly now: () => Instant;
  readonly correctionOf: (id: EventId) => Promise<EventCorrection | null>;
}

/** Taking everything away and bringing it back; merging two machines is the same thing as restoring. */
export function backingUp(parts: Parts): Backups {
  const { database, device, now } = parts;
  return {
    async write() {
      return writeBackup(await belongings(database), { device, at: now(), schemaVersion: SCHEMA_VERSION });
    },
    plan: async (file) => plan(parts, await readBackup(file)),
    planAnnotations: (annotations) => planAnnotations(parts, annotations),
  };
}

async function belongings(database: Database): Promise<Belongings> {
  const rows = await database.events.where('layer').equals('captured').toArray();
  const captured = rows
    .filter((row) => row.forgotten === undefined)
    .map((row) => ({ page: row.page ?? '', at: row.at ?? '', event: row.found }));
  return { revisions: await database.revisions.toArray(), captured };
}

async function plan(parts: Parts, { revisions, captured }: Belongings): Promise<ImportPlan> {
  const { database, records } = parts;
  const known = await database.revisions.bulkGet(revisions.map((one) => one.revision));
  const fresh = revisions.filter((_, at) => known[at] === undefined);
  const events = await unknownEvents(database, captured);
  return {
    fresh: fresh.length + events.length,
    known: revisions.length - fresh.length + (captured.length - events.length),
    conflicts: await conflictsWith(database, fresh),
    bringIn: () => records.mergeIn(revisions, () => addEvents(parts, captured)),
  };
}

async function unknownEvents(database: Database, captured: readonly CapturedEvent[]): Promise<CapturedEvent[]> {
  const known = await database.events.bulkGet(captured.map(({ event }) => event.id));
  return captured.filter((_, at) => known[at] === undefined);
}

async function addEvents({ database, correctionOf }: Parts, captured: readonly CapturedEvent[]): Promise<EventId[]> {
  const fresh = await unknownEvents(database, captured);
  for (const { page, at, event } of fresh) {
    await database.events.put(
      eventRow({ id: event.id, layer: 'captured', found: event, page, at }, await correctionOf(event.id)),
    );
  }
  return fresh.map(({ event }) => event.id);
}

/** Records that have one version now and would have more. */
async function conflictsWith(database: Database, fresh: readonly Revision<unknown>[]): Promise<number> {
  // By record at once: to look through the whole file for each of its records would take its length squared.
  const coming = Map.groupBy(fresh, (one) => `${one.kind} ${one.id}`);
  let conflicts = 0;
  for (const revisions of coming.values()) {
    const [{ kind, id }] = revisions as [Revision<unknown>];
    const present = await database.revisions.where('[kind+id]').equals([kind, id]).toArray();
    if (heads(present).length < 2 && heads(merge(present, revisions)).length > 1) conflicts++;
  }
  return conflicts;
}

/** A record that exists, or existed and was removed, is never added again: the reader's later word stands. */
async function planAnnotations({ database, records }: Parts, annotations: readonly Annotation[]): Promise<ImportPlan> {
  const distinct = [...new Map(annotations.map((one) => [one.id, one])).values()];
  const known = await database.records.bulkGet(distinct.map((one): [Kind, RecordId] => ['annotation', one.id]));
  const fresh = distinct.filter((_, at) => known[at] === undefined);
  return {
    fresh: fresh.length,
    known: annotations.length - fresh.length,
    conflicts: 0,
    async bringIn() {
      if (fresh.length === 0) return 0;
      await records.change(
        'import',
        fresh.map((content) => ({ kind: 'annotation', id: content.id, content })),
      );
      return fresh.length;
    },
  };
}
