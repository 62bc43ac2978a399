import type { Numeral } from './numeral.ts';

const LOW: Readonly<Record<string, number>> = {
  ten: 10,
  dozen: 24,
  score: 40,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const SCALE = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion';
const VAGUE = new RegExp(
  `(?:(?:several|many|(?:a )?few) (${SCALE})s?|(tens|scores|(?:${SCALE})s) of (${SCALE})s|(scores|(?:${SCALE})s))(?![\\w-])`,
  'iy',
);

/** `dozens`, `hundreds of thousands`, `several hundred`, from `at`: no value, only the least it can mean. */
export function readVague(text: string, at: number): Numeral | null {
  VAGUE.lastIndex = at;
  const found = VAGUE.exec(text);
  if (!found) return null;
  const [quote, several, outer, inner, alone] = found;
  const low = outer ? (outer.toLowerCase() === 'dozens' ? 12 : lowOf(outer)) * lowOf(inner) : lowOf(several ?? alone);
  return { start: at, end: at + quote.length, value: null, scale: 1, low, written: 'words', form: 'vague' };
}

function lowOf(word = ''): number {
  const singular = word.toLowerCase().replace(/s$/, '');
  return LOW[singular] ?? 1;
}
