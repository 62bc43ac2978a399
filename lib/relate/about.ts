import type { Series } from '../model/event.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId, SeriesId } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { dayAfter } from '../model/days.ts';
import { countriesOn, officialsOn, pairsOf } from './prominence.ts';
import { seriesOn } from './series-on.ts';
import type { AboutPage, PageFacts } from './subject.ts';
import { topicsOf } from './topics.ts';
import { HORIZON } from './weights.ts';

/** What to ask a store for; fits its query for events. */
export interface AboutQuery {
  readonly officials: readonly OfficialId[];
  readonly offices: readonly OfficeId[];
  readonly pairs: readonly { readonly kind: 'countries'; readonly a: CountryCode; readonly b: CountryCode }[];
  readonly series: readonly SeriesId[];
  readonly before: IsoDate | null;
  readonly limit: number;
}

/**
 * Reads what a page is about. `series` are those known to the store: without them no series is recognised.
 * Pure; a page without a date takes offices as the mentions give them.
 */
export function aboutPage(page: PageFacts, lexicon: Lexicon, series: readonly Series[] = []): AboutPage {
  const officials = officialsOn(page, lexicon);
  const countries = countriesOn(page, officials, lexicon);
  return {
    // Pages that tell the hour give it too; days are what is compared here.
    published: page.source.published?.slice(0, DAY_LENGTH) ?? null,
    headline: page.source.title,
    officials,
    countries,
    pairs: pairsOf(countries),
    series: seriesOn(page, { officials, countries }, series, lexicon),
    topics: topicsOf(page),
    figures: page.figures,
    events: page.events,
  };
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;
/** Enough of each subject that a ranking has something to choose from; a page asks about ten subjects or so. */
const EACH = 60;
/** More would ask for the background of the background. */
const MOST_OFFICIALS = 8;
const MOST_SERIES = 4;

/**
 * The events wanted for a page: what came before, what its own day tells (which closes a plan), and a few weeks on, for
 * what was planned when it was written. `relate` draws the lines; nothing after the page's day is ever called prior.
 */
export function queryFor(about: AboutPage): AboutQuery {
  const officials = about.officials.slice(0, MOST_OFFICIALS);
  const offices = officials.flatMap(({ office }) => (office === null ? [] : [office]));
  return {
    officials: officials.map(({ official }) => official),
    offices: [...new Set(offices)],
    pairs: about.pairs.map(({ a, b }) => ({ kind: 'countries', a, b })),
    series: about.series.slice(0, MOST_SERIES).map(({ series }) => series.id),
    before: about.published === null ? null : dayAfter(about.published, HORIZON),
    limit: EACH,
  };
}
