import type { EventRow } from '../../lib/data/past.ts';
import { eventFrom } from '../../lib/data/past.ts';
import type { DiplomaticEvent } from '../../lib/model/event.ts';
import { smallRoster } from './small-roster.ts';

const ROSTER = smallRoster();

/** A past event from a row, told by a made-up outlet on its own day unless the row cites something. */
export function pastEvent(id: string, what: string, row: Partial<EventRow> = {}): DiplomaticEvent {
  const day = id.slice(0, 10);
  const src = [{ title: 'Report', publisher: 'The Courier', published: day, by: 'outlet' }];
  return eventFrom({ id, what, src, ...row }, ROSTER);
}
