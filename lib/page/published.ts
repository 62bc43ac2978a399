/** When an article was published: what the page claims in several places, weighed against each other. */
import type { IsoDate } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { daysApart } from '../model/days.ts';

export type DateOrigin = NonNullable<Source['publishedFrom']>;

/** A day some part of the page names as that of publication. */
export interface DateClaim {
  readonly from: DateOrigin;
  readonly day: IsoDate;
  /** `true`: given as an instant in UTC, so that the outlet's own calendar may be a day ahead or behind. */
  readonly utc?: boolean;
}

/** The claims of a page, each kind in the order of the page, and the day of its last change. */
export interface DateClaims {
  readonly claims: readonly DateClaim[];
  readonly modified: IsoDate | null;
}

/** The web carries no news before this day; what is earlier is a default value or a mistake. */
const EARLIEST = '1990-01-01';
const SYSTEM_DEFAULTS = new Set(['1999-11-30', '2000-01-01', '2001-01-01', '1999-12-31']);

/** Most trusted first, where nothing else decides. */
const TRUST: readonly DateOrigin[] = ['json-ld', 'meta', 'time-element', 'dateline', 'url', 'given'];

/**
 * Settles on a day. Claims outside 1990 … `latest` (today and two days) are dropped, and those after the last change
 * of the page; then the day most kinds of evidence name wins (a day more or less counts as the same); among equals
 * the address and the printed dateline beat metadata that a system may have rewritten, if they are earlier.
 */
export function settle({ claims, modified }: DateClaims, latest: IsoDate): DateClaim | null {
  const possible = claims.filter(
    (claim) => claim.day >= EARLIEST && claim.day <= latest && !SYSTEM_DEFAULTS.has(claim.day),
  );
  const end = modified && modified >= EARLIEST && modified <= latest ? modified : null;
  const before = possible.filter((claim) => end === null || claim.day <= end || daysApart(claim.day, end) <= 1);
  const sound = before.length > 0 ? before : possible;
  const votes = new Map(sound.map((claim) => [claim, support(claim, sound)]));
  const most = Math.max(0, ...votes.values());
  const best = sound.filter((claim) => votes.get(claim) === most).toSorted(byTrust);
  const first = best[0];
  if (!first) return null;
  return local(earlierWitness(first, best) ?? rewritten(first, best, end) ?? first, sound);
}

/** How many kinds of evidence name this day. */
function support(claim: DateClaim, among: readonly DateClaim[]): number {
  return new Set(among.filter((other) => daysApart(other.day, claim.day) <= 1).map((other) => other.from)).size;
}

function byTrust(a: DateClaim, b: DateClaim): number {
  return TRUST.indexOf(a.from) - TRUST.indexOf(b.from);
}

/** An address or dateline is written once; metadata is rewritten by moves from one system to another. */
function earlierWitness(first: DateClaim, equals: readonly DateClaim[]): DateClaim | undefined {
  return equals.find(
    (claim) =>
      (claim.from === 'url' || claim.from === 'dateline') &&
      claim.day < first.day &&
      daysApart(claim.day, first.day) > 1,
  );
}

/** A page whose only printed day is that of its last change, this long after, was written anew. */
const YEARS_AFTER = 400;

/** Profiles of countries keep their first day in metadata and print that of the text: the text is read as of then. */
function rewritten(first: DateClaim, equals: readonly DateClaim[], modified: IsoDate | null): DateClaim | undefined {
  if (modified === null || first.from === 'time-element') return undefined;
  return equals.find(
    ({ from, day }) =>
      from === 'time-element' &&
      daysApart(day, modified) <= 1 &&
      day > first.day &&
      daysApart(day, first.day) > YEARS_AFTER,
  );
}

/** An instant in UTC is a day off for half the world: a day printed beside it is the outlet's own. */
function local(chosen: DateClaim, all: readonly DateClaim[]): DateClaim {
  if (!chosen.utc) return chosen;
  const printed = all.find((claim) => !claim.utc && daysApart(claim.day, chosen.day) <= 1);
  return printed ? { ...chosen, day: printed.day } : chosen;
}
