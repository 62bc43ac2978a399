import type { DiplomaticEvent, Series } from '../model/event.ts';
import { monthsBetween } from '../model/days.ts';
import { isPrior, isReported, tookPlace } from './prior.ts';
import type { AboutPage } from './subject.ts';
import { SERIES_SURE } from './weights.ts';

/**
 * The previous round we know of. Never “the last” and never a number of our own: `series.coverage` says what the store
 * knows, and a round's number shows only as its source has it.
 */
export interface PreviousRound {
  readonly series: Series;
  readonly event: DiplomaticEvent;
  /** Full months before the page's date; `null` when a date is missing or too coarse. */
  readonly months: number | null;
}

/** For each series the page is surely about, the latest round before the one that the page itself reports. */
export function previousRounds(events: readonly DiplomaticEvent[], page: AboutPage): readonly PreviousRound[] {
  // Of a page without a date nothing can be called previous.
  if (page.published === null) return [];
  return page.series
    .filter(({ weight }) => weight >= SERIES_SURE)
    .flatMap(({ series }) => {
      const event = latestOf(series, events, page);
      return event === null ? [] : [{ series, event, months: monthsBefore(event, page) }];
    });
}

function latestOf(series: Series, events: readonly DiplomaticEvent[], page: AboutPage): DiplomaticEvent | null {
  const rounds = events.filter(
    (event) =>
      event.series === series.id &&
      event.from !== null &&
      tookPlace(event) &&
      isPrior(event, page) &&
      !isReported(event, page),
  );
  return rounds.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? '', 'en'))[0] ?? null;
}

function monthsBefore(event: DiplomaticEvent, page: AboutPage): number | null {
  return event.from === null || page.published === null ? null : monthsBetween(event.from, page.published);
}
