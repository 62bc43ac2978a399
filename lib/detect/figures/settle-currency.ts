import type { CountryCode } from '../../model/ids.ts';
import type { Quantity } from './quantity.ts';
import { type CurrencyFamily, familyNamed } from './words/currency-families.ts';

/** What a page says of where it comes from and what it is about, nearest first. */
export interface Homes {
  /** The country of the unit's dateline. */
  readonly place: CountryCode | null;
  /** The outlet's own. */
  readonly outlet: CountryCode | null;
  /** How often each country is named in the article; asked only when nothing nearer settles it. */
  readonly named: () => ReadonlyMap<CountryCode, number>;
}

/**
 * Settles whose rupees, pesos, pounds they are: those the page spells out (`Sri Lankan rupees`), else the dateline's, the outlet's, or those of
 * the country named most. `$` is another country's than the USA's only on a page that tells the two apart. What nothing
 * settles keeps its word as unit, and no currency.
 */
export function settleCurrencies(quantities: readonly Quantity[], homes: Homes): readonly Quantity[] {
  const printed = new Set(quantities.flatMap(({ currency }) => currency ?? []));
  return quantities.map((quantity) => {
    const family = quantity.kind === 'money' && quantity.currency === null ? familyNamed(quantity.unit) : undefined;
    return family ? settled(quantity, family, printed, homes) : quantity;
  });
}

function settled(quantity: Quantity, family: CurrencyFamily, printed: ReadonlySet<string>, homes: Homes): Quantity {
  const found = family.name === 'dollars' ? ownDollar(family, printed, homes) : codeOf(family, printed, homes);
  const [code, rule] = found ?? [family.usual, `usual-${family.name}`];
  const because = code === null ? [...quantity.because, 'currency-unsettled'] : [...quantity.because, rule];
  return { ...quantity, currency: code, unit: code ?? family.name, because };
}

type Settled = readonly [code: string, rule: string];

/** “$5 million (US$3.3 million)” in a Sydney paper: its own dollars. Elsewhere `$` is the dollar of world news. */
function ownDollar({ byCountry }: CurrencyFamily, printed: ReadonlySet<string>, { outlet }: Homes): Settled | null {
  const own = outlet === null ? undefined : byCountry.get(outlet);
  return own && own !== 'USD' && printed.has('USD') && !printed.has(own) ? [own, 'dollar-of-outlet'] : null;
}

function codeOf({ byCountry }: CurrencyFamily, printed: ReadonlySet<string>, homes: Homes): Settled | null {
  const codes = [...byCountry.values()].filter((code) => printed.has(code));
  if (codes.length === 1) return [codes[0]!, 'currency-spelled-out'];
  const near = (country: CountryCode | null) => (country === null ? undefined : byCountry.get(country));
  const place = near(homes.place);
  if (place) return [place, 'currency-of-dateline'];
  const outlet = near(homes.outlet);
  if (outlet) return [outlet, 'currency-of-outlet'];
  const most = mostNamed(byCountry, homes.named());
  return most === null ? null : [most, 'currency-of-country-named'];
}

/** The currency of the country that is named more often than every other of the family. */
function mostNamed(
  byCountry: ReadonlyMap<CountryCode, string>,
  named: ReadonlyMap<CountryCode, number>,
): string | null {
  const counts = [...byCountry].map(([country, code]) => ({ code, count: named.get(country) ?? 0 }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.code : null;
}
