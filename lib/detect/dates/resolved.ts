import type { IsoDate } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { Day } from './calendar.ts';

/** A date, or a stretch of time, that a text names. */
export interface ResolvedDate extends Span {
  /** First day, as precise as known; `null`: named, but not to be settled (a weekday in an undated unit, `3-7-2024`). */
  readonly from: IsoDate | null;
  /** Last day when it is a stretch; `null` for a single date. */
  readonly until: IsoDate | null;
  readonly precision: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
  /** The rules that settled it, oldest first. */
  readonly because: readonly string[];
}

/** What relative dates count from: the unit's own date, or the article's. `null`: undated, and then no weekday is resolved. */
export interface Anchor {
  readonly published: IsoDate | null;
}

/** What a rule gets to see beside the match. */
export interface DateContext {
  readonly text: string;
  /** Day of publication; `null` undated or only known to the month. */
  readonly today: Day | null;
}
