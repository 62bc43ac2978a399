import type { Figure, FigureKind } from '../../model/figure.ts';
import type { ResolvedDate } from '../dates/index.ts';
import { boundOf } from './bounds.ts';
import { measuresOf } from './measures.ts';
import { timingOf } from './period.ts';
import type { Quantity } from './quantity.ts';
import { saidByOf } from './said-by.ts';
import { surroundings } from './sentence.ts';
import { statusOf } from './status.ts';
import { tallyOf } from './tally.ts';

/** Kinds that are read, so that nothing else takes their digits, but about which nothing more is asked. */
const UNTOLD: ReadonlySet<FigureKind> = new Set(['number', 'rank', 'date', 'age', 'duration']);
const NOTHING_SAID = {
  measures: null,
  status: 'actual',
  period: null,
  deadline: null,
  basis: 'unstated',
  tally: 'unstated',
  saidBy: null,
} as const;

/** The finished figure: the quantity with what its sentence says of it. */
export function describe(text: string, quantity: Quantity, dates: readonly ResolvedDate[]): Figure {
  const { start, end, kind, value, low, high, unit, currency, because } = quantity;
  const quote = text.slice(start, end);
  const bound = quantity.numeral.form === 'vague' ? 'about' : boundOf(text, start, quantity.numeral.end, end);
  const figure = { start, end, quote, kind, value, low, high, bound, unit, currency, because };
  if (UNTOLD.has(kind)) return { ...figure, ...NOTHING_SAID };
  const around = surroundings(text, quantity);
  return {
    ...figure,
    measures: measuresOf(quantity, around),
    status: statusOf(quantity, around),
    ...timingOf(text, quantity, around, dates),
    tally: tallyOf(kind, quote, around),
    saidBy: saidByOf(around),
  };
}
