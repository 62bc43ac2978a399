import type { Tables } from '../../../lib/data/tables.ts';
import { covers } from '../../../lib/detect/link/holder.ts';
import { daysBetween } from '../../../lib/model/days.ts';
import type { CountryCode, IsoDate } from '../../../lib/model/ids.ts';
import type { OfficeKind, Term } from '../../../lib/model/office.ts';

/** On one day: the states of which somebody is known to have been in office, and those of which nobody is. */
export interface DayCoverage {
  readonly day: IsoDate;
  readonly heads: Held;
  readonly foreignMinisters: Held;
}
export interface Held {
  readonly held: number;
  /** Held by an open term that was last vouched for more than a year before. */
  readonly stale: readonly CountryCode[];
  readonly missing: readonly CountryCode[];
}

/** Counted with the states: they have a head or a foreign minister of their own in the news. */
const BESIDE_STATES = new Set(['XKX', 'PSE', 'TWN', 'VAT', 'EUR']);
// The union has no head of state: its presidents and its high representative are counted for it.
const HEADS: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'de-facto-leader',
  'organisation-head',
]);
const MINISTERS: ReadonlySet<OfficeKind> = new Set(['foreign-minister', 'high-representative']);
const FIRST_YEAR = 2019;
const DAYS_A_YEAR = 366;

/** Heads and foreign ministers in office on 1 January and 1 July of each year since 2019, up to `today`. */
export function coverageByDay(tables: Tables, today: IsoDate): readonly DayCoverage[] {
  const states = tables.countries
    .filter((country) => country.kind === 'state' || BESIDE_STATES.has(country.code))
    .map((country) => country.code);
  const heads = termsByState(tables, HEADS);
  const ministers = termsByState(tables, MINISTERS);
  return daysUntil(today).map((day) => ({
    day,
    heads: heldOn(day, states, heads),
    foreignMinisters: heldOn(day, states, ministers),
  }));
}

function daysUntil(today: IsoDate): readonly IsoDate[] {
  const years = Array.from({ length: Number(today.slice(0, 4)) - FIRST_YEAR + 1 }, (_, k) => FIRST_YEAR + k);
  return years.flatMap((year) => [`${year}-01-01`, `${year}-07-01`]).filter((day) => day <= today);
}

type TermsByState = ReadonlyMap<CountryCode, readonly Term[]>;

function termsByState(tables: Tables, kinds: ReadonlySet<OfficeKind>): TermsByState {
  const offices = new Map(tables.offices.map((office) => [office.id, office]));
  const counted = tables.terms.filter((term) => {
    const kind = offices.get(term.office)?.kind;
    return kind !== undefined && kinds.has(kind) && term.kind !== 'designate';
  });
  return Map.groupBy(counted, (term) => offices.get(term.office)?.country ?? '');
}

function heldOn(day: IsoDate, states: readonly CountryCode[], terms: TermsByState): Held {
  const holders = new Map(states.map((state) => [state, (terms.get(state) ?? []).filter((term) => covers(term, day))]));
  const held = states.filter((state) => (holders.get(state) ?? []).length > 0);
  return {
    held: held.length,
    stale: held.filter((state) => (holders.get(state) ?? []).every((term) => isStale(term, day))),
    missing: states.filter((state) => !held.includes(state)),
  };
}

function isStale(term: Term, day: IsoDate): boolean {
  return term.until === null && (daysBetween(term.asOf, day) ?? 0) > DAYS_A_YEAR;
}
