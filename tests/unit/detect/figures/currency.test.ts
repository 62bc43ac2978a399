import { expect, it } from 'vitest';
import { settleCurrencies } from '../../../../lib/detect/figures/settle-currency.ts';
import type { Quantity } from '../../../../lib/detect/figures/quantity.ts';

const span = { start: 0, end: 5 };
const numeral = { ...span, value: 5, scale: 1, low: null, written: 'digits', form: 'number' } as const;

function money(unit: string, currency: string | null = null): Quantity {
  return { ...span, kind: 'money', value: 5, low: null, high: null, unit, currency, numeral, because: [] };
}

function currencies(
  quantities: readonly Quantity[],
  homes: { place?: string; outlet?: string; named?: Record<string, number> },
): readonly (string | null)[] {
  const { place = null, outlet = null, named = {} } = homes;
  return settleCurrencies(quantities, { place, outlet, named: () => new Map(Object.entries(named)) }).map(
    ({ currency }) => currency,
  );
}

it.each([
  ['the dateline’s country counts before the outlet’s', { place: 'LKA', outlet: 'IND' }, 'LKR'],
  ['then the outlet’s', { outlet: 'PAK', named: { IND: 9 } }, 'PKR'],
  ['then the country named most', { outlet: 'GBR', named: { NPL: 3, IND: 1 } }, 'NPR'],
  ['of two named as often neither', { named: { NPL: 2, IND: 2 } }, null],
  ['without any, nobody knows', {}, null],
])('settles rupees: %s', (_, homes, code) => expect(currencies([money('rupees')], homes)).toEqual([code]));

it('takes what the page spells out, whatever the outlet', () =>
  expect(currencies([money('LKR', 'LKR'), money('rupees')], { outlet: 'IND' })).toEqual(['LKR', 'LKR']));

it('takes `$` for the dollar of world news, unless the page tells its own from it', () => {
  expect(currencies([money('dollars')], { outlet: 'AUS' })).toEqual(['USD']);
  expect(currencies([money('dollars'), money('USD', 'USD')], { outlet: 'AUS' })).toEqual(['AUD', 'USD']);
  expect(currencies([money('dollars'), money('CAD', 'CAD')], { outlet: 'CAN' })).toEqual(['USD', 'CAD']);
});
