/** Which saved searches a page belongs to: by the people, states and series it is about, and its headline. Pure. */
import type { Lexicon } from '../../model/lexicon.ts';
import type { AboutPage } from '../../relate/subject.ts';
import { PRINCIPAL } from '../../relate/weights.ts';
import { plainWords } from '../../store/search/plain.ts';
import { factValue, needleOf, parseQuery, type QueryTerm } from '../../store/search/query.ts';
import type { Thread } from '../../store/store.ts';

/** The threads that a page touches, in their order. */
export function threadsHere(threads: readonly Thread[], about: AboutPage, lexicon: Lexicon): readonly Thread[] {
  const page = subjectsOf(about, lexicon);
  return threads.filter((thread) => isAsked(thread.query, about) || isSearched(thread.search ?? '', page));
}

/** Any one subject of a thread of events is enough: that is what it gathers. */
function isAsked(
  { officials = [], offices = [], countries = [], pairs = [], series = [] }: Thread['query'],
  about: AboutPage,
) {
  const principals = about.officials.filter(({ weight }) => weight >= PRINCIPAL);
  const strong = about.countries.filter(({ weight }) => weight >= PRINCIPAL);
  const states = new Set<string>(strong.map(({ country }) => country));
  return (
    principals.some(({ official }) => officials.includes(official)) ||
    principals.some(({ office }) => office !== null && offices.includes(office)) ||
    about.series.some((one) => series.includes(one.series.id)) ||
    countries.some((country) => states.has(country)) ||
    pairs.some(({ kind, a, b }) => kind === 'countries' && states.has(a) && states.has(b))
  );
}

/** What a search may be compared with. */
interface Subjects {
  readonly words: string;
  readonly officials: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

function subjectsOf(about: AboutPage, lexicon: Lexicon): Subjects {
  const officials = about.officials.map(({ official }) => lexicon.official(official)?.name ?? official);
  const states = about.countries.map(({ country }) => lexicon.country(country)?.name ?? country);
  const series = about.series.map((one) => one.series.name);
  const facts = (ids: readonly string[], names: readonly string[]) => new Set([...ids, ...names].map(factValue));
  return {
    words: plainWords([about.headline ?? '', ...officials, ...states, ...series].join(' ')),
    officials: facts(
      about.officials.map(({ official }) => official),
      officials,
    ),
    countries: facts(
      about.countries.map(({ country }) => country),
      states,
    ),
  };
}

/** Every term that can be asked of a page holds; a search by tag or colour alone is about clips and touches no page. */
function isSearched(typed: string, page: Subjects): boolean {
  const terms = parseQuery(typed).filter(({ field }) => field === null || field === 'official' || field === 'country');
  return terms.some(({ not }) => !not) && terms.every((term) => holds(term, page) !== term.not);
}

function holds(term: QueryTerm, { words, officials, countries }: Subjects): boolean {
  if (term.field === null) return words.includes(needleOf(term));
  const wanted = factValue(term.value);
  const known = [...(term.field === 'official' ? officials : countries)];
  return known.some((one) => one === wanted || (!term.whole && one.startsWith(wanted)));
}
