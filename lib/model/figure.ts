import type { IsoDate } from './ids.ts';
import type { Span } from './span.ts';

/** Quantities, then the kinds that are read but are not quantities. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'count'
  | 'ratio'
  | 'measure'
  | 'distance'
  | 'mass'
  | 'area'
  | 'volume'
  | 'temperature'
  | 'energy'
  | 'quantity'
  | 'duration'
  | 'date'
  | 'rank'
  | 'age'
  | 'number';

export type FigureBound = 'exact' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
export type FigureStatus = 'actual' | 'target' | 'pledge' | 'estimate' | 'change' | 'proposal';

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
  readonly basis: 'calendar' | 'fiscal' | 'part-year' | 'unstated';
  readonly tally: 'cumulative' | 'new' | 'unstated';
  /** Who says so, in the text's words. */
  readonly saidBy: string | null;
  readonly because: readonly string[];
  readonly unitIndex?: number;
}
