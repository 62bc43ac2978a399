import { dayNumber } from '../../model/days.ts';
import type { Migration } from './migration.ts';

/** An event as older rows have it, as far as the new indexes need it. */
interface OlderRow {
  readonly layer: string;
  readonly found: { readonly from: string | null; readonly status: string };
  day?: number;
  due?: number;
}

const FULL_DATE = 'YYYY-MM-DD'.length;

/** Tellings of one event find each other by their day; plans whose day has passed are found by it. */
export const oneEventManySources: Migration = {
  version: 3,
  tables: {
    events: 'id, layer, page, at, forgotten, day, due, *about, *together',
  },
  upgrade: async (transaction) => {
    await transaction
      .table<OlderRow>('events')
      .toCollection()
      .modify((row) => {
        const { from } = row.found;
        const day = from?.length === FULL_DATE ? dayNumber(from) : null;
        if (day === null) return;
        row.day = day;
        if (row.layer === 'captured' && row.found.status === 'scheduled') row.due = day;
      });
  },
};
