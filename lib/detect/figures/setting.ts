import type { Figure } from '../../model/figure.ts';
import type { ResolvedDate } from '../dates/index.ts';
import type { Quantity } from './quantity.ts';

type Setting = Pick<Figure, 'measures' | 'status' | 'period' | 'deadline' | 'basis' | 'tally' | 'saidBy'>;

/** What the sentence around a quantity says of it. */
export function readSetting(text: string, quantity: Quantity, dates: readonly ResolvedDate[]): Setting {
  return {
    measures: null,
    status: 'actual',
    period: null,
    deadline: null,
    basis: 'unstated',
    tally: 'unstated',
    saidBy: null,
  };
}
