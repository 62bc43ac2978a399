import { plainName } from '../../lib/data/slug.ts';
import { readTables } from '../support/lexicon.ts';

const { countries } = readTables();
const byName = new Map(
  countries.flatMap((country) => [country.name, ...country.names].map((name) => [plainName(name), country.code])),
);
const byDomain = new Map(countries.flatMap(({ domain, code }) => (domain ? [[domain, code] as const] : [])));

/** File names of the holder tables that are not a country's name. */
const FILES: Readonly<Record<string, string>> = { us: 'USA', uae: 'ARE', saudi: 'SAU' };

/** `IN` → `IND`; the handbook writes `NULL` for Kosovo. */
export function countryOfIso2(iso: string): string | null {
  if (iso === 'NULL') return 'XKX';
  return byDomain.get(iso === 'GB' ? 'uk' : iso.toLowerCase()) ?? null;
}

/** A country by any English name of ours. */
export function countryOfName(name: string): string | null {
  return byName.get(plainName(name)) ?? null;
}

/** `united-kingdom-cabinet.csv` → `GBR`. */
export function countryOfFile(file: string): string | null {
  const name = file.replace(/(?:-(?:ministers|cabinet))?\.csv$/, '');
  return FILES[name] ?? countryOfName(name.replaceAll('-', ' '));
}
