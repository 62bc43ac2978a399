import type { CountryCode, IsoDate, OfficeId, OfficialId } from './ids.ts';

/** What sort of post it is, whatever it is called locally. `OFFICE_KINDS` fixes the order of rank, highest first. */
export const OFFICE_KINDS = [
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'deputy-head-of-state',
  'deputy-head-of-government',
  'foreign-minister',
  'state-minister-foreign',
  'deputy-foreign-minister',
  'foreign-secretary',
  'defence-minister',
  'deputy-defence-minister',
  'defence-secretary',
  'interior-minister',
  'finance-minister',
  'trade-minister',
  'energy-minister',
  'justice-minister',
  'minister',
  'national-security-adviser',
  'presidential-adviser',
  'chief-of-staff',
  'foreign-spokesperson',
  'government-spokesperson',
  'head-of-state-spokesperson',
  'defence-spokesperson',
  'ambassador',
  'permanent-representative',
  'special-envoy',
  'army-chief',
  'commander',
  'intelligence-chief',
  'speaker',
  'legislator',
  'party-leader',
  'opposition-leader',
  'central-bank-governor',
  'judge',
  'prosecutor',
  'secretary-general',
  'deputy-secretary-general',
  'organisation-head',
  'commissioner',
  'high-representative',
  'organisation-spokesperson',
  'regional-head',
  'mayor',
  'religious-leader',
  'de-facto-leader',
  'other',
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** A post, whoever holds it (Popolo *Post*). */
export interface Office {
  readonly id: OfficeId;
  /** The state or organisation the post belongs to. */
  readonly country: CountryCode;
  readonly kind: OfficeKind;
  /** In words, English, without the country: `Foreign Secretary`. The first is the one shown. */
  readonly titles: readonly [string, ...string[]];
  /** `many`: several holders at once (deputy ministers); then a predecessor is one of the same portfolio or series. */
  readonly seats: 'one' | 'many';
  /** Where the holder is posted: for ambassadors and permanent representatives. */
  readonly to?: CountryCode;
}

/** An official's time in an office (Popolo *Membership*). */
export interface Term {
  readonly official: OfficialId;
  readonly office: OfficeId;
  /** First day, as precise as known. */
  readonly from: IsoDate;
  /** Last day; `null`: in office as of `asOf`. On a hand-over day both holders are valid. */
  readonly until: IsoDate | null;
  readonly kind: 'substantive' | 'acting' | 'designate';
  /** In an office of many seats: what this seat is about (`Asia-Pacific`). */
  readonly portfolio?: string;
  /** A known end that has not come yet; once passed, an open term is stale. */
  readonly expectedEnd?: IsoDate;
  /** The day up to which this row is known to be true. */
  readonly asOf: IsoDate;
  /** `reference`: read from a table; `event`: read from a dated report; `memory`: unconfirmed, never alone resolves a bare title. */
  readonly basis: 'reference' | 'event' | 'memory';
}

/** Who held an office on a day. */
export type Holder =
  | { readonly state: 'known'; readonly term: Term }
  /** Many seats, or a hand-over day. */
  | { readonly state: 'several'; readonly terms: readonly Term[] }
  /** Nobody known for that day, though terms are known around it or not at all. */
  | { readonly state: 'gap' }
  /** Two substantive terms of a one-seat office contradict each other. */
  | { readonly state: 'overlap'; readonly terms: readonly Term[] }
  /** The open term is too old or expected to have ended. */
  | { readonly state: 'stale'; readonly term: Term };
