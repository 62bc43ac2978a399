import type { Span } from '../../model/span.ts';
import { MONTH_CUE, WEEKDAY_CUE } from './date-words.ts';
import * as explicit from './explicit.ts';
import { matchesNear, windowsOf } from './near-cues.ts';
import * as relative from './relative.ts';
import type { Anchor, DateContext, ResolvedDate } from './resolved.ts';
import * as stretches from './stretches.ts';
import { exactDay } from './explicit.ts';

export type { Anchor, ResolvedDate } from './resolved.ts';
export { lastDayIn } from './relative.ts';

type Rule = (found: RegExpExecArray, context: DateContext) => ResolvedDate | null;

/**
 * Tried in this order; where two overlap the earlier, which is the more explicit, stands. A pattern that begins with any
 * of many words comes with a cue: it looks only where the cue hits.
 */
const RULES: readonly (readonly [pattern: RegExp, rule: Rule, cue?: RegExp])[] = [
  [explicit.ISO, explicit.iso],
  [explicit.NUMERIC, explicit.numeric], // before day-month: `05.03.2025` holds no `05. March`
  [explicit.ACROSS_MONTHS, explicit.acrossMonths, MONTH_CUE], // before its halves
  [explicit.DAY_FIRST, explicit.dayFirst],
  [explicit.MONTH_FIRST, explicit.monthFirst, MONTH_CUE],
  [explicit.MONTH_YEAR, explicit.monthYear, MONTH_CUE],
  [explicit.HAN, explicit.han],
  [stretches.STRETCH, stretches.stretch], // before years and periods, which it contains
  [relative.WEEKDAYS, relative.weekday, WEEKDAY_CUE],
  [relative.DAYS, relative.relativeDay, relative.DAYS_CUE],
  [relative.AGO, relative.ago, relative.AGO_CUE],
  [relative.PERIODS, relative.period, relative.PERIODS_CUE],
  [relative.MONTHS, relative.monthAlone, MONTH_CUE], // after everything that gives a month its day or year
  [stretches.YEAR, stretches.year], // last: four digits alone
];

/**
 * Every date the text names within `span`, in order, not overlapping, settled against the anchor.
 * Past tense counts back from publication, future tense forward. English first; German, French, Spanish, Russian, Hindi,
 * Chinese and Japanese for names of months and days. Offsets are those of `text`.
 */
export function resolveDates(text: string, span: Span, anchor: Anchor): readonly ResolvedDate[] {
  const part = text.slice(span.start, span.end);
  const context = { text: part, today: exactDay(anchor.published) };
  const windows = new Map<RegExp, readonly Span[]>();
  const windowsAt = (cue: RegExp) => {
    const known = windows.get(cue) ?? windowsOf(part, cue);
    windows.set(cue, known);
    return known;
  };
  const found = RULES.flatMap(([pattern, rule, cue], order) => {
    const matches = cue === undefined ? [...part.matchAll(pattern)] : matchesNear(part, pattern, windowsAt(cue));
    return matches.map((match) => ({ date: rule(match, context), order }));
  });
  const ranked = found.flatMap(({ date, order }) => (date ? [{ date, order }] : []));
  ranked.sort((a, b) => a.order - b.order || a.date.start - b.date.start);
  return withoutOverlaps(
    ranked.map(({ date }) => date),
    part.length,
  ).map((date) => ({
    ...date,
    start: date.start + span.start,
    end: date.end + span.start,
  }));
}

/** Keeps the earlier in the list; linear by a mark for each taken code unit. */
function withoutOverlaps(dates: readonly ResolvedDate[], length: number): readonly ResolvedDate[] {
  const taken = new Uint8Array(length);
  const kept = dates.filter((date) => {
    for (let i = date.start; i < date.end; i++) if (taken[i]) return false;
    taken.fill(1, date.start, date.end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
