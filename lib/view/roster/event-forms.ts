import type { DiplomaticEvent } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { CorrectionEdit } from '../../store/correction-kinds.ts';
import type { EventCorrection } from '../../store/store.ts';

/** What a reader may put right in a past event. */
export interface EventForm {
  readonly title: string;
  readonly place: string;
  /** First day, as precise as known; `''` unknown. */
  readonly from: IsoDate | '';
}

/** An event with its title, place and day as the reader has them; whatever else was said of it stays. */
export function eventEdit(
  event: DiplomaticEvent,
  { title, place, from }: EventForm,
  said: EventCorrection,
): CorrectionEdit {
  const until = event.until !== null && from !== '' && event.until < from ? null : event.until;
  const wanted = { ...event, title: title.trim(), place: place.trim() || null, from: from || null, until };
  return { kind: 'event', key: event.id, correction: { ...said, event: wanted } };
}
