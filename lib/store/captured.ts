/** What articles told, kept where the reader chose so: a memory of events, not a log of reading. */
import type { DiplomaticEvent } from '../model/event.ts';
import type { EventId, Instant } from '../model/ids.ts';
import { siteOf } from './address.ts';
import { eventCorrections } from './event-corrections.ts';
import { eventRow, type FoundEvent } from './event-rows.ts';
import { regroup } from './identity/regroup.ts';
import type { OnForget } from './records.ts';
import type { Stamp } from './revisions.ts';
import { remember } from './steps.ts';
import type { Captured, Forgetting, ToldRow } from './event-memory.ts';
import type { Database, EventRow } from './tables.ts';
import { without } from './without.ts';
import type { TableName, Write } from './writing.ts';

interface Parts {
  readonly database: Database;
  readonly write: Write;
  readonly stamp: Stamp;
  readonly now: () => Instant;
}

const TABLES: readonly TableName[] = ['events', 'records', 'revisions'];

/** Keeps and forgets events that articles told. */
export function capturing({ database, write, stamp, now }: Parts): Captured {
  return {
    keep: (page, events, version = '') =>
      write(TABLES, async () => {
        const before = await toldBy(database, page);
        if (before.some((row) => (row.version ?? '') > version)) return 0;
        const told = await outsideOtherLayers(database, rowsFor({ page, version, at: now() }, events, before));
        const replaced = before.filter((row) => isReplaced(row, told, version));
        await change(database, { gone: replaced, put: told });
        return told.filter(({ id }) => before.every((row) => row.id !== id)).length;
      }),
    withdraw: (page) =>
      write(TABLES, async () => {
        const gone = await toldBy(database, page);
        await change(database, { gone, put: [] });
        return gone.length;
      }),
    forget: (what) =>
      write([...TABLES, 'steps'], async () => {
        const rows = await rowsOf(database, what);
        if (rows.length === 0) return 0;
        const { revision: id, at } = stamp();
        await change(database, { gone: [], put: rows.map((row) => ({ ...row, forgotten: id })) });
        const step = { label: 'forget' as const, count: rows.length, at };
        await remember(database, { id, step, changes: [], events: rows.map((row) => row.id) });
        return rows.length;
      }),
    async list(limit) {
      const rows = await database.events.orderBy('at').reverse().filter(isKept).limit(limit).toArray();
      return rows.map(toldRow);
    },
  };
}

/** Brings the events of a step of forgetting back, or takes those of an import away; the other way round when it is made again. */
export function forgetting(database: Database): OnForget {
  return async (step, side) => {
    const rows = await database.events.bulkGet([...(step.events ?? [])]);
    const back = (step.step.label === 'forget') === (side === 'undo');
    const put = rows.flatMap((row) => {
      if (row === undefined) return [];
      return [back ? without(row, 'forgotten') : { ...row, forgotten: step.id }];
    });
    await change(database, { gone: [], put });
  };
}

/** Rows as they are put in by an import of the reader's own memory. */
export async function bringBack(database: Database, rows: readonly FoundEvent[]): Promise<void> {
  await change(database, { gone: [], put: rows });
}

/** Changes rows and groups anew whatever they belong to. */
async function change(
  database: Database,
  { gone, put }: { readonly gone: readonly EventRow[]; readonly put: readonly FoundEvent[] },
): Promise<void> {
  if (gone.length + put.length === 0) return;
  const corrections = await eventCorrections(database);
  const before = await database.events.bulkGet(put.map(({ id }) => id));
  const rows = put.map((row) => eventRow(row, corrections.get(row.id) ?? null));
  await database.events.bulkDelete(gone.map(({ id }) => id));
  await database.events.bulkPut(rows);
  await regroup(database, [...gone, ...before.flatMap((row) => row ?? []), ...rows], corrections);
}

type Reading = Required<Pick<EventRow, 'page' | 'version' | 'at'>>;

/** A telling keeps the moment it was first read: reading again is not reading anew. Forgotten ones stay as they are. */
function rowsFor(reading: Reading, events: readonly DiplomaticEvent[], before: readonly EventRow[]): FoundEvent[] {
  const forgotten = new Set(before.filter((row) => row.forgotten !== undefined).map(({ id }) => id));
  return events
    .filter(({ id }) => !forgotten.has(id))
    .map((event) => {
      const at = before.find(({ id }) => id === event.id)?.at ?? reading.at;
      return { id: event.id, layer: 'captured' as const, found: event, ...reading, at };
    });
}

/** A later version replaces all; the same version only what it now reads otherwise: it may have been half loaded. */
function isReplaced(row: EventRow, told: readonly FoundEvent[], version: string): boolean {
  if (told.some(({ id }) => id === row.id) || row.forgotten !== undefined) return false;
  if ((row.version ?? '') < version) return true;
  const quote = quoteOf(row);
  return quote !== null && told.some((one) => quoteOf(one) === quote);
}

function quoteOf({ found }: FoundEvent): string | null {
  return found.sources[0].quote;
}

/** What ships or was written by hand is never replaced by what an article told. */
async function outsideOtherLayers(database: Database, rows: readonly FoundEvent[]): Promise<FoundEvent[]> {
  const known = await database.events.bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, at) => (known[at]?.layer ?? 'captured') === 'captured');
}

async function toldBy(database: Database, page: string): Promise<EventRow[]> {
  const rows = await database.events.where('page').equals(page).toArray();
  return rows.filter((row) => row.layer === 'captured');
}

async function rowsOf(database: Database, what: Forgetting): Promise<EventRow[]> {
  const asked = await (typeof what === 'object' && 'event' in what
    ? tellingsOf(database, what.event)
    : whole(database, what));
  return asked.filter(isKept);
}

/** An event is forgotten with all that told it. */
async function tellingsOf(database: Database, id: EventId): Promise<EventRow[]> {
  const sources = (await database.events.get(id))?.event?.sources ?? [];
  const tellings = sources.flatMap(({ telling, copies = [] }) => [telling, ...copies.map((copy) => copy.telling)]);
  const ids = new Set([id, ...tellings.flatMap((one) => one ?? [])]);
  return database.events
    .where('id')
    .anyOf([...ids])
    .toArray();
}

function isKept(row: EventRow): boolean {
  return row.layer === 'captured' && row.forgotten === undefined;
}

function whole(database: Database, what: Exclude<Forgetting, { readonly event: EventId }>): Promise<EventRow[]> {
  const { events } = database;
  if (what === 'all') return events.where('layer').equals('captured').toArray();
  if ('article' in what) return events.where('page').equals(what.article).toArray();
  if ('since' in what) return events.where('at').aboveOrEqual(what.since).toArray();
  return events
    .where('page')
    .startsWith(what.site)
    .filter((row) => row.page !== undefined && siteOf(row.page) === what.site)
    .toArray();
}

function toldRow({ id, page = '', at = '', found }: EventRow): ToldRow {
  return { id, page, at, event: found };
}
