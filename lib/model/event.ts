import type { CountryCode, EventId, IsoDate, OfficeId, OfficialId, SeriesId } from './ids.ts';
import type { OfficeKind } from './office.ts';
import type { Span } from './span.ts';

/** PLOVER's types, and three of ours at the end. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
  'VOTE',
  'INCIDENT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The finer act, lower case: `meeting`, `foc`, `agreement_signed`. */
export type EventMode = string;

/** Whether an event is to come, took place or did not, as its source tells it. */
export const EVENT_STATUSES = [
  'scheduled',
  'occurred',
  'postponed',
  'cancelled',
  'denied',
  'hypothetical',
  'historical',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who says that it happened. */
export type SaidBy =
  | { readonly kind: 'readout'; readonly of: CountryCode | string }
  | { readonly kind: 'on-record'; readonly who: string }
  | { readonly kind: 'spokesperson'; readonly who: string }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'outlet' }
  | { readonly kind: 'opinion' }
  /** Nobody yet: the starter pack has it from general knowledge, and no report was found that confirms it. */
  | { readonly kind: 'roster' };

/** Somebody who took part, in the office held then. */
export interface Participant {
  readonly official: OfficialId | null;
  /** The name as shown when there is no official id, or the person's name in the source. */
  readonly name: string | null;
  /** The office held on the event's date. */
  readonly office: OfficeId | null;
  readonly country: CountryCode | null;
}

/** Where an event was read. */
export interface EventSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly saidBy: SaidBy;
  /** The agency a text was taken from: a re-write is not a second source. */
  readonly via: string | null;
  /** The sentence, only for what the reader's own pages told; starter events cite, never copy. */
  readonly quote: string | null;
  /** Of an event told by several: the telling this source belongs to, by which it can be parted again. */
  readonly telling?: EventId;
  /** The same report printed elsewhere; not counted as further sources. */
  readonly copies?: readonly EventSource[];
}

/** What sources of one event may tell differently. */
export type ToldField = 'from' | 'until' | 'place' | 'mode' | 'round';

/** A field on which the sources of an event do not agree. */
export interface Disagreement {
  readonly field: ToldField;
  /** Every value told, the one shown first, each with the places of its sources in the event's list. */
  readonly values: readonly { readonly value: string; readonly sources: readonly number[] }[];
}

/** A figure that belongs to an event: `12`, `Indian nationals killed`, said by whom. */
export interface EventFigure {
  readonly measures: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: import('./figure.ts').FigureBound;
  readonly unit: string;
  readonly status: import('./figure.ts').FigureStatus;
  readonly period: string | null;
  readonly deadline: IsoDate | null;
  readonly basis: import('./figure.ts').FigureBasis;
  readonly tally: import('./figure.ts').FigureTally;
  readonly saidBy: string | null;
  /** Same measure of the same subject over time: `ind-rus-trade`. */
  readonly series: string | null;
}

/** Something done on a date by actors, perhaps to recipients. */
export interface DiplomaticEvent {
  readonly id: EventId;
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: EventStatus;
  /** One line in our words: `Foreign Office Consultations, New Delhi`. */
  readonly title: string;
  /** First day, as precise as known; `null` unknown. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly place: string | null;
  /** In a visit the visitor is actor, the host recipient. */
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  /** Every state or organisation concerned, participants' included. */
  readonly countries: readonly CountryCode[];
  readonly forum: string | null;
  readonly series: SeriesId | null;
  /** Only as a source says it. */
  readonly round: string | null;
  readonly topics: readonly string[];
  readonly figures: readonly EventFigure[];
  /** Never empty. */
  readonly sources: readonly [EventSource, ...EventSource[]];
  /** `memory`: not confirmed by a report in its day, place and people, and shown as such. Absent: a report. */
  readonly basis?: EventBasis;
  /** Where several sources tell it and do not agree; absent or empty: they do, as far as each says. */
  readonly disagreements?: readonly Disagreement[];
  /** What the reader said became of a plan; absent: nothing. */
  readonly answer?: OutcomeAnswer;
  readonly because: readonly string[];
}

/** The reader's word on whether a planned event took place. */
export const OUTCOME_ANSWERS = ['happened', 'did-not', 'unknown'] as const;
export type OutcomeAnswer = (typeof OUTCOME_ANSWERS)[number];

/** What an event rests on. */
export type EventBasis = 'report' | 'memory';

/** A chair at a recurring event: whoever holds this kind of office of this state. */
export interface Seat {
  readonly country: CountryCode;
  readonly kind: OfficeKind;
}

/** A recurring event and what the store knows of it. */
export interface Series {
  readonly id: SeriesId;
  readonly name: string;
  /** Other names in news, English: `Foreign Office Consultations`, `2+2`. Told apart by `countries`. */
  readonly names?: readonly string[];
  readonly countries: readonly CountryCode[];
  /** Who meets in it, by country and kind of office: `{IND, foreign-secretary}` and `{RUS, deputy-foreign-minister}`. */
  readonly seats?: readonly Seat[];
  /** Modes its rounds have: `foc`; a page event of another mode is not taken for a round. */
  readonly modes?: readonly EventMode[];
  readonly level: string;
  readonly subject: string;
  /** In words, from the pack: `complete 2019–2025`, `gaps unknown`. */
  readonly coverage: string;
}

/** An event as extraction finds it in a text: no id and no source yet. */
export interface ExtractedEvent {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly status: EventStatus;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly place: string | null;
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
  readonly countries: readonly CountryCode[];
  readonly forum: string | null;
  readonly series: SeriesId | null;
  readonly round: string | null;
  readonly figures: readonly EventFigure[];
  readonly saidBy: SaidBy;
  readonly via: string | null;
  readonly evidence: Span;
  /** 0–1, calibrated; below the threshold a dated sentence with its people is kept, never a typed event. */
  readonly confidence: number;
  readonly because: readonly string[];
  /** The numbered points of a joint statement printed in full, in its order. */
  readonly points?: readonly Span[];
  readonly unit?: number;
}
