import type { IsoDate, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Office, OfficeKind, Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';
import type { Context } from '../pipeline.ts';
import { isVague } from '../titles/kinds.ts';
import type { Title } from '../titles/title.ts';
import { countriesIn } from './countries.ts';
import { COMMON_SURNAMES } from '../names/words.ts';
import { partsOf } from './compatible.ts';
import { dayOf, isoOf } from '../dates/calendar.ts';
import { covers, hasBegun } from './holder.ts';

/** What speaks for and against a candidate; `null` when something rules the candidate out. */
export interface Judgement {
  readonly official: Official;
  readonly score: number;
  readonly because: readonly string[];
}

/** Posts whose holders the news prints by surname alone. */
const PROMINENT: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'de-facto-leader',
]);

/** Weighs one candidate for a name with these titles. A title or country that contradicts is a veto, not a lower score. */
export function judge(
  official: Official,
  titles: readonly Title[],
  date: IsoDate | null,
  context: Context,
): Judgement | null {
  const { lexicon } = context;
  const terms = lexicon.termsOf(official.id);
  const because: string[] = [];
  let score = 0;
  if (isPrivateRole(official, titles, terms, lexicon)) return null;
  for (const title of titles) {
    if (title.sort === 'civil') continue;
    const fit = fitOf(title, official, terms, date, lexicon);
    if (fit === null) return null;
    score += fit.score;
    because.push(...fit.because);
  }
  if (date !== null && terms.some((term) => covers(term, date))) {
    score += 1;
    because.push('in-office');
  }
  if (isNamedCountry(official, terms, context)) {
    score += 1;
    because.push('country-named');
  }
  if (isProminent(official.id, date, lexicon)) {
    score += 1.5;
    because.push('prominent');
  }
  if (headsOrganisation(official.id, date, lexicon)) {
    score += 1;
    because.push('heads-organisation');
  }
  if (hasLed(official, terms, lexicon)) {
    score += 1;
    because.push('led-before');
  }
  return { official, score, because };
}

/** Whether somebody ever led a state, under a name that few others bear: known by it in and out of office. */
function hasLed(official: Official, terms: readonly Term[], lexicon: Lexicon): boolean {
  if (partsOf(official.surname).some((part) => COMMON_SURNAMES.has(part))) return false;
  return terms.some((term) => PROMINENT.has(lexicon.office(term.office)?.kind ?? 'other'));
}

/** Private roles that news gives leaders too: `founder Imran Khan`, `billionaire Donald Trump`. */
const LEADERS_TOO =
  /\b(?:founder|cofounder|father|mother|husband|wife|son|daughter|brother|sister|friend|host|author|lawyer|economist|professor|billionaire|tycoon|businessman|prisoner|defendant|suspect|survivor)$/i;

/** A journalist, a footballer, a victim: no official, whatever the name. Leaders only where the role may be a leader's. */
function isPrivateRole(
  official: Official,
  titles: readonly Title[],
  terms: readonly Term[],
  lexicon: Lexicon,
): boolean {
  if (!official.official) return false;
  const roles = titles.filter((title) => title.sort === 'civil' && title.modifier === null);
  const publicly = titles.some((title) => title.sort !== 'civil');
  const led = terms.some((term) => PROMINENT.has(lexicon.office(term.office)?.kind ?? 'other'));
  return (
    roles.length > 0 &&
    !publicly &&
    !(led && roles.every(({ words, kinds }) => kinds.length > 0 || LEADERS_TOO.test(words)))
  );
}

/** Posts that one politician holds after another. */
const POLITICAL: ReadonlySet<OfficeKind> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-state',
  'deputy-head-of-government',
  'foreign-minister',
  'state-minister-foreign',
  'defence-minister',
  'interior-minister',
  'finance-minister',
  'trade-minister',
  'energy-minister',
  'justice-minister',
  'minister',
  'legislator',
  'speaker',
  'party-leader',
  'opposition-leader',
  'regional-head',
  'mayor',
]);

