import type { Figure } from '../../model/figure.ts';
import { type ResolvedDate, lastDayIn } from '../dates/index.ts';
import { within } from '../dates/of-unit.ts';
import type { Quantity } from './quantity.ts';
import type { Surroundings } from './sentence.ts';

type Timing = Pick<Figure, 'period' | 'deadline' | 'basis'>;

const BY =
  /\b(?:by|before|until|till|no later than|bis|d[’']ici|avant|para|antes de|до|к)(?: (?:the end of|end of|end-|ende|la fin de|finales de|конца|the year|year|late|early|mid))?[ -]?$/i;
const FISCAL = /\b(?:fiscal|financial year|FY ?\d{2,4}|FY\b|\d{4}-\d{2,4} budget)/i;
const PART =
  /\b(?:first (?:\w+ )?(?:months?|half|quarter)|second half|(?:second|third|fourth) quarter|so far (?:this|in)|year to date|January (?:to|through|-|–) (?!December)\w+|Q[1-4])\b/i;
const YEARLY =
  /\b(?:annual(?:ly)?|yearly|per year|a year|each year|every year|per annum|calendar year|jährlich|par an|al año|в год)\b/i;
const RATE =
  /^(?: (?:a|per|each|every) (?:day|week|month|quarter|year)| annually| yearly| per annum| daily| monthly)\b/i;

/** When a quantity holds: the stretch it covers, by when it is to be reached, and on what kind of year. */
export function timingOf(
  text: string,
  quantity: Quantity,
  around: Surroundings,
  dates: readonly ResolvedDate[],
): Timing {
  const near = within(dates, quantity.start - around.before.length, quantity.end + around.after.length);
  const limits = near.filter((date) => date.from !== null && isLimit(text, date));
  const deadline = limits.find((date) => date.start >= quantity.end) ?? limits.at(-1);
  const covered = near.filter((date) => date.from !== null && !isLimit(text, date));
  const closest = covered.reduce<ResolvedDate | null>(
    (best, date) => (best && distance(best, quantity) <= distance(date, quantity) ? best : date),
    null,
  );
  const rate = RATE.exec(around.after)?.[0].trim();
  return {
    period: rate ?? (closest && periodOf(closest)),
    deadline: deadline ? deadlineOf(deadline) : null,
    basis: basisOf(around, closest),
  };
}

/** `by 2030`, `before March`. */
function isLimit(text: string, date: ResolvedDate): boolean {
  return BY.test(text.slice(Math.max(0, date.start - 24), date.start));
}

/** As precise as the text: “by 2030” stays `2030`. */
function deadlineOf(date: ResolvedDate): string | null {
  return date.until ? lastDayIn(date.until) : date.from;
}

function periodOf(date: ResolvedDate): string | null {
  return date.until ? `${date.from}/${date.until}` : date.from;
}

function distance(date: ResolvedDate, quantity: Quantity): number {
  return date.start >= quantity.end ? date.start - quantity.end : quantity.start - date.end;
}

function basisOf({ before, after }: Surroundings, date: ResolvedDate | null): Figure['basis'] {
  const sentence = `${before} ${after}`;
  if (FISCAL.test(sentence)) return 'fiscal';
  if (PART.test(sentence)) return 'part-year';
  return YEARLY.test(sentence) || date?.precision === 'year' ? 'calendar' : 'unstated';
}
