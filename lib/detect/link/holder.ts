import type { IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { OFFICE_KINDS } from '../../model/office.ts';
import type { Holder, Office, OfficeKind, Term } from '../../model/office.ts';

/** An open term says nothing of a day more than this many months after it was last checked. */
const STALE_AFTER_MONTHS = 12;

/** Whether a term covers a day; both ends as precise as known, hand-over days included. */
export function covers(term: Term, date: IsoDate): boolean {
  return hasBegun(term, date) && (term.until === null || date.slice(0, term.until.length) <= term.until);
}

/** Whether a term had begun by a day. */
export function hasBegun(term: Term, date: IsoDate): boolean {
  return term.from.slice(0, date.length) <= date.slice(0, term.from.length);
}

/** Whether an open term is too old to speak for a day, or was due to end before it. */
function isStale(term: Term, date: IsoDate): boolean {
  if (term.until !== null) return false;
  if (term.expectedEnd !== undefined && date > term.expectedEnd) return true;
  return monthsBetween(term.asOf, date) > STALE_AFTER_MONTHS;
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const months = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '6');
  return months(to) - months(from);
}

/** Who held an office on a day, designates left aside. */
export function holderOf(office: Office, date: IsoDate, lexicon: Lexicon): Holder {
  const terms = lexicon.termsIn(office.id).filter((term) => term.kind !== 'designate' && covers(term, date));
  const [term] = terms;
  if (!term) return { state: 'gap' };
  if (terms.length === 1) return isStale(term, date) ? { state: 'stale', term } : { state: 'known', term };
  if (office.seats === 'many') return { state: 'several', terms };
  return terms.some(
    (one) => one.from === date || one.until === date || one.from.length < 10 || one.until?.length !== 10,
  )
    ? { state: 'several', terms }
    : { state: 'overlap', terms };
}

/** The office to show beside an official on a day: what the title says, when it is one of theirs, else the highest. */
export function officeThen(
  official: OfficialId,
  date: IsoDate,
  kinds: readonly OfficeKind[],
  lexicon: Lexicon,
): { readonly id: OfficeId; readonly office: Office } | null {
  const held = lexicon
    .termsOf(official)
    .filter((term) => term.kind !== 'designate' && covers(term, date))
    .flatMap((term) => lexicon.office(term.office) ?? []);
  const office = held.toSorted((a, b) => rank(a, kinds) - rank(b, kinds))[0];
  return office ? { id: office.id, office } : null;
}

/** The last office that ended before a day. */
export function officeBefore(official: OfficialId, date: IsoDate, lexicon: Lexicon): Office | null {
  const past = lexicon.termsOf(official).filter((term) => term.until !== null && term.until < date);
  const last = past.toSorted((a, b) => (a.until! < b.until! ? 1 : -1))[0];
  return last ? lexicon.office(last.office) : null;
}

/** Fit to the title first, then rank; a foreign minister who is also vice premier is known as foreign minister. */
function rank(office: Office, kinds: readonly OfficeKind[]): number {
  const fit = kinds.indexOf(office.kind);
  const second =
    office.kind === 'deputy-head-of-government' || office.kind === 'party-leader' || office.kind === 'legislator';
  return (fit < 0 ? 1000 : fit) + (second ? 0.5 : 0) + OFFICE_KINDS.indexOf(office.kind) / 1000;
}
