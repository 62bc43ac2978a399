import type { Figure, FigureBound } from '../../model/figure.ts';
import type { ResolvedDate } from '../dates/index.ts';
import type { Quantity } from './quantity.ts';
import { readSetting } from './setting.ts';

/** The finished figure: the quantity with what its sentence says of it. */
export function describe(text: string, quantity: Quantity, bound: FigureBound, dates: readonly ResolvedDate[]): Figure {
  const { start, end, kind, value, low, high, unit, currency, because } = quantity;
  return {
    start,
    end,
    quote: text.slice(start, end),
    kind,
    value,
    low,
    high,
    bound,
    unit,
    currency,
    ...readSetting(text, quantity, dates),
    because,
  };
}
