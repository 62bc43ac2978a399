/** Claims of several tables about one official in one office, joined into terms. */
import { firstDay, daysApart } from '../../lib/model/days.ts';
import type { Claim } from './claims.ts';

/** Claims of one office that start within this many days of each other are one term. */
export const SAME_TERM_DAYS = 60;
/** A gap of at most this many days between two terms of one person is a change of government, not of holder. */
const SAME_TENURE_DAYS = 40;

/** A claim whose person and office have our ids. */
export interface Fact extends Claim {
  readonly id: string;
  readonly officeId: string;
}

export interface TermRow {
  readonly official: string;
  readonly office: string;
  readonly from: string;
  readonly until: string;
  readonly kind: string;
  readonly asOf: string;
  readonly claim: Claim;
}

/** One table splits what another has as one term, at re-elections and reshuffles: stretches that follow on are joined. */
export function mergeTerms(facts: readonly Fact[]): readonly TermRow[] {
  const held = Map.groupBy(facts, (fact) => `${fact.id} ${fact.officeId}`);
  return [...held.values()].flatMap((claims) => mergeOne(claims, facts));
}

/** The terms of one person in one office; `facts` are all there are, for who held it in between. */
function mergeOne(claims: readonly Fact[], facts: readonly Fact[]): readonly TermRow[] {
  const merged: TermRow[] = [];
  for (const claim of claims.toSorted((a, b) => (firstDay(a.from) < firstDay(b.from) ? -1 : 1))) {
    const at = merged.findIndex(
      (term) => daysApart(term.from, claim.from) <= SAME_TERM_DAYS || followsOn(claim, term, facts),
    );
    const term = merged[at];
    if (!term) merged.push(termOf(claim));
    else merged[at] = joined(term, claim);
  }
  return merged;
}

function followsOn(claim: Claim, term: TermRow, facts: readonly Fact[]): boolean {
  if (term.until === '') return false;
  if (claim.from <= term.until) return true;
  return daysApart(claim.from, term.until) <= SAME_TENURE_DAYS && !somebodyBetween(claim, term, facts);
}

/** A caretaker between two governments of one person makes them two terms. */
function somebodyBetween(claim: Claim, term: TermRow, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.id !== term.official &&
      fact.officeId === term.office &&
      fact.from < claim.from &&
      daysApart(fact.from, term.until) <= SAME_TENURE_DAYS &&
      fact.office.seats === 'one',
  );
}

function joined(term: TermRow, claim: Claim): TermRow {
  const sameStart = daysApart(term.from, claim.from) <= SAME_TERM_DAYS;
  return {
    ...term,
    from: sameStart ? finer(term.from, claim.from) : term.from,
    until: endOf(term, claim, sameStart),
    kind: term.kind && claim.acting ? term.kind : '',
    asOf: claim.asOf > term.asOf ? claim.asOf : term.asOf,
  };
}

/**
 * The later end. An open row of a table that is a picture of its day overrules an end before that day; an open row of
 * statements may only lack its end.
 */
function endOf(term: TermRow, claim: Claim, sameStart: boolean): string {
  if (term.until === '' && claim.until === null) return '';
  if (term.until === '') return isPicture(term.claim, claim.until ?? '') ? '' : (claim.until ?? '');
  if (claim.until === null) return !sameStart || isPicture(claim, term.until) ? '' : term.until;
  return claim.until > term.until ? claim.until : term.until;
}

function isPicture(open: Claim, ended: string): boolean {
  return (open.source === 'leaders' || open.source === 'ministers') && open.asOf > ended;
}

/**
 * The handbook gives the successor's start as an end, and misses short tenures of the years without editions: where
 * another table knows somebody in between, the term ends when that one begins.
 */
export function trimTerms(all: readonly TermRow[]): readonly TermRow[] {
  const byOffice = Map.groupBy(all, (term) => term.office);
  return all.map((term) => {
    if (term.claim.office.seats === 'many' || term.until === '' || term.kind === 'acting') return term;
    const next = (byOffice.get(term.office) ?? [])
      .filter(
        (other) =>
          other.official !== term.official &&
          other.kind !== 'acting' &&
          other.from > term.from &&
          other.from < term.until,
      )
      .map((other) => other.from)
      .toSorted()[0];
    return next && daysApart(next, term.until) > SAME_TENURE_DAYS ? { ...term, until: next } : term;
  });
}

function finer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function termOf(fact: Fact): TermRow {
  return {
    official: fact.id,
    office: fact.officeId,
    from: fact.from,
    until: fact.until ?? '',
    kind: fact.acting ? 'acting' : '',
    asOf: fact.asOf > fact.from ? fact.asOf : fact.from,
    claim: fact,
  };
}
