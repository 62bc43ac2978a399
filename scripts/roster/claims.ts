import type { OfficeKind } from '../../lib/model/office.ts';

/** An office as a reference table names it, in our words. */
export interface OfficeClaim {
  /** The part of the id after the country: `foreign-minister`, `ambassador-rus`. */
  readonly slug: string;
  readonly kind: OfficeKind;
  readonly titles: readonly string[];
  readonly seats: 'one' | 'many';
  readonly to?: string;
}

/** What one row of a reference table says: somebody held an office of a country for a time. */
export interface Claim {
  readonly country: string;
  readonly office: OfficeClaim;
  /** The name as the table has it. */
  readonly person: string;
  readonly aliases: readonly string[];
  readonly qid: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly acting: boolean;
  /** The day up to which an open row is vouched for. */
  readonly asOf: string;
  /** Which table. */
  readonly source: 'leaders' | 'holders' | 'ministers' | 'international' | 'current' | 'india-russia';
}
