import { dayNumber } from '../../model/days.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Database } from '../tables.ts';

/** What is planned for a day or later, soonest first. Machine-coded collections stay out: they have no key by day. */
export async function eventsToCome(database: Database, from: IsoDate): Promise<readonly DiplomaticEvent[]> {
  const rows = await database.events
    .where('day')
    .aboveOrEqual(dayNumber(from) ?? 0)
    .toArray();
  return rows
    .flatMap(({ event }) => (event !== null && event.status === 'scheduled' ? [event] : []))
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '', 'en') || a.id.localeCompare(b.id, 'en'));
}
