import { dayAfter, dayNumber } from '../model/days.ts';
import type { EventFigure } from '../model/event.ts';
import type { IsoDate } from '../model/ids.ts';
import type { FigurePoint, FigureSeries } from './figure-series.ts';

/** A point of a chart, in shares of its width and height, from left and bottom. */
export interface PlacedPoint {
  readonly point: FigurePoint;
  /** The day it stands at: the end of what it covers, a target's deadline, else the day it was told. */
  readonly at: IsoDate;
  readonly x: number;
  readonly y: number;
  /** The ends of a range; `null` where a single amount is told. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Points that a line may join: same status, unit, length of period, basis, tally and side. */
export interface PlacedLine {
  readonly points: readonly PlacedPoint[];
}

/** Everything of one unit, on one pair of axes; the amounts begin at nothing, so that heights compare. */
export interface FigureChart {
  readonly unit: string;
  readonly lines: readonly PlacedLine[];
  /** The first day of each year marked on the axis. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly amounts: readonly { readonly amount: number; readonly y: number }[];
}

/** Axes get about so many marks. */
const MARKS = 5;
const DAYS_A_YEAR = 365.25;

/** A chart for each unit of a series with at least two points that have a day and an amount. */
export function figureCharts(series: FigureSeries): readonly FigureChart[] {
  const units = new Set(series.lines.flatMap(({ points }) => points.map(({ figure }) => figure.unit)));
  return [...units].flatMap((unit) => chartOf(series, unit) ?? []);
}

/** The day a figure stands at in a chart; `null`: no day is known. */
export function standsAt({ figure, on }: FigurePoint): IsoDate | null {
  const end = figure.period?.split('/').at(-1) ?? '';
  const day = figure.deadline ?? (/^\d{4}(?:-\d{2}){0,2}$/.test(end) ? dayAfter(end, 0) : on);
  return day === null || dayNumber(day) === null ? null : day;
}

function chartOf(series: FigureSeries, unit: string): FigureChart | null {
  const lines = series.lines.map(({ points }) => points.filter((point) => isPlaceable(point, unit)));
  const all = lines.flat();
  if (all.length < 2) return null;
  const days = all.map((point) => dayNumber(standsAt(point) ?? '') ?? 0);
  const [first, last] = yearsAround(Math.min(...days), Math.max(...days));
  const top = niceTop(Math.max(...all.map(({ figure }) => amountOf(figure, 'high') ?? 0)));
  const x = (day: number) => (day - first.day) / (last.day - first.day);
  const place = (point: FigurePoint): PlacedPoint => {
    const at = standsAt(point) ?? '';
    const [low, high] = [amountOf(point.figure, 'low') ?? 0, amountOf(point.figure, 'high') ?? 0];
    const ends = low === high ? { low: null, high: null } : { low: low / top, high: high / top };
    return { point, at, x: x(dayNumber(at) ?? 0), y: (point.figure.value ?? (low + high) / 2) / top, ...ends };
  };
  return {
    unit,
    lines: lines
      .filter((line) => line.length > 0)
      .map((line) => ({ points: line.map(place).toSorted((a, b) => a.x - b.x) })),
    years: yearMarks(first.year, last.year).map((year) => ({ year, x: x(newYear(year)) })),
    amounts: amountMarks(top).map((amount) => ({ amount, y: amount / top })),
  };
}

function isPlaceable(point: FigurePoint, unit: string): boolean {
  return point.figure.unit === unit && standsAt(point) !== null && amountOf(point.figure, 'low') !== null;
}

/** The one amount, or one end of a range; what is open at an end stands at the other. */
function amountOf({ value, low, high }: EventFigure, end: 'low' | 'high'): number | null {
  return value ?? (end === 'low' ? (low ?? high) : (high ?? low));
}

/** Whole years around two days. */
function yearsAround(first: number, last: number) {
  const [from, to] = [yearOf(first), yearOf(last) + 1];
  return [
    { year: from, day: newYear(from) },
    { year: to, day: newYear(to) },
  ] as const;
}

function yearOf(day: number): number {
  const near = Math.floor(1970 + day / DAYS_A_YEAR);
  if (newYear(near + 1) <= day) return near + 1;
  return newYear(near) > day ? near - 1 : near;
}

function newYear(year: number): number {
  return dayNumber(String(year)) ?? 0;
}

function yearMarks(from: number, to: number): readonly number[] {
  const step = Math.max(1, Math.ceil((to - from) / (2 * MARKS)));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => from + at * step);
}

/** A round amount at or above the largest, and about `MARKS` round steps to it. */
function niceTop(most: number): number {
  const step = niceStep(most);
  return Math.max(step, Math.ceil(most / step) * step);
}

function amountMarks(top: number): readonly number[] {
  const step = niceStep(top);
  return Array.from({ length: Math.round(top / step) + 1 }, (_, at) => at * step);
}

function niceStep(most: number): number {
  const rough = Math.max(most, 1) / MARKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
}
