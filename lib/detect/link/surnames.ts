import type { CountryCode, OfficialId } from '../../model/ids.ts';
import type { Draft } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf, wordFrom } from '../survey.ts';
import { isVague } from '../titles/kinds.ts';
import { covers } from './holder.ts';
import { isProminent, judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { COMMON_SURNAMES } from '../names/words.ts';
import type { Title } from '../titles/title.ts';
import { linked } from './people.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Identity, Person } from './people.ts';
import { partsOf, withoutParticles } from './compatible.ts';
import { officeDayAt, MAIN, scopeAt } from '../units.ts';

/** States whose people print the family name first. */
const FAMILY_FIRST: ReadonlySet<CountryCode> = new Set(['CHN', 'TWN', 'HKG', 'MAC', 'KOR', 'PRK', 'VNM', 'KHM', 'SGP']);

/** Which name word of a person a bare word repeats. */
export type Carry = 'surname' | 'given' | null;

/** Whether a bare name repeats the family name, or else a given name, of somebody named in full. */
export function carries(person: Person, parts: readonly string[], context: Context): Carry {
  const bare = withoutParticles(parts).join(' ');
  const family = familyOf(person, context);
  if (family.some((name) => name.join(' ') === bare || name.at(-1) === bare)) return 'surname';
  if (parts.length > 1 && person.spellings.some((name) => name.join(' ').endsWith(` ${bare}`))) return 'surname';
  const isGiven =
    !bare.includes(' ') && bare.length > 2 && person.spellings.some((name) => name.length > 1 && name.includes(bare));
  return isGiven ? 'given' : null;
}

function familyOf({ identity, spellings, titles }: Person, { lexicon }: Context): readonly (readonly string[])[] {
  const official = identity.official === null ? null : lexicon.official(identity.official);
  const last = spellings.map((parts) => parts.slice(-1));
  const first = spellings.map((parts) => parts.slice(0, 1));
  if (official) return [partsOf(official.surname), ...(official.nameOrder === 'family-first' ? first : last)];
  const country = identity.country ?? titles.find((title) => title.country !== null)?.country ?? null;
  return country !== null && FAMILY_FIRST.has(country) ? first : last;
}

/** Who a bare surname means: one of the people named in full, else someone the lexicon makes certain. */
export function resolveSurname(draft: Draft, people: PeopleIndex, context: Context): Identity | null {
  const near = inReach(draft, people.bearersOf(draft.parts), context).filter(
    ({ rules }) => !rules.includes('look-alike-letters'),
  );
  const bearers = near.filter(
    (person) => carries(person, draft.parts, context) === 'surname' && fits(draft, person, context),
  );
  const [only] = bearers.length > 1 ? preferred(draft, bearers, context) : bearers;
  if (only && draft.start < only.start && isKinOf(only, context)) return byTitleOrRank(draft, context);
  if (only) return carried(only, 'surname-carried');
  if (bearers.length > 1) return ambiguous(bearers);
  const fromLexicon = byTitleOrRank(draft, context);
  if (fromLexicon) return fromLexicon;
  const given = near.filter((person) => carries(person, draft.parts, context) === 'given');
  return given.length === 1 ? carried(given[0]!, 'given-name-carried') : null;
}

const THEIRS: ReadonlySet<string> = new Set(['his', 'her', 'their']);
const KIN: ReadonlySet<string> = new Set(
  'brother sister son daughter wife husband father mother cousin nephew niece uncle aunt'.split(' '),
);
/** How many words before a name its kinship may stand. */
const BESIDE = 8;

/** `Rajapaksa fled. His brother, Basil Rajapaksa, …`: the surname before was somebody else's. */
function isKinOf({ start }: Person, context: Context): boolean {
  const { words } = surveyOf(context);
  const at = wordFrom({ words }, start);
  const before = words.slice(Math.max(0, at - BESIDE), at).map(({ low }) => low);
  return before.some((low, k) => THEIRS.has(low) && before.slice(k + 1, k + 3).some((next) => KIN.has(next)));
}

/** Whoever the unit itself or the article names; what another entry of a live blog says is not known here. */
function inReach(draft: Draft, people: readonly Person[], { article }: Context): readonly Person[] {
  const scope = scopeAt(article, draft.start);
  return scope === MAIN ? people : people.filter(({ scopes }) => scopes.has(scope) || scopes.has(MAIN));
}

/** A title beside the surname must not contradict the person: “Finance Minister Singh” is not the defence minister. */
function fits(draft: Draft, person: Person, context: Context): boolean {
  return draft.titles.every(
    (title) =>
      (title.country === null || person.identity.country === null || title.country === person.identity.country) &&
      (isVague(title.kinds) ||
        title.sort === 'civil' ||
        person.titles.length === 0 ||
        bore(person, title, context) ||
        person.titles.some((other) => isVague(other.kinds) || other.kinds.some((kind) => title.kinds.includes(kind)))),
  );
}

/** Of several bearers: the one whose title stands here, else the one in public office beside private people. */
function preferred(draft: Draft, bearers: readonly Person[], context: Context): readonly Person[] {
  const titled = bearers.filter((person) => draft.titles.some((title) => bore(person, title, context)));
  if (titled.length === 1) return titled;
  const date = officeDayAt(context.article, draft.start);
  const officials = bearers.filter(({ identity }) => identity.official !== null);
  const leaders = officials.filter(({ identity }) => isProminent(identity.official!, date, context.lexicon));
  if (officials.length === 1 && bearers.every((one) => one === officials[0] || one.identity.kind === 'person'))
    return officials;
  return leaders.length === 1 && officials.length === 1 ? leaders : [];
}

/** Whether somebody bears a title in this article, or ever held such a post. */
function bore({ titles, identity }: Person, title: Title, { lexicon }: Context): boolean {
  if (titles.some((other) => other.kinds.some((kind) => title.kinds.includes(kind)))) return true;
  const terms = identity.official === null ? [] : lexicon.termsOf(identity.official);
  return terms.some((term) => title.kinds.includes(lexicon.office(term.office)?.kind ?? 'other'));
}

function carried(person: Person, rule: string): Identity {
  return { ...person.identity, because: [rule, ...person.identity.because] };
}

function ambiguous(bearers: readonly Person[]): Identity {
  const ids = bearers.flatMap(({ identity }) => identity.official ?? []);
  return {
    kind: bearers.some(({ identity }) => identity.kind === 'official') ? 'official' : 'person',
    official: null,
    name: null,
    office: null,
    officeTitle: null,
    country: null,
    confidence: 0.5,
    because: ['several-bearers'],
    candidates: ids,
  };
}

/** A surname nobody introduced: only by its title, or when the bearer leads a state on that day. */
function byTitleOrRank(draft: Draft, context: Context): Identity | null {
  const { lexicon, article } = context;
  const ids: readonly OfficialId[] = draft.candidates ?? [];
  const date = officeDayAt(article, draft.start);
  const judged = ids
    .flatMap((id) => lexicon.official(id) ?? [])
    .flatMap((official) => judge(official, draft.titles, date, context) ?? [])
    .toSorted((a, b) => b.score - a.score);
  const fitting = date === null ? 'title-fits-another-time' : 'title-fits';
  const titled = judged.filter((one) => one.because.includes(fitting));
  if (titled.length === 1) return linked(titled[0]!, draft.titles, date, context);
  const leaders = judged.filter((one) => one.because.some((reason) => LEADS.has(reason)) && isWellKnown(draft, one));
  const known = leaders.length > 0 ? leaders : judged.filter((one) => isKnownMinister(draft, one, context));
  return known.length === 1 && draft.titles.every(mayBeLeaders) ? linked(known[0]!, draft.titles, date, context) : null;
}

const LEADS: ReadonlySet<string> = new Set(['prominent', 'heads-organisation']);

/** States whose leaders news everywhere prints by surname, without naming the state. */
const EVERYWHERE: ReadonlySet<CountryCode> = new Set([
  'USA',
  'RUS',
  'CHN',
  'FRA',
  'DEU',
  'GBR',
  'UKR',
  'ISR',
  'IND',
  'TUR',
  'BRA',
  'JPN',
  'IRN',
  'PRK',
  'SAU',
]);

/** The foreign minister of a state that the article names, and nobody else of that rare name in office. */
function isKnownMinister(draft: Draft, { official, because }: Judgement, { article, lexicon }: Context): boolean {
  const date = officeDayAt(article, draft.start);
  const isNamed = because.includes('country-named') || article.source.country === official.country;
  if (date === null || !isNamed || !because.includes('in-office')) return false;
  if (draft.parts.some((part) => COMMON_SURNAMES.has(part)) || !EVERYWHERE.has(official.country)) return false;
  return lexicon
    .termsOf(official.id)
    .some((term) => covers(term, date) && lexicon.office(term.office)?.kind === 'foreign-minister');
}

function isWellKnown(draft: Draft, { official, because }: Judgement): boolean {
  if (draft.parts.some((part) => COMMON_SURNAMES.has(part))) return false;
  return because.includes('country-named') || EVERYWHERE.has(official.country);
}

/** `Chinese leader Xi`, but not `Captain Xi`. */
function mayBeLeaders(title: Title): boolean {
  return isVague(title.kinds) && title.kinds.length > 0;
}
