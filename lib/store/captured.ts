/** What articles told, kept where the reader chose so: a memory of events, not a log of reading. */
import type { EventId, Instant } from '../model/ids.ts';
import { siteOf } from './address.ts';
import { eventRow } from './event-rows.ts';
import type { OnForget } from './records.ts';
import type { Stamp } from './revisions.ts';
import { remember } from './steps.ts';
import type { Captured, EventCorrection, Forgetting } from './store.ts';
import type { Database, EventRow } from './tables.ts';
import { without } from './without.ts';
import type { Write } from './writing.ts';

interface Parts {
  readonly database: Database;
  readonly write: Write;
  readonly stamp: Stamp;
  readonly now: () => Instant;
  readonly correctionOf: (id: EventId) => Promise<EventCorrection | null>;
}

/** Keeps and forgets events that articles told. */
export function capturing({ database, write, stamp, now, correctionOf }: Parts): Captured {
  return {
    keep: (page, events) =>
      write(['events', 'records', 'revisions'], async () => {
        const known = await database.events.bulkGet(events.map((event) => event.id));
        const rows: EventRow[] = [];
        for (const event of events) {
          const found = { id: event.id, layer: 'captured' as const, found: event, page, at: now() };
          rows.push(eventRow(found, await correctionOf(event.id)));
        }
        // What ships or was written by hand is never replaced by what an article told.
        await database.events.bulkPut(rows.filter((_, at) => (known[at]?.layer ?? 'captured') === 'captured'));
        return known.filter((one) => one === undefined).length;
      }),
    forget: (what) =>
      write(['events', 'steps'], async () => {
        const rows = await rowsOf(database, what);
        if (rows.length === 0) return 0;
        const { revision: id, at } = stamp();
        await database.events.bulkPut(rows.map((row) => eventRow({ ...row, forgotten: id }, null)));
        const step = { label: 'forget' as const, count: rows.length, at };
        await remember(database, { id, step, changes: [], events: rows.map((row) => row.id) });
        return rows.length;
      }),
  };
}

/** Brings the events of a step of forgetting back, or takes those of an import away; the other way round when it is made again. */
export function forgetting(database: Database, correctionOf: Parts['correctionOf']): OnForget {
  return async (step, side) => {
    const rows = await database.events.bulkGet([...(step.events ?? [])]);
    for (const row of rows) {
      if (row === undefined) continue;
      const back = (step.step.label === 'forget') === (side === 'undo');
      const found = back ? without(row, 'forgotten') : { ...row, forgotten: step.id };
      await database.events.put(eventRow(found, await correctionOf(row.id)));
    }
  };
}

async function rowsOf(database: Database, what: Forgetting): Promise<EventRow[]> {
  const rows = await asked(database, what).toArray();
  return rows.filter((row) => row.layer === 'captured' && row.forgotten === undefined);
}

function asked(database: Database, what: Forgetting) {
  if (what === 'all') return database.events.where('layer').equals('captured');
  if ('event' in what) return database.events.where('id').equals(what.event);
  if ('article' in what) return database.events.where('page').equals(what.article);
  if ('since' in what) return database.events.where('at').aboveOrEqual(what.since);
  const { site } = what;
  return database.events
    .where('page')
    .startsWith(site)
    .filter((row) => row.page !== undefined && siteOf(row.page) === site);
}
