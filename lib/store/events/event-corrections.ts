import type { EventId } from '../../model/ids.ts';
import { eventRow } from './event-rows.ts';
import { regroup, type EventCorrections } from '../identity/regroup.ts';
import type { OnChange } from '../own/records.ts';
import type { EventCorrection } from '../store.ts';
import type { Database } from '../tables.ts';

/** Every word of the reader's on events: few, hence read at once. Of versions in conflict the newest speaks. */
export async function eventCorrections(database: Database): Promise<EventCorrections> {
  const rows = await database.records.where('kind').equals('event').toArray();
  const heads = await database.revisions.bulkGet(rows.flatMap((row) => row.heads));
  const said = new Map<EventId, EventCorrection>();
  for (const head of heads.toSorted((a, b) => ((a?.revision ?? '') < (b?.revision ?? '') ? -1 : 1)))
    if (head !== undefined && head.content !== null) said.set(String(head.id), head.content as EventCorrection);
  return said;
}

/** Keeps the rows of an event in step with the reader's word on it, in the same transaction. */
export function followCorrections(database: Database): OnChange {
  return (kind, id, content) =>
    kind === 'event' ? follow(database, String(id), content as EventCorrection | null) : null;
}

async function follow(database: Database, id: EventId, wanted: EventCorrection | null): Promise<void> {
  const before = await database.events.get(id);
  if (before !== undefined && before.layer !== 'own') await database.events.put(eventRow(before, wanted));
  else if (wanted?.event) await database.events.put(eventRow({ id, layer: 'own', found: wanted.event }, wanted));
  else await database.events.delete(id);
  const after = await database.events.get(id);
  const told = [before, after].flatMap((row) => row ?? []);
  await regroup(database, told, await eventCorrections(database));
}
