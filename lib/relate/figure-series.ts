import type { DiplomaticEvent, EventFigure } from '../model/event.ts';
import type { IsoDate } from '../model/ids.ts';
import { daysApart } from '../model/days.ts';
import { groupBy } from './group-by.ts';
import { monthsOf } from './period.ts';
import { agree, intervalOf, scaled } from './rounding.ts';
import type { Interval } from './rounding.ts';

/** A figure with where it was told: by an event, or (`event: null`) by the page being read. */
export interface FigurePoint {
  readonly figure: EventFigure;
  readonly event: DiplomaticEvent | null;
  /** The day it was told: its source's, else the event's first day; of the page, its date. */
  readonly on: IsoDate | null;
}

/** In what two points differ so that no line may join them. */
export type Difference = 'status' | 'unit' | 'period-length' | 'basis' | 'tally' | 'side';

/** How two points of one line that mean the same time stand to each other. */
export interface Conflict {
  readonly one: FigurePoint;
  readonly other: FigurePoint;
}

/** Points that may be joined: same status, unit, length of period, basis, tally and speaker's side; oldest first. */
export interface FigureLine {
  readonly points: readonly FigurePoint[];
  /** From the first to the last point; `null` for a single one. Rounding decides “same”, not the printed digits. */
  readonly change: 'up' | 'down' | 'same' | null;
  /** Points of the same stretch of time that cannot both be right. */
  readonly conflicts: readonly Conflict[];
}

/** Two lines side by side: why they are not joined, and whether they come to the same rate a year. */
export interface Apart {
  readonly one: FigurePoint;
  readonly other: FigurePoint;
  readonly differences: readonly Difference[];
  /** “$44bn in eight months” and “$66bn a year” are the same rate: no arrow between them. */
  readonly sameRate: boolean;
}

/** The same measure of the same subject, as told over time. */
export interface FigureSeries {
  readonly id: string;
  readonly measures: string;
  readonly lines: readonly FigureLine[];
  readonly apart: readonly Apart[];
}

/** All series among these points, the one with most points first; points of no series are left out. */
export function figureSeries(points: readonly FigurePoint[]): readonly FigureSeries[] {
  const known = points.filter(({ figure }) => figure.series !== null && intervalOf(figure) !== null);
  return [...groupBy(known, ({ figure }) => figure.series ?? '')]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([id, members]) => seriesOf(id, members));
}

/** What keeps two points from being joined; empty: they may be. */
export function differences(one: EventFigure, other: EventFigure): readonly Difference[] {
  const pairs: readonly (readonly [Difference, unknown, unknown])[] = [
    ['status', one.status, other.status],
    ['unit', one.unit, other.unit],
    ['period-length', monthsOf(one.period), monthsOf(other.period)],
    ['basis', one.basis, other.basis],
    ['tally', one.tally, other.tally],
    ['side', one.saidBy, other.saidBy],
  ];
  const differing = pairs.filter(([, a, b]) => a !== b).map(([difference]) => difference);
  // Two unknown lengths do not agree: one may be of eight months, the other of a year.
  return differing.length === 0 && needsPeriod(one) && one.period === null ? ['period-length'] : differing;
}

/** A sum of money that flowed: over what time must be known before another may be set against it. */
function needsPeriod({ unit, status, deadline }: EventFigure): boolean {
  return /^[A-Z]{3}$/.test(unit) && status === 'actual' && deadline === null;
}

function seriesOf(id: string, points: readonly FigurePoint[]): FigureSeries {
  const lines = linesOf(points.toSorted(byDay));
  return { id, measures: points[0]?.figure.measures ?? id, lines: lines.map(lineOf), apart: apartOf(lines) };
}

function linesOf(points: readonly FigurePoint[]): readonly (readonly FigurePoint[])[] {
  const lines: FigurePoint[][] = [];
  for (const point of points) {
    const line = lines.find(([first]) => first !== undefined && differences(first.figure, point.figure).length === 0);
    if (line === undefined) lines.push([point]);
    else line.push(point);
  }
  return lines;
}

function lineOf(points: readonly FigurePoint[]): FigureLine {
  return { points, change: changeOf(points), conflicts: conflictsOf(points) };
}

function changeOf(points: readonly FigurePoint[]): FigureLine['change'] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const [before, after] = [intervalOf(first.figure), intervalOf(last.figure)];
  if (before === null || after === null || agree(before, after)) return 'same';
  return after.low > before.high ? 'up' : 'down';
}

/** Only what means the same stretch of time can contradict: the same period, or none and told about the same time. */
function conflictsOf(points: readonly FigurePoint[]): readonly Conflict[] {
  return pairsOf(points)
    .filter(([one, other]) => sameTime(one, other) && !sameValue(one, other))
    .map(([one, other]) => ({ one, other }));
}

function sameTime(one: FigurePoint, other: FigurePoint): boolean {
  const [a, b] = [one.figure.period, other.figure.period];
  if (one.figure.deadline !== other.figure.deadline) return false;
  if (isStretch(a) || isStretch(b)) return a === b;
  return one.figure.deadline !== null || isToldTogether(one, other);
}

/** A yearly sum stays what it is for some weeks; a toll may grow overnight. */
const STAYS = { sum: 31, toll: 1 } as const;

function isToldTogether({ figure, on }: FigurePoint, other: FigurePoint): boolean {
  if (on === null || other.on === null) return false;
  const days = figure.tally === 'unstated' && monthsOf(figure.period) !== null ? STAYS.sum : STAYS.toll;
  return daysApart(on, other.on) <= days;
}

/** A named stretch of time (`2024`, `2023-01/2023-08`), not a mere length (`P1Y`). */
function isStretch(period: string | null): boolean {
  return period !== null && /^\d{4}/.test(period);
}

function sameValue(one: FigurePoint, other: FigurePoint): boolean {
  const [a, b] = [intervalOf(one.figure), intervalOf(other.figure)];
  return a === null || b === null || agree(a, b);
}

/** The latest point of each line beside the latest of each other line. */
function apartOf(lines: readonly (readonly FigurePoint[])[]): readonly Apart[] {
  const latest = lines.flatMap((line) => line.at(-1) ?? []);
  return pairsOf(latest).map(([one, other]) => ({
    one,
    other,
    differences: differences(one.figure, other.figure),
    sameRate: sameRate(one.figure, other.figure),
  }));
}

function sameRate(one: EventFigure, other: EventFigure): boolean {
  if (one.status !== other.status || one.unit !== other.unit || one.tally !== other.tally) return false;
  const [a, b] = [yearly(one), yearly(other)];
  return a !== null && b !== null && agree(a, b);
}

function yearly(figure: EventFigure): Interval | null {
  const [months, interval] = [monthsOf(figure.period), intervalOf(figure)];
  return months === null || interval === null ? null : scaled(interval, 12 / months);
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

function byDay(a: FigurePoint, b: FigurePoint): number {
  return (a.on ?? '').localeCompare(b.on ?? '', 'en');
}
