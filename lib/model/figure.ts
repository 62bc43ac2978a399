import type { IsoDate } from './ids.ts';
import type { Span } from './span.ts';

/** Quantities, then the kinds that are read but are not quantities. */
export const FIGURE_KINDS = [
  'money',
  'percent',
  'percentage-point',
  'count',
  'ratio',
  'measure',
  'distance',
  'mass',
  'area',
  'volume',
  'temperature',
  'energy',
  'quantity',
  'duration',
  'date',
  'rank',
  'age',
  'number',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How a value stands to what is stated: `about`, `at-least`. */
export const FIGURE_BOUNDS = ['exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
export type FigureBound = (typeof FIGURE_BOUNDS)[number];
/** Whether a value was reached, is wanted, promised, reckoned, a difference or proposed. */
export const FIGURE_STATUSES = ['actual', 'target', 'pledge', 'estimate', 'change', 'proposal'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];
/** The year that a value is of. */
export const FIGURE_BASES = ['calendar', 'fiscal', 'part-year', 'unstated'] as const;
export type FigureBasis = (typeof FIGURE_BASES)[number];
/** Whether a count goes on from an earlier one or starts anew. */
export const FIGURE_TALLIES = ['cumulative', 'new', 'unstated'] as const;
export type FigureTally = (typeof FIGURE_TALLIES)[number];

/** A stated quantity: amount, unit, what it measures, period, actual or target. */
export interface Figure extends Span {
  readonly quote: string;
  readonly kind: FigureKind;
  /** Whole units for money, as printed for percent; `null` when vague or ranged (then `low`/`high`). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: FigureBound;
  /** The counted noun or unit as printed (`Indian nationals`, `km`); ISO 4217 for money. */
  readonly unit: string | null;
  /** ISO 4217, money only. */
  readonly currency: string | null;
  /** What it measures, in the text's words: `two-way trade`. */
  readonly measures: string | null;
  readonly status: FigureStatus;
  /** Stretch of time it covers, in the text's words or ISO 8601. */
  readonly period: string | null;
  /** By when, for targets and pledges. */
  readonly deadline: IsoDate | null;
  readonly basis: FigureBasis;
  readonly tally: FigureTally;
  /** Who says so, in the text's words. */
  readonly saidBy: string | null;
  readonly because: readonly string[];
  readonly unitIndex?: number;
}
