const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?$/;
const STRETCH = /^(\d{4})-(\d{2})(?:-\d{2})?\/(\d{4})-(\d{2})(?:-\d{2})?$/;
const QUARTER = /^\d{4}-Q[1-4]$/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
const FISCAL = /\b(?:fy|fiscal|financial year)|^\d{4}[-–/]\d{2,4}$/;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTED = new RegExp(`\\b(\\d{1,2}|${NUMBERS.join('|')})[- ](month|quarter|year)s?\\b`);

/** Words for a stretch with no number in them, and its months. */
const NAMED: readonly (readonly [RegExp, number])[] = [
  [/\bhalf\b/, 6],
  [/\bquarter/, 3],
  [/\b(?:annual|yearly|a year|per year|per annum|last year|this year)\b/, 12],
  [/\b(?:monthly|a month|per month|last month)\b/, 1],
];

/**
 * How many months a period covers: from ISO 8601 (`2023-01/2023-08`, `P1Y`, `2024`, `2024-03`) or from a text's words
 * (“the first eight months of the year”). `null` when nobody says.
 */
export function monthsOf(period: string | null): number | null {
  if (period === null) return null;
  const text = period.trim();
  return isoMonths(text) ?? wordMonths(text.toLowerCase());
}

function isoMonths(text: string): number | null {
  const duration = DURATION.exec(text);
  if (duration !== null) return Number(duration[1] ?? 0) * 12 + Number(duration[2] ?? 0) || null;
  const stretch = STRETCH.exec(text);
  if (stretch !== null) {
    const [fromYear = 0, fromMonth = 0, toYear = 0, toMonth = 0] = stretch.slice(1).map(Number);
    return (toYear - fromYear) * 12 + (toMonth - fromMonth) + 1;
  }
  if (QUARTER.test(text)) return 3;
  if (MONTH.test(text)) return 1;
  return YEAR.test(text) ? 12 : null;
}

function wordMonths(text: string): number | null {
  const counted = COUNTED.exec(text);
  if (counted !== null) {
    const count = Number(counted[1]) || NUMBERS.indexOf(counted[1] ?? '') + 1;
    return count * ({ month: 1, quarter: 3, year: 12 }[counted[2] ?? ''] ?? 1);
  }
  if (FISCAL.test(text)) return 12;
  return NAMED.find(([words]) => words.test(text))?.[1] ?? null;
}
