import type { DiplomaticEvent } from '../model/event.ts';
import { keysOf } from './event-keys.ts';
import type { EventCorrection } from './store.ts';
import type { EventRow } from './tables.ts';

type Found = Pick<EventRow, 'id' | 'layer' | 'found' | 'page' | 'at' | 'forgotten' | 'pack' | 'covered'>;

/**
 * The row of an event as the reader wants it: with the correction applied, and found under the keys of what is shown.
 * A hidden, merged or forgotten event keeps its row and loses its keys, so that reading never has to skip it.
 */
export function eventRow(found: Found, correction: EventCorrection | null): EventRow {
  const event = shown(found, correction);
  const keys = event === null ? { about: [], together: [] } : keysOf(event, found.layer);
  return { ...found, event, ...keys };
}

function shown(found: Found, correction: EventCorrection | null): DiplomaticEvent | null {
  if (found.forgotten !== undefined) return null;
  if (correction === null) return found.found;
  if (correction.hidden || correction.mergedInto !== null) return null;
  return correction.event ?? found.found;
}
