import type { DiplomaticEvent, EventType, Participant } from '../../model/event.ts';
import type { EventId, IsoDate, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { CorrectionEdit } from '../../store/roster/correction-kinds.ts';
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

/** What a reader writes of an event of their own. */
export interface NewEventForm extends EventForm {
  /** One of `EVENT_ACTS`. */
  readonly act: string;
  /** Somebody else who took part. */
  readonly with: OfficialId | null;
  /** Where it can be read; `''` nowhere. */
  readonly address: string;
}

/** The acts a reader chooses from: `type.mode`. */
export const EVENT_ACTS = [
  'CONSULT.meeting',
  'CONSULT.visit',
  'CONSULT.phone',
  'CONSULT.summit',
  'CONSULT.foc',
  'SUPPORT.agreement_signed',
  'AGREE.meeting',
  'SANCTION.discontinue',
  'SANCTION.expel',
  'ACCUSE.demarche',
  'STATEMENT.joint',
  'STATEMENT.remark',
  'INCIDENT.appointment',
] as const;

/** An event of the reader's own, under an id that nothing else has. */
export function newEvent(id: EventId, person: OfficialId, form: NewEventForm, lexicon: Lexicon): DiplomaticEvent {
  const [type, mode] = form.act.split('.') as [EventType, string];
  const participants = [person, ...(form.with === null ? [] : [form.with])].map((one) =>
    participant(one, form.from, lexicon),
  );
  const url = URL.parse(form.address.trim());
  const isWeb = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
  return {
    id,
    type,
    mode,
    status: type === 'AGREE' ? 'scheduled' : 'occurred',
    title: form.title.trim(),
    from: form.from || null,
    until: null,
    place: form.place.trim() || null,
    actors: participants,
    recipients: [],
    countries: [...new Set(participants.flatMap(({ country }) => country ?? []))],
    forum: null,
    series: null,
    round: null,
    topics: [],
    figures: [],
    sources: [
      {
        title: isWeb ? url.hostname : form.title.trim(),
        publisher: null,
        url: isWeb ? url.href : null,
        published: form.from || null,
        saidBy: { kind: 'outlet' },
        via: null,
        quote: null,
      },
    ],
    because: ['written-by-reader'],
  };
}

/** Somebody in the office they held that day. */
function participant(official: OfficialId, day: IsoDate | '', lexicon: Lexicon): Participant {
  const held = lexicon
    .termsOf(official)
    .filter(({ from, until }) => day !== '' && from <= day && (until === null || day <= until));
  return {
    official,
    name: null,
    office: held.at(-1)?.office ?? null,
    country: lexicon.official(official)?.country ?? null,
  };
}
