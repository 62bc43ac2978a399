import { dayAfter } from '../model/days.ts';
import type { DiplomaticEvent } from '../model/event.ts';
import type { CountryCode, IsoDate, OfficialId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { closedBy } from './expectations.ts';
import { figureSeries, type FigureSeries } from './figure-series.ts';
import { heldTerms, type HeldTerm } from './held-terms.ts';
import { isExpected } from './prior.ts';
import { toldPoints } from './told-points.ts';

/** What a brief is to be about. */
export interface BriefRequest {
  readonly people: readonly OfficialId[];
  readonly pair: readonly [CountryCode, CountryCode] | null;
  /** Days, both included; `null`: no bound. */
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
}

/** What a brief says, before it is put into words. */
export interface BriefContents {
  /** Everyone asked for, with the terms that touch the time asked for, newest first. */
  readonly who: readonly { readonly official: OfficialId; readonly terms: readonly HeldTerm[] }[];
  /** What took place or was denied, called off or put off, oldest first: a brief is read forward. */
  readonly events: readonly DiplomaticEvent[];
  readonly figures: readonly FigureSeries[];
  /** Plans of which nothing tells that they took place, nearest first. */
  readonly open: readonly DiplomaticEvent[];
}

/** Chooses among events what belongs into a brief. */
export function briefContents(
  request: BriefRequest,
  events: readonly DiplomaticEvent[],
  lexicon: Lexicon,
): BriefContents {
  const inTime = events.filter((event) => isWithin(event.from, request));
  const planned = inTime.filter(isExpected);
  const told = inTime.filter((event) => !isExpected(event) && event.status !== 'hypothetical');
  return {
    who: request.people.map((official) => ({
      official,
      terms: heldTerms(official, lexicon).filter(({ term }) => touches(term, request)),
    })),
    events: told.toSorted(byDay),
    figures: figureSeries(toldPoints(inTime)),
    open: planned.filter((plan) => closedBy(plan, events) === null).toSorted(byDay),
  };
}

/** Whether a day lies in the time asked for, as far as it is precise; an unknown day only where no time was asked for. */
export function isWithin(day: IsoDate | null, { from, until }: Pick<BriefRequest, 'from' | 'until'>): boolean {
  if (day === null) return from === null && until === null;
  const last = dayAfter(day, 0);
  return (from === null || last >= from) && (until === null || day <= until);
}

function touches(
  { from, until }: { readonly from: IsoDate; readonly until: IsoDate | null },
  request: BriefRequest,
): boolean {
  const ended = until !== null && request.from !== null && dayAfter(until, 0) < request.from;
  return !ended && (request.until === null || from <= request.until);
}

function byDay(a: DiplomaticEvent, b: DiplomaticEvent): number {
  return (a.from ?? '').localeCompare(b.from ?? '', 'en') || a.id.localeCompare(b.id, 'en');
}
