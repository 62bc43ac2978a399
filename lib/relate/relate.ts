import type { DiplomaticEvent } from '../model/event.ts';
import type { OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { daysBetween, yearsBetween } from '../model/days.ts';
import { diversify } from './diversity.ts';
import { expectationsFor, plansDue } from './expectations.ts';
import type { Expectation } from './expectations.ts';
import { pointsFor } from './figure-points.ts';
import { figureSeries } from './figure-series.ts';
import type { FigureSeries } from './figure-series.ts';
import { groupBy } from './group-by.ts';
import { isExpected, isPrior, isReported, tookPlace } from './prior.ts';
import { reasonsFor } from './reasons.ts';
import type { Reason, WeighedReason } from './reasons.ts';
import { previousRounds } from './rounds.ts';
import type { PreviousRound } from './rounds.ts';
import type { AboutPage } from './subject.ts';
import { AGE_FLOOR, BUSY, BUSY_FLOOR, HALF_LIFE, LEAST, SAME_ACT, STALE } from './weights.ts';

/** By what a row is shown first of all. */
export type RelatedGroup = 'series' | 'people' | 'office' | 'pair' | 'figures';

/** A prior event and why it is shown, strongest reason first. */
export interface RelatedRow {
  readonly event: DiplomaticEvent;
  readonly group: RelatedGroup;
  readonly why: readonly [Reason, ...Reason[]];
  /** Only for comparing rows of one list. */
  readonly points: number;
}

/** What the store remembers that belongs beside a page. */
export interface RelatedList {
  /** Prior events, most useful first. */
  readonly rows: readonly RelatedRow[];
  /** Events that the page itself reports, known from elsewhere too: other sources of the same news. */
  readonly reported: readonly DiplomaticEvent[];
  readonly expectations: readonly Expectation[];
  readonly rounds: readonly PreviousRound[];
  readonly figures: readonly FigureSeries[];
}

/**
 * What came before, for a page. Candidates are what a store found for `queryFor(page)`, in any order and with anything
 * else among them; events of the page's day and later are never called prior. Pure: the same input, the same list.
 */
export function relate(page: AboutPage, candidates: readonly DiplomaticEvent[], lexicon: Lexicon): RelatedList {
  const reported = candidates.filter((event) => isReported(event, page));
  const rarity = rarityAmong(candidates);
  const tied = candidates
    .filter((event) => !reported.includes(event))
    .flatMap((event) => rowFor(event, { page, lexicon, rarity }));
  const rows = diversify(tied.filter(({ event }) => isPrior(event, page) && !isExpected(event)));
  const expectations = expectationsFor(tied.map(eventOf), candidates, page);
  // Of two tellings of one plan the fuller is shown; what the other tells of figures counts all the same.
  const shown = [...rows.map(eventOf), ...plansDue(tied.map(eventOf), page), ...reported];
  return {
    rows,
    reported,
    expectations,
    rounds: previousRounds(candidates, page),
    figures: figureSeries(pointsFor(shown, page, lexicon)),
  };
}

/** Rows by group, groups in the order of their best row. */
export function groupRows(rows: readonly RelatedRow[]): ReadonlyMap<RelatedGroup, readonly RelatedRow[]> {
  return groupBy(rows, ({ group }) => group);
}

const GROUPS: Readonly<Record<Reason['key'], RelatedGroup>> = {
  series: 'series',
  'office-pair': 'series',
  officials: 'people',
  office: 'office',
  pair: 'pair',
  topic: 'pair',
  'figure-series': 'figures',
};

interface Ranking {
  readonly page: AboutPage;
  readonly lexicon: Lexicon;
  readonly rarity: (official: OfficialId) => number;
}

function rowFor(event: DiplomaticEvent, { page, lexicon, rarity }: Ranking): readonly RelatedRow[] {
  const [first, ...rest] = reasonsFor(event, page, lexicon);
  if (first === undefined) return [];
  const reasons = [first, ...rest].map(({ reason }) => reason);
  const tie = isCareerOnPage(event, page) ? 1 : tieOf(reasons, event, { page, lexicon, rarity });
  const sum = [first, ...rest].reduce((all, one) => all + aged(one, event, page), 0);
  const points = sum * certainty(event) * tie * sameAct(event, page);
  if (points < LEAST) return [];
  const why: RelatedRow['why'] = [first.reason, ...rest.map(({ reason }) => reason)];
  return [{ event, group: GROUPS[first.reason.key], why, points }];
}

/**
 * What a row keeps that nothing but single people or their offices tie to the page: all of it for who is seldom seen, little
 * for who meets somebody every day. A shared matter makes up for it where the page is about no two states.
 */
function tieOf(reasons: readonly Reason[], event: DiplomaticEvent, { page, rarity }: Ranking): number {
  const matters = reasons.some(({ key }) => key === 'topic' || key === 'office');
  const fresh = matters || isFresh(event, page) ? 1 : STALE.share;
  const shares = reasons.map((reason) => {
    if (reason.key === 'officials' && reason.officials.length === 1) return fresh * rarity(reason.officials[0] ?? '');
    if (reason.key === 'office') return rarity(reason.then ?? '');
    return reason.key === 'topic' && page.pairs.length > 0 ? 0 : 1;
  });
  return Math.max(...shares);
}

function isFresh({ from }: DiplomaticEvent, { published }: AboutPage): boolean {
  const age = from === null || published === null ? null : daysBetween(from, published);
  return age === null || age <= STALE.days;
}

/** How seldom somebody is among these events, from 1 down. */
function rarityAmong(candidates: readonly DiplomaticEvent[]): Ranking['rarity'] {
  const seen = new Map<OfficialId, number>();
  for (const { actors, recipients } of candidates)
    for (const { official } of [...actors, ...recipients])
      if (official !== null) seen.set(official, (seen.get(official) ?? 0) + 1);
  return (official) => Math.max(BUSY_FLOOR, Math.min(1, BUSY / (seen.get(official) ?? 1)));
}

/**
 * Coming into office and leaving it is what is asked first of whom a page is about, however busy they are: where it tells of
 * such a thing itself, or of no dealings between states.
 */
function isCareerOnPage(event: DiplomaticEvent, page: AboutPage): boolean {
  if (!isCareer(event) || (page.pairs.length > 0 && !page.events.some(isCareer))) return false;
  const subject = page.officials.filter(({ weight }, at) => at === 0 || weight >= MUCH_ABOUT);
  return event.actors.some(({ official }) => subject.some((one) => one.official === official));
}

function isCareer({ type, mode }: Pick<DiplomaticEvent, 'type' | 'mode'>): boolean {
  return mode === 'appointment' || mode === 'election' || (type === 'RETREAT' && mode === 'resign');
}

/** From here on a page is about somebody and not only with them. */
const MUCH_ABOUT = 0.7;

function sameAct(event: DiplomaticEvent, page: AboutPage): number {
  const news = page.events.filter(({ status }) => status !== 'historical');
  if (news.some(({ type, mode }) => type === event.type && mode !== null && mode === event.mode)) return SAME_ACT.mode;
  return news.some(({ type }) => type === event.type) ? SAME_ACT.type : 1;
}

function aged({ reason, points }: WeighedReason, event: DiplomaticEvent, page: AboutPage): number {
  const halves = yearsBetween(event.from, page.published) / HALF_LIFE[GROUPS[reason.key]];
  return points * Math.max(AGE_FLOOR, 0.5 ** halves);
}

/** What did not take place, or may not have, stands behind what did. */
function certainty(event: DiplomaticEvent): number {
  return tookPlace(event) || isExpected(event) ? 1 : 0.6;
}

function eventOf<Row extends { readonly event: DiplomaticEvent }>({ event }: Row): DiplomaticEvent {
  return event;
}
