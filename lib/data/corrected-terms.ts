import { bySubject, termKey, type Correction } from '../model/correction.ts';
import { daysApart } from '../model/days.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Term } from '../model/office.ts';
import type { People, Posts } from './corrected-lexicon.ts';
import { wantedNow } from './rebase.ts';

/** A newer roster may date a term's start a little otherwise; of one official in one office it is the same term. */
const SAME_TERM_DAYS = 60;

/** Terms by official and by office, corrected; those of merged people and posts count for who stands for them. */
export function correctedTerms(
  base: Lexicon,
  corrections: readonly Correction<Term>[],
  people: People,
  posts: Posts,
): Pick<Lexicon, 'termsOf' | 'termsIn'> {
  const words = [...bySubject(corrections).values()].map((word) => ({ word, shipped: shippedTerm(word, base) }));
  const ruled = new Set(words.flatMap(({ shipped }) => (shipped ? [termKey(shipped)] : [])));
  const standing = (term: Term): Term => ({
    ...term,
    official: people.standsFor(term.official),
    office: posts.standsFor(term.office),
  });
  const own = words.flatMap(({ word, shipped }) => (word.hidden ? [] : (wantedNow(word, shipped) ?? []))).map(standing);
  const asShipped = (terms: readonly Term[]) => terms.filter((term) => !ruled.has(termKey(term))).map(standing);
  return {
    termsOf(id) {
      const one = people.standsFor(id);
      const shipped = [one, ...people.mergedInto(one)].flatMap((each) => base.termsOf(each));
      return oldestFirst([...asShipped(shipped), ...own.filter((term) => term.official === one)]);
    },
    termsIn(id) {
      const one = posts.standsFor(id);
      const shipped = [one, ...posts.mergedInto(one)].flatMap((each) => base.termsIn(each));
      return oldestFirst([...asShipped(shipped), ...own.filter((term) => term.office === one)]);
    },
  };
}

/** The term that a correction is about, as it ships now; `null`: it ships no more, or never did. */
export function shippedTerm(word: Correction<Term>, base: Lexicon): Term | null {
  const meant = word.shipped ?? word.wanted;
  if (meant === null) return null;
  const near = base
    .termsOf(meant.official)
    .filter((term) => term.office === meant.office && daysApart(term.from, meant.from) <= SAME_TERM_DAYS);
  return near.find((term) => term.from === meant.from) ?? near[0] ?? null;
}

function oldestFirst(terms: readonly Term[]): readonly Term[] {
  return terms.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}
