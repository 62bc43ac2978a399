/** Keeps the table of events in step with what tells what: one row shows an event, the rows of its other tellings point to it. */
import type { DiplomaticEvent } from '../../model/event.ts';
import type { EventId } from '../../model/ids.ts';
import { answered, corrected, joinedRow, shownRow } from '../events/event-rows.ts';
import type { EventCorrection } from '../store.ts';
import type { Database, EventRow } from '../tables.ts';
import { clustersOf, type Grouped } from './clusters.ts';
import { leadOf, mergedEvent } from './merged-event.ts';
import { isSameEvent } from './same-event.ts';

/** The reader's word on events, by id. */
export type EventCorrections = ReadonlyMap<EventId, EventCorrection>;

/** A row on its way into groups. */
interface Entry extends Grouped {
  readonly row: EventRow;
}

/**
 * Groups anew what `changed` rows (as they were before and as they are now) can belong to, inside the caller's transaction.
 * What stands in the table afterwards depends on what is told, never on the order in which it was read.
 */
export async function regroup(
  database: Database,
  changed: readonly EventRow[],
  corrections: EventCorrections,
): Promise<void> {
  if (changed.length === 0) return;
  const entries = await reachable(database, changed, corrections);
  const clusters = clustersOf(entries.filter(({ row }) => row.forgotten === undefined));
  const rows = clusters.flatMap((members) => rowsOf(members, corrections));
  await database.events.bulkPut(rows);
}

/** Every telling that a chain of likeness connects with the changed ones. A few: most days tell of different people. */
async function reachable(
  database: Database,
  changed: readonly EventRow[],
  corrections: EventCorrections,
): Promise<readonly Entry[]> {
  const found = new Map<EventId, Entry>();
  let fresh = changed.map((row) => entryOf(row, corrections));
  while (fresh.length > 0) {
    const near = await neighbours(database, fresh, corrections);
    const next = near.filter(({ id }) => !found.has(id));
    for (const one of next) found.set(one.id, one);
    fresh = next;
  }
  return [...found.values()];
}

/** Rows of the same days that agree with one of these, and rows that the reader joined to them; as they are in the table now. */
async function neighbours(
  database: Database,
  entries: readonly Entry[],
  corrections: EventCorrections,
): Promise<readonly Entry[]> {
  const days = [...new Set(entries.flatMap(({ row }) => row.day ?? []))];
  const around = [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))];
  const sameDays = around.length === 0 ? [] : await database.events.where('day').anyOf(around).toArray();
  const rows = await database.events.bulkGet(linkedTo(entries, corrections));
  const all = [...sameDays, ...rows.flatMap((row) => row ?? [])].map((row) => entryOf(row, corrections));
  const own = new Set(linkedTo(entries, corrections));
  const byDay = Map.groupBy(entries, ({ row }) => row.day);
  const near = (day: number) => [day - 1, day, day + 1].flatMap((one) => byDay.get(one) ?? []);
  return all.filter((one) => own.has(one.id) || near(one.row.day ?? NaN).some((entry) => isSameEvent(entry, one)));
}

/** These rows themselves, and those at the other end of “the same as”. */
function linkedTo(entries: readonly Entry[], corrections: EventCorrections): EventId[] {
  const ids = new Set(entries.map(({ id }) => id));
  const links = [...corrections.values()].filter(({ mergedInto }) => mergedInto !== null);
  const ends = links.flatMap(({ id, mergedInto }) =>
    ids.has(id) || ids.has(mergedInto ?? '') ? [id, mergedInto ?? ''] : [],
  );
  return [...new Set([...ids, ...ends])];
}

function entryOf(row: EventRow, corrections: EventCorrections): Entry {
  const word = corrections.get(row.id);
  return {
    ...{ row, id: row.id, event: row.found },
    ...(row.page === undefined ? {} : { page: row.page }),
    ...(word?.apart ? { apart: true } : {}),
    mergedInto: word?.mergedInto ?? null,
  };
}

/** One row that shows the event, the others pointing to it. */
function rowsOf(members: readonly Entry[], corrections: EventCorrections): readonly EventRow[] {
  const lead = leadOf(members.map(({ row }) => row));
  const event = shownOf(members, lead, corrections);
  return members.map(({ row }) => (row.id === lead.id ? shownRow(row, event) : joinedRow(row, lead.id)));
}

/** What the reader said of any telling is said of the event. */
function shownOf(members: readonly Entry[], lead: EventRow, corrections: EventCorrections): DiplomaticEvent | null {
  const words = members.flatMap(({ id }) => corrections.get(id) ?? []);
  if (words.some(({ hidden }) => hidden)) return null;
  const tellings = members.map(({ row }) => {
    const word = corrections.get(row.id);
    const event = corrected(row.found, word === undefined ? null : { ...word, mergedInto: null, hidden: false });
    return { id: row.id, layer: word?.event ? ('own' as const) : row.layer, event: event ?? row.found };
  });
  const merged = { ...mergedEvent(tellings), id: lead.id };
  const answer = words.find((word) => word.answer !== undefined)?.answer;
  return answered(merged, answer);
}
