import type { DiplomaticEvent, Participant } from '../model/event.ts';
import type { CountryCode, OfficeId, OfficialId, SeriesId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { isBetween, sharedFigureSeries } from './figures-of.ts';
import { covers } from './prominence.ts';
import type { AboutOfficial, AboutPage } from './subject.ts';
import { BYSTANDER, ELSEWHERE, PRINCIPAL, WEIGHTS } from './weights.ts';

/** Why an event is shown: a key for words, and who or what it is about. Shown to the reader with every row. */
export type Reason =
  | { readonly key: 'series'; readonly series: SeriesId }
  | { readonly key: 'office-pair'; readonly offices: readonly [OfficeId, OfficeId] }
  | { readonly key: 'officials'; readonly officials: readonly OfficialId[] }
  /** The office took part under `then`; the page names `now`. */
  | { readonly key: 'office'; readonly office: OfficeId; readonly then: OfficialId | null; readonly now: OfficialId }
  | { readonly key: 'pair'; readonly countries: readonly [CountryCode, CountryCode] }
  | { readonly key: 'topic'; readonly topics: readonly string[] }
  | { readonly key: 'figure-series'; readonly series: readonly string[] };

/** A reason and its points before age. */
export interface WeighedReason {
  readonly reason: Reason;
  readonly points: number;
}

/** Every reason why an event belongs to a page, the strongest tie first and shared topics last; none: it does not. */
export function reasonsFor(event: DiplomaticEvent, page: AboutPage, lexicon: Lexicon): readonly WeighedReason[] {
  const participants = [...event.actors, ...event.recipients];
  const ties = [
    ...seriesReason(event, page),
    ...peopleReason(event, participants, page),
    ...officeReasons(event, participants, page, lexicon),
    ...pairReason(event, page),
    ...figureReason(event, page),
  ];
  // A shared topic alone ties nothing, and is never named first: “trade” is in half of all events.
  const topics = ties.length === 0 ? [] : topicReason(event, page);
  return [...ties.toSorted((a, b) => b.points - a.points), ...topics];
}

function seriesReason(event: DiplomaticEvent, page: AboutPage): readonly WeighedReason[] {
  const match = page.series.find(({ series }) => series.id === event.series);
  if (match === undefined) return [];
  return [{ reason: { key: 'series', series: match.series.id }, points: WEIGHTS.series * match.weight }];
}

function peopleReason(
  event: DiplomaticEvent,
  participants: readonly Participant[],
  page: AboutPage,
): readonly WeighedReason[] {
  const present = page.officials.filter(({ official }) => participants.some((one) => one.official === official));
  const [first, second] = present;
  if (first === undefined) return [];
  const points =
    second === undefined ? WEIGHTS.official * first.weight : WEIGHTS.officialPair * first.weight * second.weight;
  const officials = present.map(({ official }) => official);
  return [{ reason: { key: 'officials', officials }, points: points * placeShare(event, page) }];
}

/** The page's offices under other holders; both sides of a pair of states together count as their own reason. */
function officeReasons(
  event: DiplomaticEvent,
  participants: readonly Participant[],
  page: AboutPage,
  lexicon: Lexicon,
): readonly WeighedReason[] {
  const seated = page.officials.filter((one) =>
    participants.some((other) => sameSeat(one, other, event, page, lexicon)),
  );
  const others = seated.filter(({ official }) => participants.every((one) => one.official !== official));
  const [foremost] = others;
  if (foremost === undefined) return [];
  const partner = seated.find(({ country, office }) => country !== foremost.country && office !== foremost.office);
  if (partner?.office && foremost.office && Math.min(partner.weight, foremost.weight) >= PRINCIPAL) {
    const points = WEIGHTS.officePair * foremost.weight * partner.weight * placeShare(event, page);
    return [{ reason: { key: 'office-pair', offices: [foremost.office, partner.office] }, points }];
  }
  return [officeReason(foremost, participants, placeShare(event, page))];
}

function officeReason(holder: AboutOfficial, participants: readonly Participant[], share: number): WeighedReason {
  const office = holder.office ?? '';
  const then = participants.find((one) => one.office === office)?.official ?? null;
  const reason: Reason = { key: 'office', office, then, now: holder.official };
  return { reason, points: WEIGHTS.office * holder.weight * share };
}

/**
 * Whether a participant sat where a page's official sits. An office of many seats (deputy ministers) is the same seat
 * only for the same person, the same portfolio, or within a series the page is about.
 */
function sameSeat(
  holder: AboutOfficial,
  participant: Participant,
  event: DiplomaticEvent,
  page: AboutPage,
  lexicon: Lexicon,
): boolean {
  if (holder.office === null || participant.office !== holder.office) return false;
  if (participant.official === holder.official || lexicon.office(holder.office)?.seats !== 'many') return true;
  if (page.series.some(({ series }) => series.id === event.series)) return true;
  const portfolio = portfolioOf(holder.official, holder.office, page.published, lexicon);
  return portfolio !== null && portfolio === portfolioOf(participant.official, holder.office, event.from, lexicon);
}

function portfolioOf(official: OfficialId | null, office: OfficeId, day: string | null, lexicon: Lexicon) {
  if (official === null || day === null) return null;
  const term = lexicon.termsOf(official).find((one) => one.office === office && covers(one.from, one.until, day));
  return term?.portfolio ?? null;
}

function pairReason(event: DiplomaticEvent, page: AboutPage): readonly WeighedReason[] {
  const pair = pairOf(event, page);
  if (pair === undefined) return [];
  // A gathering of many states is about no two of them in particular.
  const crowd = Math.min(1, 3 / event.countries.length);
  const share = isBetween(event, pair) ? crowd : crowd * BYSTANDER;
  return [{ reason: { key: 'pair', countries: [pair.a, pair.b] }, points: WEIGHTS.pair * pair.weight * share }];
}

/** What people's and offices' dealings count: less when they are not with the states the page is about. */
function placeShare(event: DiplomaticEvent, page: AboutPage): number {
  return page.pairs.length > 0 && pairOf(event, page) === undefined ? ELSEWHERE : 1;
}

function pairOf(event: DiplomaticEvent, page: AboutPage) {
  return page.pairs.find(({ a, b }) => event.countries.includes(a) && event.countries.includes(b));
}

function topicReason(event: DiplomaticEvent, page: AboutPage): readonly WeighedReason[] {
  const shared = page.topics.filter((topic) => event.topics.includes(topic));
  return shared.length === 0 ? [] : [{ reason: { key: 'topic', topics: shared }, points: WEIGHTS.topic }];
}

function figureReason(event: DiplomaticEvent, page: AboutPage): readonly WeighedReason[] {
  const series = sharedFigureSeries(event, page);
  return series.length === 0 ? [] : [{ reason: { key: 'figure-series', series }, points: WEIGHTS.figureSeries }];
}
