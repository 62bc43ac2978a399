import type { Annotation, Revision } from '../../model/annotation.ts';
import type { EventId, Instant, RecordId } from '../../model/ids.ts';
import type { PageCopy } from '../../model/page-copy.ts';

import { bringBack, coveredTellings } from '../events/captured.ts';
import { cutCopy } from '../own/copies.ts';
import { layersOf } from '../events/covered.ts';
import { type Belongings, type CapturedEvent, readBackup, writeBackup } from '../formats/backup.ts';
import { canonical } from '../formats/json.ts';
import { SCHEMA_VERSION } from '../migrations/all.ts';
import type { Records } from '../own/records.ts';
import { heads, merge, replace, type Stamp } from '../own/revisions.ts';
import type { Backups, ImportPlan } from '../store.ts';
import type { Database, Kind } from '../tables.ts';

interface Parts {
  readonly database: Database;
  readonly records: Records;
  readonly device: string;
  readonly now: () => Instant;
  readonly stamp: Stamp;
}

/** Taking everything away and bringing it back; merging two machines is the same thing as restoring. */
export function backingUp(parts: Parts): Backups {
  const { database, device, now } = parts;
  return {
    async write(watching) {
      return writeBackup(await belongings(database), { device, at: now(), schemaVersion: SCHEMA_VERSION }, watching);
    },
    plan: async (file, watching) => plan(parts, await readBackup(file, watching)),
    planAnnotations: (annotations, copies = []) => planContents(parts, contentsOf(annotations, copies)),
  };
}

async function belongings(database: Database): Promise<Belongings> {
  const rows = await database.events.where('layer').equals('captured').toArray();
  const captured = [...rows, ...(await coveredTellings(database))]
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
    bringIn: (watching) => records.mergeIn(revisions, () => addEvents(parts, captured), watching),
  };
}

async function unknownEvents(database: Database, captured: readonly CapturedEvent[]): Promise<CapturedEvent[]> {
  const known = await database.events.bulkGet(captured.map(({ event }) => event.id));
  // Under the event of a pack there is room for what an article told.
  return captured.filter((_, at) => layersOf(known[at]).every(({ layer }) => layer === 'added'));
}

async function addEvents({ database }: Parts, captured: readonly CapturedEvent[]): Promise<EventId[]> {
  const fresh = await unknownEvents(database, captured);
  await bringBack(
    database,
    fresh.map(({ page, at, event }) => ({ id: event.id, layer: 'captured', found: event, page, at })),
  );
  return fresh.map(({ event }) => event.id);
}

/** Records that have one version now and would have more. */
async function conflictsWith(database: Database, fresh: readonly Revision<unknown>[]): Promise<number> {
  // By record at once: to look through the whole file for each of its records would take its length squared.
  const coming = Map.groupBy(fresh, (one) => `${one.kind} ${one.id}`);
  const keys = [...coming.values()].map(([one]): [Kind, RecordId] => [one?.kind ?? 'annotation', one?.id ?? '']);
  const present = await database.revisions
    .where('[kind+id]')
    .anyOf((await database.records.bulkGet(keys)).flatMap((row) => (row === undefined ? [] : [[row.kind, row.id]])))
    .toArray();
  const here = Map.groupBy(present, (one) => `${one.kind} ${one.id}`);
  return [...here].filter(
    ([record, revisions]) =>
      heads(revisions).length < 2 && heads(merge(revisions, coming.get(record) ?? [])).length > 1,
  ).length;
}

/** Records from a file that knows no revisions. */
type Content =
  | { readonly kind: 'annotation'; readonly id: RecordId; readonly content: Annotation }
  | { readonly kind: 'copy'; readonly id: RecordId; readonly content: PageCopy };

/** Each once: the later of two with one id. */
function contentsOf(annotations: readonly Annotation[], copies: readonly PageCopy[]): Content[] {
  const all = [
    ...annotations.map((content) => ({ kind: 'annotation' as const, id: content.id, content })),
    ...copies.map((copy) => ({ kind: 'copy' as const, id: copy.page, content: cutCopy(copy) })),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

/**
 * A record that was here before, in this wording or removed, is never added again: the reader's later word stands. Another
 * wording under its id (edited in the other tool since) becomes a second version to choose from.
 */
async function planContents(parts: Parts, contents: readonly Content[]): Promise<ImportPlan> {
  const { database, records, stamp } = parts;
  const { fresh, reworded } = await sorted(database, contents);
  return {
    fresh: fresh.length + reworded.length,
    known: contents.length - fresh.length - reworded.length,
    conflicts: reworded.length,
    async bringIn(watching) {
      // Looked at again: the same file may have been brought in elsewhere since it was planned.
      const still = await sorted(database, [...fresh, ...reworded]);
      const revisions = [...still.fresh, ...still.reworded].map(({ kind, id, content }) =>
        replace<unknown>({ kind, id }, [], content, stamp),
      );
      return records.mergeIn(revisions, () => Promise.resolve([]), watching);
    },
  };
}

async function sorted(database: Database, contents: readonly Content[]) {
  const rows = await database.records.bulkGet(contents.map(({ kind, id }): [Kind, RecordId] => [kind, id]));
  const fresh = contents.filter((_, at) => rows[at] === undefined);
  const live = rows.flatMap((row) => (row?.created === undefined ? [] : [[row.kind, row.id]]));
  const history = Map.groupBy(
    await database.revisions.where('[kind+id]').anyOf(live).toArray(),
    (one) => `${one.kind} ${one.id}`,
  );
  const reworded = contents.filter(({ kind, id, content }) => {
    const known = history.get(`${kind} ${id}`) ?? [];
    return kind === 'annotation' && known.length > 0 && !known.some((one) => isSameWording(one.content, content));
  });
  return { fresh, reworded };
}

/** What a reader would call the same record, whatever else another version of ours reads from the file. */
function isSameWording(known: unknown, coming: Annotation): boolean {
  if (known === null) return false;
  const wording = ({ page, note, tags, clip }: Annotation) => canonical([page, note, tags, clip?.quote ?? null]);
  return wording(known as Annotation) === wording(coming);
}
