import type { CountryCode, IsoDate, OfficeId, OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { MentionForm, TitleModifier } from '../../model/mention.ts';
import type { Official } from '../../model/official.ts';
import type { Draft } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf, wordCounts } from '../survey.ts';
import { isVague } from '../titles/kinds.ts';
import { makesOfficial } from '../titles/makes-official.ts';
import { shownTitle } from '../titles/title.ts';
import type { Title } from '../titles/title.ts';
import { evenSpaces } from '../../text/spaces.ts';
import { bearersOf } from './candidates.ts';
import { officeBefore, officeThen } from './holder.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judge.ts';
import { groupsOf } from './same-name.ts';
import { officeDayAt, scopeAt } from '../units.ts';

/** Somebody the article names in full: all full mentions of one name, read together. */
export interface Person {
  /** The full name as first printed. */
  readonly printed: string;
  readonly parts: readonly string[];
  /** The name words of every other way the name is printed. */
  readonly spellings: readonly (readonly string[])[];
  readonly titles: readonly Title[];
  /** Rules of the recognisers that found a full mention. */
  readonly rules: readonly string[];
  /** Where its full mentions begin. */
  readonly quotes: ReadonlySet<number>;
  /** Where it is first named. */
  readonly start: number;
  /** Scopes it is named in, in full or with a title. */
  readonly scopes: ReadonlySet<number>;
  readonly identity: Identity;
}

/** Who a person is, as far as could be told. */
export interface Identity {
  readonly kind: 'official' | 'person';
  readonly official: OfficialId | null;
  readonly name: string | null;
  readonly office: OfficeId | null;
  readonly officeTitle: string | null;
  readonly country: CountryCode | null;
  readonly confidence: number;
  readonly because: readonly string[];
  readonly candidates?: readonly OfficialId[];
  /** How the post is held, for every mention: printed once, or by what is known of the day. */
  readonly modifier?: TitleModifier;
}

/** Somebody only ever printed by surname, with a title once. */
export function personNamed(draft: Draft, identity: Identity, { article }: Context): Person {
  return {
    printed: draft.quote,
    parts: draft.parts,
    spellings: [draft.parts],
    titles: draft.titles,
    rules: draft.because,
    quotes: new Set(),
    start: draft.start,
    scopes: new Set([scopeAt(article, draft.start)]),
    identity,
  };
}

/** The people an article names in full, in order of first mention. */
export function peopleIn(drafts: readonly Draft[], context: Context): readonly Person[] {
  const groups = groupsOf(
    drafts.filter((draft) => !BARE.has(draft.form) && !isOpenHandle(draft)),
    context,
  );
  const first = groups.map((group) => personOf(group, context, new Set()));
  // Whoever stands beside a country's minister is likelier to be that country's, too: a second look at the declined.
  const near = new Set(first.flatMap(({ identity }) => (identity.official === null ? [] : (identity.country ?? []))));
  const again = groups.map((group, k) => (first[k]!.identity.candidates ? personOf(group, context, near) : first[k]!));
  return oncePerOfficial(again);
}

const BARE: ReadonlySet<MentionForm> = new Set(['surname', 'given']);

/** `Vikram Misri` and `@VikramMisri`, `Joe Biden` and `Joseph R. Biden Jr.`: one link is one person. */
function oncePerOfficial(people: readonly Person[]): readonly Person[] {
  const kept = new Map<string | Person, Person>();
  for (const person of people) {
    const key = person.identity.official ?? person;
    const before = kept.get(key);
    kept.set(key, before ? both(before, person) : person);
  }
  return [...kept.values()];
}

function both(first: Person, again: Person): Person {
  return {
    ...first,
    titles: [...first.titles, ...again.titles],
    rules: [...first.rules, ...again.rules],
    spellings: [...first.spellings, ...again.spellings],
    quotes: new Set([...first.quotes, ...again.quotes]),
    scopes: new Set([...first.scopes, ...again.scopes]),
  };
}

/** A handle the lexicon does not know introduces nobody. */
function isOpenHandle(draft: Draft): boolean {
  return draft.because.includes('handle') && (draft.candidates?.length ?? 0) === 0;
}

function personOf(group: readonly Draft[], context: Context, near: ReadonlySet<CountryCode>): Person {
  const first = commonest(group, context);
  const titles = group.flatMap((draft) => draft.titles);
  return {
    printed: first.quote,
    parts: first.parts,
    spellings: distinctSpellings(group),
    titles,
    rules: group.flatMap((draft) => draft.because),
    quotes: new Set(group.map((draft) => draft.start)),
    start: group[0]!.start,
    scopes: new Set(group.map((draft) => scopeAt(context.article, draft.start))),
    identity: identify(first, group, titles, context, near),
  };
}

/** The first mention in the spelling whose family name the text prints most: `Ana Rojas`, not the misprint before it. */
function commonest(group: readonly Draft[], context: Context): Draft {
  const families = new Set(group.map(({ parts }) => parts.at(-1)!));
  if (families.size < 2) return group[0]!;
  const counts = wordCounts(surveyOf(context));
  // A letter is left out more often than put in: of two as common, the longer one.
  const count = ({ parts }: Draft): number => (counts.get(parts.at(-1)!) ?? 0) + parts.at(-1)!.length / 100;
  return group.reduce((best, draft) => (count(draft) > count(best) ? draft : best));
}

/** Each way the name is printed once, in order: a name that fills a page is compared no oftener than one. */
function distinctSpellings(group: readonly Draft[]): readonly (readonly string[])[] {
  return [...new Map(group.map(({ parts }) => [parts.join(' '), parts])).values()];
}

