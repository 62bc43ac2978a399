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
