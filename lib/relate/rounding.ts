import type { EventFigure } from '../model/event.ts';

/** What a stated value may stand for, both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The stretch a figure covers, by how precisely it is printed and by its bound: 66 covers 65.5–66.5, 65.7 covers
 * 65.65–65.75, “nearly 44” reaches down a step further, “at least 12” has no upper end. `null`: no number at all.
 */
export function intervalOf(figure: Pick<EventFigure, 'value' | 'low' | 'high' | 'bound'>): Interval | null {
  const { value, low, high, bound } = figure;
  if (value === null) return low === null && high === null ? null : { low: low ?? -Infinity, high: high ?? Infinity };
  const step = stepOf(value);
  const half = step / 2;
  switch (bound) {
    case 'exact':
      return { low: value - half, high: value + half };
    case 'about':
      return { low: value - step, high: value + step };
    case 'nearly':
      return { low: value - step, high: value };
    case 'at-least':
    case 'more-than':
      return { low: value, high: Infinity };
    case 'at-most':
    case 'less-than':
      return { low: -Infinity, high: value };
  }
}

/** Whether two stretches share a value: $65.7bn and $66bn do. */
export function agree(one: Interval, other: Interval): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** The same stretch at another scale: eight months' trade as a year's. */
export function scaled(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor };
}

/** A number of more digits than this is a computed one: its last digit is no claim of precision. */
const DIGITS = 12;

/**
 * The size of the last digit that is printed: 1 for 12, 1e9 for 66e9, 1e8 for 65.7e9. Small counts are exact; of a
 * round number (100e9) two digits are taken as meant, for “100” is seldom “somewhere from 50 to 150”.
 */
function stepOf(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 100) return Math.abs(value) < 20 ? 0 : 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(DIGITS).split('e');
  const printed = digits.replace('.', '').replace(/0+$/, '');
  return 10 ** (Number(exponent) - Math.max(1, printed.length - 1));
}
