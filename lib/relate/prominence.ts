import type { IsoDate, OfficeId, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention } from '../model/mention.ts';
import { folded } from '../text/fold.ts';
import { daysApart } from '../model/days.ts';
import { groupBy } from './group-by.ts';
import type { AboutCountry, AboutOfficial, AboutPair, PageFacts } from './subject.ts';
import { PAIR_SHARE, PROMINENCE, SPEAKER_SHARE, SPEAKERS } from './weights.ts';

/** The officials a page names, with the office held on its date, most prominent first. */
export function officialsOn(page: PageFacts, lexicon: Lexicon): readonly AboutOfficial[] {
  const named = page.mentions.filter(({ official, modifier }) => official !== null && modifier !== 'late');
  const officials = [...groupBy(named, ({ official }) => official ?? '')].map(([official, mentions]) =>
    officialOn(official, mentions, page, lexicon),
  );
  return officials.toSorted((a, b) => b.weight - a.weight);
}

/**
 * The states a page is about: by its officials; by their own names, which alone count for less; by what its headline calls
 * their people and capitals; by what it tells that they did.
 */
export function countriesOn(
  page: PageFacts,
  officials: readonly AboutOfficial[],
  lexicon: Lexicon,
): readonly AboutCountry[] {
  const byName = groupBy(
    page.mentions.filter(({ kind, country }) => STATE_LIKE.has(kind) && country !== null),
    ({ country }) => country ?? '',
  );
  const weights = new Map([...byName].map(([country, mentions]) => [country, weightByName(mentions, page)] as const));
  const told = [...officials, ...statesInHeadline(page, lexicon), ...statesInNews(page)];
  for (const { country, weight } of told) {
    if (country !== null) weights.set(country, Math.max(weight, weights.get(country) ?? 0));
  }
  return [...weights].map(([country, weight]) => ({ country, weight })).toSorted((a, b) => b.weight - a.weight);
}

/** Pairs among the foremost states, each as strong as the mean of its sides; the weaker drags more than the stronger lifts. */
export function pairsOf(countries: readonly AboutCountry[]): readonly AboutPair[] {
  const foremost = countries.slice(0, FOREMOST);
  const pairs = foremost.flatMap((one, at) => foremost.slice(at + 1).map((other) => pairOf(one, other)));
  const strongest = Math.max(0, ...pairs.map(({ weight }) => weight));
  return pairs.filter(({ weight }) => weight >= PAIR_SHARE * strongest).toSorted((a, b) => b.weight - a.weight);
}

/** A state's name in a text is a weaker sign than its official: it may be where something is. */
const BY_NAME = 0.8;
/** An organisation's still more: it is mostly where something was said. */
const ORGANISATION_BY_NAME = 0.6;
const FOREMOST = 4;
const STATE_LIKE: ReadonlySet<string> = new Set(['country', 'organisation', 'office']);

function weightByName(mentions: readonly Mention[], page: PageFacts): number {
  const headline = mentions.some((one) => inHeadline(one.quote, page));
  const share = mentions.every(({ kind }) => kind === 'organisation') ? ORGANISATION_BY_NAME : BY_NAME;
  return share * prominence(mentions, page, headline);
}

/** What “Russian and Ukrainian delegations” and “Seoul protests” name in a headline, where mentions have only names. */
function statesInHeadline({ source }: PageFacts, lexicon: Lexicon): readonly AboutCountry[] {
  const headline = source.title ?? '';
  return lexicon.phrases.find(headline).flatMap(({ start, targets }) => {
    const kinds = new Set(targets.map(({ kind }) => kind));
    const states = new Set(targets.flatMap((target) => (target.kind === 'official' ? [] : [target.id])));
    const [country] = states;
    if (states.size !== 1 || country === undefined) return [];
    if (kinds.has('demonym')) return [{ country, weight: BY_PEOPLE }];
    const isSeat = kinds.has('capital') || kinds.has('metonym');
    // “in Geneva” is where, “Geneva says” is who.
    return isSeat && !/\b(?:in|at|to|from|near)\s*$/i.test(headline.slice(0, start))
      ? [{ country, weight: BY_SEAT }]
      : [];
  });
}

const BY_PEOPLE = 0.62;
const BY_SEAT = 0.5;

/** States that did something on the page, these days. */
function statesInNews({ events, source }: PageFacts): readonly AboutCountry[] {
  const day = source.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const news = events.filter(({ from }) => from === null || day === null || daysApart(from, day) <= NEWS_DAYS);
  const parties = news.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  return parties.flatMap(({ country }) => (country === null ? [] : [{ country, weight: BY_DEED }]));
}

const NEWS_DAYS = 7;
const BY_DEED = 0.55;

function pairOf(one: AboutCountry, other: AboutCountry): AboutPair {
  const [a = '', b = ''] = [one.country, other.country].toSorted();
  return { a, b, weight: Math.sqrt(one.weight * other.weight) };
}

function officialOn(
  official: OfficialId,
  mentions: readonly Mention[],
  page: PageFacts,
  lexicon: Lexicon,
): AboutOfficial {
  const known = lexicon.official(official);
  const office = mentions.find((one) => one.office !== null)?.office ?? officeHeld(official, page, lexicon);
  const post = office === null ? null : lexicon.office(office);
  const country = post?.country ?? mentions.find((one) => one.country !== null)?.country ?? known?.country ?? null;
  const headline = inHeadline(known?.surname ?? mentions[0]?.quote ?? '', page);
  const share = post !== null && SPEAKERS.has(post.kind) ? SPEAKER_SHARE : 1;
  return { official, office, country, weight: share * prominence(mentions, page, headline) };
}

function prominence(mentions: readonly Mention[], page: PageFacts, headline: boolean): number {
  const length = Math.max(1, ...page.mentions.map(({ end }) => end));
  const lead = mentions.some(({ start }) => start < PROMINENCE.leadShare * length);
  const said = PROMINENCE.once + PROMINENCE.doubling * Math.log2(mentions.length);
  const signs = said + (lead ? PROMINENCE.lead : 0) + (headline ? PROMINENCE.headline : 0);
  return 1 - Math.exp(-PROMINENCE.saturation * signs);
}

function inHeadline(name: string, page: PageFacts): boolean {
  const headline = page.source.title;
  return headline !== null && name.length > 1 && ` ${folded(headline)} `.includes(folded(name));
}

/** For a mention that brings no office: the one held on the page's date, when there is just one. */
function officeHeld(official: OfficialId, page: PageFacts, lexicon: Lexicon): OfficeId | null {
  const date = page.source.published;
  const terms = lexicon.termsOf(official).filter(({ from, until }) => date !== null && covers(from, until, date));
  return terms.length === 1 ? (terms[0]?.office ?? null) : null;
}

/** Whether a term covers a day; dates of unequal precision are compared by the part both have. */
export function covers(from: IsoDate, until: IsoDate | null, day: IsoDate): boolean {
  const begun = from.slice(0, day.length) <= day.slice(0, from.length);
  return begun && (until === null || until.slice(0, day.length) >= day.slice(0, until.length));
}
