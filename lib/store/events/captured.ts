/** What articles told, kept where the reader chose so: a memory of events, not a log of reading. */
import type { DiplomaticEvent } from '../../model/event.ts';
import type { EventId, Instant } from '../../model/ids.ts';
import { siteOf } from '../address.ts';
import { layersOf, stacked } from './covered.ts';
import { eventCorrections } from './event-corrections.ts';
import { eventRow, type FoundEvent } from './event-rows.ts';
import { regroup } from '../identity/regroup.ts';
import { forgetNames, recallNames, takeNames } from '../roster/inbox-names.ts';
import type { OnForget } from '../own/records.ts';
import type { Stamp } from '../own/revisions.ts';
import { remember } from '../own/steps.ts';
import type { Captured, Forgetting, Forgotten, ToldRow } from './event-memory.ts';
import type { Database, EventRow } from '../tables.ts';
import { without } from '../without.ts';
import type { TableName, Write } from '../writing.ts';

interface Parts {
  readonly database: Database;
  readonly write: Write;
  readonly stamp: Stamp;
  readonly now: () => Instant;
}

const TABLES: readonly TableName[] = ['events', 'records', 'revisions', 'inbox'];

/** Keeps and forgets events that articles told. */
export function capturing({ database, write, stamp, now }: Parts): Captured {
  return {
    keep: (page, events, version = '') =>
      write(TABLES, async () => {
        const before = await toldBy(database, page, events);
        if (before.some((row) => (row.version ?? '') > version)) return 0;
        const told = await outsideOtherLayers(database, rowsFor({ page, version, at: now() }, events, before));
        const replaced = before.filter((row) => isReplaced(row, told, version));
        await change(database, { gone: replaced, put: told });
        return told.filter(({ id }) => before.every((row) => row.id !== id)).length;
      }),
    withdraw: (page) =>
      write(TABLES, async () => {
        const gone = await whole(database, { article: page });
        await change(database, { gone, put: [] });
        await forgetNames(database, { article: page });
        return gone.length;
      }),
    forget: (what) =>
      write([...TABLES, 'steps'], async () => {
        const rows = await rowsOf(database, what);
        const names = typeof what === 'object' && 'event' in what ? [] : await forgetNames(database, what);
        if (rows.length + names.length === 0) return 0;
        const { revision: id, at } = stamp();
        await change(database, { gone: [], put: rows.map((row) => ({ ...row, forgotten: id })) });
        const step = { label: 'forget' as const, count: rows.length + names.length, at };
        await remember(database, { id, step, changes: [], events: rows.map((row) => row.id), names });
        return rows.length;
      }),
    async list(limit) {
      const rows = await database.events.orderBy('at').reverse().filter(isKept).limit(limit).toArray();
      const all = [...rows, ...(await coveredTellings(database)).filter(isKept)];
      return all
        .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? '', 'en'))
        .slice(0, limit)
        .map(toldRow);
    },
  };
}

/** Brings what a step of forgetting took back, or takes events of an import away; the other way round when it is made again. */
export function forgetting(database: Database): OnForget {
  return async (step, side) => {
    const rows = await database.events.bulkGet([...(step.events ?? [])]);
    const back = (step.step.label === 'forget') === (side === 'undo');
    const put = rows
      .flatMap((row) => tellingIn(row))
      .map((row) => (back ? without(row, 'forgotten') : { ...row, forgotten: step.id }));
    await change(database, { gone: [], put });
    await (back ? recallNames : takeNames)(database, step.names ?? []);
  };
}

/** Rows as they are put in by an import of the reader's own memory. */
export async function bringBack(database: Database, rows: readonly FoundEvent[]): Promise<void> {
  await change(database, { gone: [], put: rows });
}

/** Changes tellings, under the events of packs that cover them too, and groups anew whatever they belong to. */
async function change(
  database: Database,
  { gone, put }: { readonly gone: readonly EventRow[]; readonly put: readonly FoundEvent[] },
): Promise<void> {
  if (gone.length + put.length === 0) return;
  const corrections = await eventCorrections(database);
  const wordOn = (id: EventId) => corrections.get(id) ?? null;
  const told = new Map(put.map((row) => [row.id, eventRow(row, wordOn(row.id))]));
  const ids = [...new Set([...gone.map(({ id }) => id), ...told.keys()])];
  const before = await database.events.bulkGet(ids);
  const rows = ids.flatMap((id, at) => {
    const others = layersOf(before[at]).filter(({ layer }) => layer !== 'captured');
    const row = stacked([...others, ...(told.get(id) === undefined ? [] : [told.get(id) as EventRow])]);
    return row === undefined ? [] : [eventRow(row, wordOn(id))];
  });
  await database.events.bulkDelete(ids);
  await database.events.bulkPut(rows);
  await regroup(database, [...before.flatMap((row) => row ?? []), ...rows], corrections);
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

/** What ships or was written by hand is never replaced by what an article told; an imported pack only covers it. */
async function outsideOtherLayers(database: Database, rows: readonly FoundEvent[]): Promise<FoundEvent[]> {
  const known = await database.events.bulkGet(rows.map(({ id }) => id));
  return rows.filter((_, at) => layersOf(known[at]).every(({ layer }) => layer === 'captured' || layer === 'added'));
}

/** What a page told before, and what it told of these events under the events of packs. */
async function toldBy(database: Database, page: string, events: readonly DiplomaticEvent[]): Promise<EventRow[]> {
  const rows = await database.events.where('page').equals(page).toArray();
  const same = await database.events.bulkGet(events.map(({ id }) => id));
  const below = same.flatMap((row) => (row?.layer === 'captured' ? [] : tellingIn(row)));
  return [...rows.filter((row) => row.layer === 'captured'), ...below.filter((row) => row.page === page)];
}

/** What an article told under this id, though a pack may cover it; none or one. */
function tellingIn(row: EventRow | undefined): readonly EventRow[] {
  return layersOf(row).filter(({ layer }) => layer === 'captured');
}

/** What articles told under the events of packs: no index finds it, and only forgetting and taking away look for it. */
export async function coveredTellings(database: Database): Promise<readonly EventRow[]> {
  const above = await database.events.where('layer').equals('added').toArray();
  return above.flatMap((row) => tellingIn(row));
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
  const rows = await database.events.bulkGet([...ids]);
  return rows.flatMap((row) => tellingIn(row));
}

function isKept(row: EventRow): boolean {
  return row.layer === 'captured' && row.forgotten === undefined;
}

/** All that articles told of what is meant, forgotten or not. */
async function whole(database: Database, what: Forgotten): Promise<EventRow[]> {
  const covered = (await coveredTellings(database)).filter((row) => isMeant(row, what));
  const found = await foundByKey(database, what).toArray();
  return [...found.filter((row) => row.layer === 'captured' && isMeant(row, what)), ...covered];
}

function foundByKey({ events }: Database, what: Forgotten) {
  if (what === 'all') return events.where('layer').equals('captured');
  if ('article' in what) return events.where('page').equals(what.article);
  if ('since' in what) return events.where('at').aboveOrEqual(what.since);
  return events.where('page').startsWith(what.site);
}

function isMeant({ page, at = '' }: EventRow, what: Forgotten): boolean {
  if (what === 'all') return true;
  if ('since' in what) return at >= what.since;
  return page !== undefined && ('article' in what ? page === what.article : siteOf(page) === what.site);
}

function toldRow({ id, page = '', at = '', found }: EventRow): ToldRow {
  return { id, page, at, event: found };
}