interface Fit {
  readonly score: number;
  readonly because: readonly string[];
}

/** How a title agrees with a candidate; `null`: it contradicts. */
function fitOf(
  title: Title,
  official: Official,
  terms: readonly Term[],
  date: IsoDate | null,
  lexicon: Lexicon,
): Fit | null {
  const offices = terms.flatMap((term) => {
    const office = lexicon.office(term.office);
    return office ? [{ term, office }] : [];
  });
  const owners = new Set([official.country, ...offices.map(({ office }) => office.country)]);
  // States contradict; of an organisation anybody may be chair or envoy besides.
  if (title.country !== null && !owners.has(title.country)) return isState(title.country, lexicon) ? null : nothing;
  const owned = title.country === null ? 0 : 2;
  if (isVague(title.kinds)) return { score: owned, because: owned > 0 ? ['country-fits'] : [] };
  const same = offices.filter(({ office }) => title.kinds.includes(office.kind));
  const rightly = same.filter(
    ({ office }) => title.country === null || office.country === title.country || owners.has(title.country),
  );
  const then = date !== null && rightly.some(({ term }) => isTimely(term, title, date));
  if (then) return { score: owned + 4, because: ['title-fits'] };
  if (rightly.length > 0) return { score: owned + 2, because: ['title-fits-another-time'] };
  // The roster does not know every post somebody held: ministers come from other ministries.
  const alike =
    title.kinds.some((kind) => POLITICAL.has(kind)) && offices.some(({ office }) => POLITICAL.has(office.kind));
  return { score: owned - (alike ? 0 : 1), because: ['title-not-known'] };
}

/** A former holder must have begun, one to be is still to begin; everybody else is in office. */
function isTimely(term: Term, title: Title, date: IsoDate): boolean {
  if (title.modifier === 'former') return hasBegun(term, date);
  return covers(term, date) || (title.modifier === 'designate' && !hasBegun(term, date));
}

const nothing: Fit = { score: 0, because: [] };

function isState(code: string, lexicon: Lexicon): boolean {
  return lexicon.country(code)?.kind !== 'organisation';
}

function isNamedCountry(official: Official, terms: readonly Term[], context: Context): boolean {
  const named = countriesIn(context);
  if (named.has(official.country)) return true;
  return terms.some((term) => named.has(context.lexicon.office(term.office)?.country ?? ''));
}

/** Days before taking office in which somebody elected is in the news as if in it. */
const ELECTED = 100;

/** Whether somebody leads a state on a day, or is about to: such people are printed by surname alone, unintroduced. */
export function isProminent(official: OfficialId, date: IsoDate | null, lexicon: Lexicon): boolean {
  return isAtHead(official, date, lexicon, ({ kind }) => PROMINENT.has(kind));
}

/** Organisations whose heads news everywhere prints like those of states. */
const GREAT: ReadonlySet<string> = new Set(['UNO', 'EUR', 'NATO']);
const HEADING: ReadonlySet<OfficeKind> = new Set(['secretary-general', 'organisation-head', 'high-representative']);

/** The same of the United Nations, the European Union and NATO. */
function headsOrganisation(official: OfficialId, date: IsoDate | null, lexicon: Lexicon): boolean {
  return isAtHead(official, date, lexicon, ({ kind, country }) => GREAT.has(country) && HEADING.has(kind));
}

function isAtHead(
  official: OfficialId,
  date: IsoDate | null,
  lexicon: Lexicon,
  isHead: (office: Office) => boolean,
): boolean {
  if (date === null) return false;
  const day = dayOf(date);
  const soon = day === null ? date : isoOf(day + ELECTED);
  return lexicon.termsOf(official).some((term) => {
    const office = term.kind === 'designate' ? null : lexicon.office(term.office);
    if (!office || !isHead(office)) return false;
    return covers(term, date) || (!hasBegun(term, date) && hasBegun(term, soon));
  });
}
