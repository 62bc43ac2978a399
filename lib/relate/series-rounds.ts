import { monthsBetween } from '../model/days.ts';
import type { DiplomaticEvent, Series } from '../model/event.ts';
import type { IsoDate } from '../model/ids.ts';
import { closedBy } from './expectations.ts';
import { isExpected, tookPlace } from './prior.ts';

/** A stretch between two rounds next to each other in which none is known: no claim that none was held. */
export interface Stretch {
  readonly after: DiplomaticEvent;
  readonly before: DiplomaticEvent;
  /** Full months from one to the other. */
  readonly months: number;
}

/** The rounds of a series as far as they are known. */
export interface SeriesRounds {
  readonly series: Series;
  /** Those that took place, newest first; undated ones last. */
  readonly rounds: readonly DiplomaticEvent[];
  /** Those planned or put off of which nothing tells that they took place, nearest first. */
  readonly planned: readonly DiplomaticEvent[];
  /** Stretches longer than the series' own rhythm lets expect, newest first. */
  readonly stretches: readonly Stretch[];
  /** Months usually from one round to the next: the median; `null` for fewer than three known stretches. */
  readonly rhythm: number | null;
}

/** Longer than the rhythm by half of it and more is told as a stretch without a known round. */
const NOTABLE = 1.5;
/** Fewer stretches have no rhythm. */
const FEWEST = 3;

/** Rounds, plans and notable stretches of a series among these events. */
export function seriesRounds(series: Series, events: readonly DiplomaticEvent[]): SeriesRounds {
  const own = events.filter((event) => event.series === series.id);
  const rounds = own.filter(tookPlace).toSorted((a, b) => compare(b.from, a.from));
  const stretches = stretchesOf(rounds.filter(({ from }) => from !== null));
  const rhythm = stretches.length < FEWEST ? null : median(stretches.map(({ months }) => months));
  return {
    series,
    rounds,
    planned: own
      .filter((event) => isExpected(event) && closedBy(event, own) === null)
      .toSorted((a, b) => compare(a.from, b.from)),
    stretches: rhythm === null ? [] : stretches.filter(({ months }) => months >= rhythm * NOTABLE),
    rhythm,
  };
}

/** Between each round and the one before it; newest first. Years alone say nothing of months. */
function stretchesOf(rounds: readonly DiplomaticEvent[]): readonly Stretch[] {
  return rounds.flatMap((before, at) => {
    const after = rounds[at + 1];
    const months = after?.from && before.from ? monthsBetween(after.from, before.from) : null;
    return after === undefined || months === null ? [] : [{ after, before, months }];
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function compare(a: IsoDate | null, b: IsoDate | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : Number(one > other);
}
