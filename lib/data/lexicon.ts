import type { CountryCode } from '../model/ids.ts';
import type { Lexicon, PhraseIndex } from '../model/lexicon.ts';
import { OFFICE_KINDS } from '../model/office.ts';
import type { Office, OfficeKind } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { buildPhraseIndex } from '../text/phrase-index.ts';
import { homeOf } from './outlets.ts';
import { phrasesOf } from './phrases.ts';
import { plainName } from './slug.ts';
import type { Tables } from './tables.ts';

/** A lexicon over tables in memory: for Node and tests. The browser opens the packed one (`packed.ts`). */
export function lexiconFrom(tables: Tables): Lexicon {
  const byId = <Kept extends { readonly id: string }>(rows: readonly Kept[]) =>
    new Map(rows.map((row) => [row.id, row]));
  const officials = byId(tables.officials);
  const offices = byId(tables.offices);
  const countries = new Map(tables.countries.map((country) => [country.code, country]));
  const terms = tables.terms.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const ofOfficial = Map.groupBy(terms, (term) => term.official);
  const inOffice = Map.groupBy(terms, (term) => term.office);
  const ofCountry = Map.groupBy(tables.offices.toSorted(byRank), (office) => office.country);
  const outlets = new Map(tables.outlets);
  const homes = new Map(tables.countries.flatMap(({ domain, code }) => (domain ? [[domain, code] as const] : [])));
  const householdNames = new Set(tables.householdNames);
  const givenNames = new Set([...tables.givenNames, ...givenNamesOf(tables.officials)]);
  return {
    asOf: tables.asOf,
    phrases: indexOf(tables),
    official: (id) => officials.get(id) ?? null,
    office: (id) => offices.get(id) ?? null,
    country: (code) => countries.get(code) ?? null,
    termsOf: (official) => ofOfficial.get(official) ?? [],
    termsIn: (office) => inOffice.get(office) ?? [],
    officesOf: (country, kind) => officesOf(ofCountry, country, kind),
    isGivenName: (word) => givenNames.has(plainName(word)),
    isHouseholdName: (word) => householdNames.has(plainName(word)),
    outletCountry: (host) => homeOf(host, outlets, homes),
  };
}

/** Given names that officials of the roster bear: the list need not repeat them. */
export function givenNamesOf(officials: readonly Official[]): readonly string[] {
  return officials.flatMap(({ name, nameOrder, surname }) => {
    if (nameOrder === 'mononym') return [];
    const given = nameOrder === 'family-first' ? name.slice(surname.length + 1) : (name.split(' ')[0] ?? '');
    return /^\p{L}{2}/u.test(given) ? [plainName(given)] : [];
  });
}

function indexOf(tables: Tables): PhraseIndex {
  return buildPhraseIndex(phrasesOf(tables));
}

function byRank(a: Office, b: Office): number {
  return OFFICE_KINDS.indexOf(a.kind) - OFFICE_KINDS.indexOf(b.kind);
}

function officesOf(
  byCountry: ReadonlyMap<CountryCode, readonly Office[]>,
  country: CountryCode,
  kind: OfficeKind | undefined,
): readonly Office[] {
  const all = byCountry.get(country) ?? [];
  return kind ? all.filter((office) => office.kind === kind) : all;
}
