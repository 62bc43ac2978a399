import type { DiplomaticEvent } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { CorrectionEdit } from '../../store/correction-kinds.ts';

/** What a reader may put right in a past event. */
export interface EventForm {
  readonly title: string;
  readonly place: string;
  /** First day, as precise as known; `''` unknown. */
  readonly from: IsoDate | '';
}

/** An event with its title, place and day as the reader has them. */
export function eventEdit(event: DiplomaticEvent, { title, place, from }: EventForm): CorrectionEdit {
  const until = event.until !== null && from !== '' && event.until < from ? null : event.until;
  const wanted = { ...event, title: title.trim(), place: place.trim() || null, from: from || null, until };
  return { kind: 'event', key: event.id, correction: { id: event.id, event: wanted, hidden: false, mergedInto: null } };
}
