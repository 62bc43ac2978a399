import type { Unit } from '../../model/source.ts';
import { withPlainDigits } from '../../text/plain-digits.ts';
import type { Context } from '../pipeline.ts';
import { resolveDates, type ResolvedDate } from './index.ts';

const read = new WeakMap<Context, Map<Unit, readonly ResolvedDate[]>>();

/**
 * The dates of one unit, settled against its own day or, for the article itself, the page's. Offsets count from the
 * unit's start. Read once a context: figures and events both ask.
 */
export function datesIn(context: Context, unit: Unit): readonly ResolvedDate[] {
  const known = read.get(context) ?? new Map<Unit, readonly ResolvedDate[]>();
  read.set(context, known);
  const dates = known.get(unit) ?? datesOf(context, unit);
  known.set(unit, dates);
  return dates;
}

function datesOf({ article }: Context, unit: Unit): readonly ResolvedDate[] {
  const published = unit.published ?? (unit.kind === 'article' ? article.source.published : null);
  const text = withPlainDigits(article.text.slice(unit.start, unit.end));
  return resolveDates(text, { start: 0, end: text.length }, { published });
}

/** The dates that lie wholly between two offsets: found by halving, for a page can hold as many dates as figures. */
export function within(dates: readonly ResolvedDate[], start: number, end: number): readonly ResolvedDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const near: ResolvedDate[] = [];
  for (let date = dates[low]; date && date.end <= end; date = dates[++low]) near.push(date);
  return near;
}
