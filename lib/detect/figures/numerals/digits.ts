/** The sign between whole part and fraction: `.` in English, `,` in German, French, Spanish, Russian. */
export type DecimalSign = '.' | ',';

/** A numeral in digits: where it ends and what it is worth. */
export interface DigitRun {
  readonly end: number;
  readonly value: number;
}

const RUN = /\d+(?:[.,'’]\d+)*/y;
const SPACED = /(?:[ \u00A0\u2009\u202F]\d{3}(?!\d)){1,8}(?![ \u00A0\u2009\u202F]\d{3}(?!\d))/y;
const SPACED_FRACTION = /[.,]\d+/y;
/** Longer runs are serial numbers or noise, never a quantity; reading them would also lose digits. */
const LONGEST = 40;

/** Reads the numeral that starts at `at`: groups (`1,234`, `28,25,140`, `40 000`) and fraction by the page's decimal sign. */
export function readDigits(text: string, at: number, decimal: DecimalSign): DigitRun | null {
  const run = matchAt(RUN, text, at);
  if (!run) return null;
  if (run.length > LONGEST) return { end: at + run.length, value: Number.NaN };
  if (/^\d{1,3}$/.test(run)) return readSpaced(text, at, run);
  // After `22,24,` a pair such as `26,31` is two more members of the list.
  const listed = text[at - 1] === ',' && /\d/.test(text.charAt(at - 2));
  const value = listed && /^\d{1,2},/.test(run) ? null : valueOf(run, decimal);
  if (value !== null) return { end: at + run.length, value };
  // A list such as `22,24,26`: its first member alone.
  const first = /^\d+/.exec(run)?.[0] ?? run;
  return { end: at + first.length, value: Number(first) };
}

/** `40 000` and `1 234 567,8`: groups of exactly three after a short first group. */
function readSpaced(text: string, at: number, first: string): DigitRun {
  const groups = matchAt(SPACED, text, at + first.length);
  if (!groups || first.length + groups.length > LONGEST) return { end: at + first.length, value: Number(first) };
  const whole = first + groups;
  const fraction = matchAt(SPACED_FRACTION, text, at + whole.length) ?? '';
  return {
    end: at + whole.length + fraction.length,
    value: Number(whole.replace(/\D/g, '') + fraction.replace(',', '.')),
  };
}

/** `null` when the separators make no single number (`1.2.3`, `22,24,26`). */
function valueOf(run: string, decimal: DecimalSign): number | null {
  if (/^\d+$/.test(run)) return Number(run);
  const group = decimal === '.' ? ',' : '.';
  const parts = run.split(decimal);
  const whole = parts[0] ?? '';
  if (parts.length <= 2 && isGrouped(whole, group)) {
    return Number(`${whole.replace(/[.,'’]/g, '')}.${parts[1] ?? '0'}`);
  }
  // The other convention, where only it makes sense: `1,3` in English, `1.234.567` or `3.5` in German.
  const others = run.split(group);
  if (others.length === 2 && isGrouped(others[0] ?? '', decimal) && !/[.,'’]/.test(others[1] ?? '')) {
    return Number(`${(others[0] ?? '').replace(/[.,'’]/g, '')}.${others[1]}`);
  }
  return isGrouped(run, decimal) ? Number(run.replace(/[.,'’]/g, '')) : null;
}

/** Plain, in threes (`1,234,567`) or the Indian way (`28,25,140`). */
function isGrouped(whole: string, group: string): boolean {
  const parts = whole.split(new RegExp(`[${group}'’]`));
  if (parts.some((part) => !/^\d+$/.test(part))) return false;
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return true;
  if (first.length > 3 || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every((part) => part.length === 3) || middle.every((part) => part.length === 2);
}

/** What a sticky pattern matches exactly at `at`, or `null`. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
