import { span } from './explicit.ts';
import type { DateContext, ResolvedDate } from './resolved.ts';
import { partsOf } from './calendar.ts';

const ORDER = 'first|second|third|fourth';
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
};

/** `the first eight months of the year`, `the first half of 2023`, `third quarter of 2024`, `Q1 2024`. */
export const STRETCH = new RegExp(
  `\\b(?:first (two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2}) months|(${ORDER}) (half|quarter)|(Q[1-4]))(?: of)?(?: (?:the |this )?(?:(year|last year)|((?:19|20)\\d{2})))?\\b`,
  'gi',
);
/** A year that stands alone. */
export const YEAR =
  /(?<![\w.,$€£¥₹/-])(?:(?:early|mid|late)[- ])?((?:19|20)\d{2})(?![\w%/]| over \d|[.,]\d|[-–]\d| ?(?:km|kg|MW|GMT|hrs|people|troops|soldiers|men|women|children|civilians|refugees|migrants|personnel|workers|police|tons|tonnes|Soldaten|Menschen|personnes|soldats|personas|soldados|человек)\b)/g;

/** Reads what `STRETCH` found; without a year, the one of the article. */
export function stretch(found: RegExpExecArray, { today }: DateContext): ResolvedDate | null {
  const [, months, order, part, q, word, digits] = found;
  if (!word && !digits && !q && part !== 'half') return null;
  const year = digits
    ? Number(digits)
    : today === null
      ? null
      : partsOf(today).year - (/last/i.test(word ?? '') ? 1 : 0);
  const precision = part === 'quarter' || q ? 'quarter' : 'month';
  if (year === null) return { ...span(found), from: null, until: null, precision, because: ['stretch', 'undated'] };
  const [first, last] = monthsOf(months, order, part, q);
  const iso = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return { ...span(found), from: iso(first), until: iso(last), precision, because: ['stretch'] };
}

function monthsOf(months?: string, order?: string, part?: string, q?: string): [number, number] {
  if (months) return [1, COUNTS[months.toLowerCase()] ?? Math.min(12, Number(months))];
  const rank = q ? Number(q.slice(1)) : ORDER.split('|').indexOf((order ?? '').toLowerCase()) + 1;
  const size = part?.toLowerCase() === 'half' ? 6 : 3;
  return [Math.min(12, (rank - 1) * size + 1), Math.min(12, rank * size)];
}

/** Reads what `YEAR` found. */
export function year(found: RegExpExecArray): ResolvedDate {
  return { ...span(found), from: found[1] ?? null, until: null, precision: 'year', because: ['year'] };
}