/** One mention of each that asks the lexicon the same. */
function distinctMentions(group: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return group.filter(({ quote, candidates, titles }) => {
    const key = `${quote}\n${candidates?.join() ?? ''}`;
    const isNew = titles.length > 0 || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function identify(
  first: Draft,
  group: readonly Draft[],
  titles: readonly Title[],
  context: Context,
  near: ReadonlySet<CountryCode>,
): Identity {
  const date = officeDayAt(context.article, group[0]!.start);
  const bearers = new Map(
    distinctMentions(group)
      .flatMap((draft) => bearersOf(draft, context))
      .map((one) => [one.id, one]),
  );
  const judged = [...bearers.values()]
    .flatMap((official) => judge(official, titles, date, context) ?? [])
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = judged;
  if (isCounterfeit(group)) return { ...unlinked(first, group, titles, judged), kind: 'official', confidence: 0.3 };
  if (isByline(group, titles)) return { ...unlinked(first, group, [], []), kind: 'person' };
  const borneOut = best && (isBorneOut(best, group, context) || isColleague(best, near));
  if (borneOut && (!second || best.score - second.score >= 1)) return linked(best, titles, date, context);
  return unlinked(first, group, titles, judged);
}

/** A name alone is no proof: the title, the country or the rank must speak for the candidate. */
function isBorneOut({ score, because }: Judgement, group: readonly Draft[], { article }: Context): boolean {
  const language = article.source.language ?? 'en';
  if (group.some((draft) => draft.form === 'native')) return score >= 0;
  // Country names are known in few languages; elsewhere the office held on that day must do.
  if (language !== 'en' && because.includes('in-office')) return score >= 1;
  const isExact = group.some((draft) => draft.because.includes('known-full'));
  if (isExact && because.includes('heads-organisation')) return true;
  return score >= 1 && because.some((reason) => EVIDENCE.has(reason));
}

/** In office, and for a country whose people are in this article. */
function isColleague({ official, score, because }: Judgement, near: ReadonlySet<CountryCode>): boolean {
  return score >= 1 && because.includes('in-office') && near.has(official.country);
}

const EVIDENCE: ReadonlySet<string> = new Set([
  'title-fits',
  'title-fits-another-time',
  'country-fits',
  'country-named',
  'prominent',
  'led-before',
]);

/** Printed with letters of another script: whoever it looks like, it is not said to be them. */
export function isCounterfeit(mentions: readonly Pick<Draft, 'because'>[]): boolean {
  return mentions.some(({ because }) => because.includes('look-alike-letters'));
}

/** Those who made the article are nobody it is about, whatever their name. */
function isByline(group: readonly Draft[], titles: readonly Title[]): boolean {
  return group.every((draft) => draft.because.includes('byline')) && !titles.some(makesOfficial);
}

/** The identity of a candidate who was chosen, with the office held on the article's date. */
export function linked(
  judgement: Judgement,
  titles: readonly Title[],
  date: IsoDate | null,
  { lexicon }: Context,
): Identity {
  const { official } = judgement;
  return {
    kind: official.official ? 'official' : 'person',
    official: official.id,
    name: official.name,
    ...postOf(official, titles, date, lexicon),
    confidence: Math.min(0.99, 0.85 + judgement.score / 40),
    because: ['linked', ...judgement.because],
  };
}

function postOf(official: Official, titles: readonly Title[], date: IsoDate | null, lexicon: Lexicon) {
  const kinds = titles.flatMap((title) => title.kinds);
  const held = date === null ? null : officeThen(official.id, date, kinds, lexicon);
  if (held) return { office: held.id, officeTitle: held.office.titles[0], country: held.office.country };
  const read = bestOf(titles.filter((title) => title.sort !== 'civil'));
  const before = date === null ? null : officeBefore(official.id, date, lexicon);
  const coming = titles.find((title) => title.modifier === 'designate');
  if (coming) return { ...readAs(coming, official), modifier: 'designate' as const };
  const past = before && { ...NO_POST, officeTitle: before.titles[0], country: official.country, modifier: FORMER };
  if (past && (!read || isVague(read.kinds) || read.kinds.includes(before.kind))) return past;
  return read ? readAs(read, official) : { ...NO_POST, country: official.country };
}

const NO_POST = { office: null, officeTitle: null } as const;
const FORMER: TitleModifier = 'former';

function readAs(title: Title, official: Official) {
  return { office: null, officeTitle: shownTitle(title), country: title.country ?? official.country };
}

/** The title that says most of what somebody is now: a post before a rank, one held before one that was. */
function bestOf(titles: readonly Title[]): Title | undefined {
  const worth = ({ sort, modifier }: Title): number =>
    (sort === 'office' ? 0 : sort === 'civil' ? 4 : 1) + (modifier === 'former' ? 2 : 0);
  return titles.toSorted((a, b) => worth(a) - worth(b))[0];
}

function unlinked(
  first: Draft,
  group: readonly Draft[],
  titles: readonly Title[],
  judged: readonly Judgement[],
): Identity {
  const title = bestOf(titles.filter(makesOfficial)) ?? null;
  const shown = title ?? titles[0];
  const known = group.some((draft) => draft.because.includes('known-full'));
  const isOfficial = title !== null || (known && judged.length > 0 && !titles.some((one) => one.sort === 'civil'));
  return {
    kind: isOfficial ? 'official' : 'person',
    official: null,
    name: evenSpaces(first.quote),
    office: null,
    officeTitle: shown ? shownTitle(shown) : null,
    country: title?.country ?? null,
    confidence: Math.max(...group.map((draft) => draft.confidence)) - (judged.length > 0 ? 0.2 : 0),
    because: [judged.length > 0 ? 'declined' : 'not-in-lexicon'],
    ...(judged.length > 0 ? { candidates: judged.map(({ official }) => official.id) } : {}),
  };
}
