import type { OfficialId } from '../model/ids.ts';
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

function heldTerm(term: Term, lexicon: Lexicon): HeldTerm {
  const office = lexicon.office(term.office);
  if (office === null || office.seats === 'many') return { term, office, before: null, after: null };
  const others = lexicon
    .termsIn(term.office)
    .filter((one) => one.official !== term.official && one.kind === 'substantive')
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  return {
    term,
    office,
    before: others.findLast((one) => one.from < term.from)?.official ?? null,
    after: others.find((one) => one.from > term.from)?.official ?? null,
  };
}
