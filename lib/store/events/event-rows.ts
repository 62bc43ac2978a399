/** Rows of the table of events: what is shown, and under which keys it is found. */
import { dayNumber } from '../../model/days.ts';
import type { DiplomaticEvent, EventStatus } from '../../model/event.ts';
import type { EventId } from '../../model/ids.ts';
import { keysOf } from './event-keys.ts';
import { isDated } from '../identity/same-event.ts';
import type { EventCorrection } from '../store.ts';
import type { EventRow } from '../tables.ts';

/** What of a row is given; the rest of it is derived. */
export type FoundEvent = Omit<EventRow, 'event' | 'about' | 'together' | 'day' | 'due' | 'joined'>;

/**
 * The row of an event as the reader wants it: with the correction applied, and found under the keys of what is shown.
 * A hidden, merged or forgotten event keeps its row and loses its keys, so that reading never has to skip it.
 */
export function eventRow(found: FoundEvent, correction: EventCorrection | null): EventRow {
  return shownRow(found, found.forgotten === undefined ? corrected(found.found, correction) : null);
}

/** The row that shows this event; `null`: nothing is shown of it. */
export function shownRow(found: FoundEvent, event: DiplomaticEvent | null): EventRow {
  const keys = event === null ? { about: [], together: [] } : keysOf(event);
  return { ...bare(found), event, ...keys, ...dayOf(found), ...dueOf(found, event) };
}

/** The row of a telling that another event shows. */
export function joinedRow(found: FoundEvent, lead: EventId): EventRow {
  return { ...shownRow(found, null), joined: lead };
}

/** An event as the reader corrected it; `null`: hidden. */
export function corrected(event: DiplomaticEvent, correction: EventCorrection | null): DiplomaticEvent | null {
  if (correction === null) return event;
  if (correction.hidden || correction.mergedInto !== null) return null;
  return answered(correction.event ?? event, correction.answer);
}

/** A plan with the reader's word on what became of it. */
export function answered(event: DiplomaticEvent, answer: EventCorrection['answer']): DiplomaticEvent {
  if (answer === undefined || !PLANNED.has(event.status)) return event;
  const status = STATUS_AFTER[answer] ?? event.status;
  return { ...event, status, answer };
}

const PLANNED: ReadonlySet<EventStatus> = new Set(['scheduled', 'postponed']);
const STATUS_AFTER: Readonly<Record<string, EventStatus>> = { happened: 'occurred', 'did-not': 'cancelled' };

/** A row without what is derived, whatever it was read with. */
function bare({ id, layer, found, page, at, version, forgotten, pack, covered }: FoundEvent): FoundEvent {
  const given = { id, layer, found, page, at, version, forgotten, pack, covered };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as FoundEvent;
}

/** By its day a telling meets those it may agree with; what was forgotten meets nobody. */
function dayOf({ found, forgotten }: FoundEvent): Pick<EventRow, 'day'> {
  const day = isDated(found) && forgotten === undefined ? dayNumber(found.from ?? '') : null;
  return day === null ? {} : { day };
}

/** Of a plan that the reader's own pages told or the reader wrote: the day after which its outcome is asked for. */
function dueOf({ layer }: FoundEvent, event: DiplomaticEvent | null): Pick<EventRow, 'due'> {
  if (event === null || !PLANNED.has(event.status) || event.answer !== undefined || !isDated(event)) return {};
  const isOwn = layer === 'captured' || layer === 'own';
  const due = dayNumber(event.until ?? event.from ?? '') ?? dayNumber(event.from ?? '');
  return isOwn && due !== null ? { due } : {};
}
