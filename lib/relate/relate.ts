import type { DiplomaticEvent } from '../model/event.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { yearsBetween } from '../model/days.ts';
import { diversify } from './diversity.ts';
import { expectationsFor } from './expectations.ts';
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
import { AGE_FLOOR, HALF_LIFE, LEAST } from './weights.ts';

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
  const tied = candidates.filter((event) => !reported.includes(event)).flatMap((event) => rowFor(event, page, lexicon));
  const rows = diversify(tied.filter(({ event }) => isPrior(event, page) && !isExpected(event)));
  const expectations = expectationsFor(tied.map(eventOf), candidates, page);
  const shown = [...rows.map(eventOf), ...expectations.map(eventOf), ...reported];
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

function rowFor(event: DiplomaticEvent, page: AboutPage, lexicon: Lexicon): readonly RelatedRow[] {
  const [first, ...rest] = reasonsFor(event, page, lexicon);
  if (first === undefined) return [];
  const points = [first, ...rest].reduce((sum, one) => sum + aged(one, event, page), 0) * certainty(event);
  if (points < LEAST) return [];
  const why: RelatedRow['why'] = [first.reason, ...rest.map(({ reason }) => reason)];
  return [{ event, group: GROUPS[first.reason.key], why, points }];
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
