/** Events as rows: who, in which office then, where, who says so. Pure; words are put in by components. */
import type {
  DiplomaticEvent,
  Disagreement,
  EventBasis,
  EventSource,
  OutcomeAnswer,
  EventStatus,
  EventType,
  Participant,
  SaidBy,
} from '../model/event.ts';
import type { EventId, IsoDate, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { countryName } from './here.ts';
import { webLink } from '../../components/shared/web-link.ts';

export interface ParticipantLine {
  /** `null`: not in the roster. */
  readonly official: OfficialId | null;
  /** As a row has room for: the family name, or the country. */
  readonly short: string;
  readonly name: string;
  /** The office held on the event's day. */
  readonly office: string | null;
  readonly country: string | null;
}

export interface SourceLine {
  readonly title: string;
  readonly publisher: string | null;
  readonly published: IsoDate | null;
  /** Only `http(s)`; `null`: no link. */
  readonly link: string | null;
  readonly saidBy: { readonly kind: SaidBy['kind']; readonly who: string | null };
  readonly via: string | null;
  /** The source's own sentence, where the reader's pages told it. */
  readonly quote: string | null;
  /** The telling that the reader may part from the event; `null`: nothing to part. */
  readonly telling: EventId | null;
  /** Outlets that print the same report. */
  readonly copies: readonly string[];
}

/** What the sources tell differently: each value with those who tell it. */
export interface DisagreementLine {
  readonly field: Disagreement['field'];
  readonly values: readonly { readonly value: string; readonly by: readonly string[] }[];
}

export interface EventLine {
  readonly id: EventId;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  /** One line in English, for acts that have no words of their own. */
  readonly title: string;
  readonly place: string | null;
  readonly actors: readonly ParticipantLine[];
  readonly recipients: readonly ParticipantLine[];
  readonly sources: readonly SourceLine[];
  /** Whether a report confirms it; otherwise the row says so. */
  readonly basis: EventBasis;
  /** An article that the reader read tells it: it can be forgotten. */
  readonly remembered: boolean;
  readonly disagreements: readonly DisagreementLine[];
  /** What the reader said became of a plan. */
  readonly answer: OutcomeAnswer | null;
}

/** An event as the views show it: names, offices and sources looked up in the lexicon. */
export function eventLine(event: DiplomaticEvent, lexicon: Lexicon): EventLine {
  const { id, from, until, type, mode, status, title, place } = event;
  return {
    ...{ id, from, until, type, mode, status, title, place },
    actors: event.actors.map((one) => participantLine(one, lexicon)),
    recipients: event.recipients.map((one) => participantLine(one, lexicon)),
    sources: event.sources.map((source) => sourceLine(source, lexicon)),
    basis: event.basis ?? 'report',
    remembered: event.sources.some(({ quote }) => quote !== null),
    disagreements: (event.disagreements ?? []).map((one) => disagreementLine(one, event)),
    answer: event.answer ?? null,
  };
}

function disagreementLine({ field, values }: Disagreement, { sources }: DiplomaticEvent): DisagreementLine {
  const by = (places: readonly number[]) => places.flatMap((at) => sources[at]?.publisher ?? sources[at]?.title ?? []);
  return { field, values: values.map((one) => ({ value: one.value, by: by(one.sources) })) };
}

function participantLine(participant: Participant, lexicon: Lexicon): ParticipantLine {
  const official = participant.official === null ? null : lexicon.official(participant.official);
  const country = countryName(participant.country, lexicon);
  const name = official?.name ?? participant.name ?? country ?? participant.official ?? '';
  const office = participant.office === null ? null : lexicon.office(participant.office);
  return {
    official: official?.id ?? null,
    short: official?.surname ?? lastWord(participant.name) ?? name,
    name,
    office: office?.titles[0] ?? null,
    country: name === country ? null : country,
  };
}

function lastWord(name: string | null): string | null {
  return name?.split(' ').at(-1) ?? null;
}

/** Where something was read, with who said it in words. */
export function sourceLine(source: EventSource, lexicon: Lexicon): SourceLine {
  const { title, publisher, published, via, quote, telling = null, copies = [] } = source;
  return {
    title,
    publisher,
    published,
    via,
    quote,
    // Only what was read can be parted; what ships stands for itself.
    telling: quote === null ? null : telling,
    copies: copies.map((copy) => copy.publisher ?? copy.title),
    link: webLink(source.url),
    saidBy: speaker(source.saidBy, lexicon),
  };
}

function speaker(saidBy: SaidBy, lexicon: Lexicon): SourceLine['saidBy'] {
  if (saidBy.kind === 'readout') return { kind: 'readout', who: countryName(saidBy.of, lexicon) };
  if (saidBy.kind === 'on-record' || saidBy.kind === 'spokesperson') return { kind: saidBy.kind, who: saidBy.who };
  return { kind: saidBy.kind, who: null };
}
