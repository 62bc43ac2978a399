import type { IsoDate, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Office, Term } from '../model/office.ts';

/** A term with the post it was in, and who held that post before and after. */
export interface HeldTerm {
  readonly term: Term;
  readonly office: Office | null;
  /** Only of a post with one seat: of several holders none is the one before. */
  readonly before: OfficialId | null;
  readonly after: OfficialId | null;
}

/** An official's terms, newest first. */
export function heldTerms(official: OfficialId, lexicon: Lexicon): readonly HeldTerm[] {
  return lexicon
    .termsOf(official)
    .map((term) => heldTerm(term, lexicon))
    .toReversed();
}

/** What an official held on a day, highest office first as the roster has it; of a plan for no day, nothing. */
export function heldOn(official: OfficialId, day: IsoDate, lexicon: Lexicon): readonly HeldTerm[] {
  return heldTerms(official, lexicon).filter(({ term }) => covers(term, day) && term.kind !== 'designate');
}

function heldTerm(term: Term, lexicon: Lexicon): HeldTerm {
  const office = lexicon.office(term.office);
  if (office === null || office.seats === 'many') return { term, office, before: null, after: null };
  const others = lexicon
    .termsIn(term.office)
    .filter((one) => one.official !== term.official && one.kind === 'substantive');
  return {
    term,
    office,
    before: others.findLast((one) => one.from < term.from)?.official ?? null,
    after: others.find((one) => one.from > term.from)?.official ?? null,
  };
}

/** Compared as far as both are precise: a term from `2024` covers any day of that year. */
function covers({ from, until }: Term, day: IsoDate): boolean {
  const begun = from <= day.slice(0, Math.max(4, from.length));
  return begun && (until === null || until >= day.slice(0, Math.max(4, until.length)));
}
