import type { Country } from '../../lib/model/country.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Office, OfficeKind, Term } from '../../lib/model/office.ts';
import type { Official } from '../../lib/model/official.ts';

const ASOF = '2026-01-22';

/** `id | name | country` */
const OFFICIALS = `
vikram-misri | Vikram Misri | IND
vinay-kwatra | Vinay Kwatra | IND
harsh-vardhan-shringla | Harsh Vardhan Shringla | IND
vijay-gokhale | Vijay Gokhale | IND
s-jaishankar | S. Jaishankar | IND
narendra-modi | Narendra Modi | IND
rajnath-singh | Rajnath Singh | IND
randhir-jaiswal | Randhir Jaiswal | IND
andrey-rudenko | Andrey Rudenko | RUS
igor-morgulov | Igor Morgulov | RUS
sergey-ryabkov | Sergey Ryabkov | RUS
sergey-lavrov | Sergey Lavrov | RUS
sergei-shoigu | Sergei Shoigu | RUS
vladimir-putin | Vladimir Putin | RUS
donald-trump | Donald Trump | USA
volodymyr-zelenskyy | Volodymyr Zelenskyy | UKR`;

/** `id | country | kind | title | seats` */
const OFFICES = `
ind-foreign-secretary | IND | foreign-secretary | Foreign Secretary | one
ind-foreign-minister | IND | foreign-minister | External Affairs Minister | one
ind-prime-minister | IND | head-of-government | Prime Minister | one
ind-defence-minister | IND | defence-minister | Defence Minister | one
ind-mea-spokesperson | IND | foreign-spokesperson | Spokesperson of the Ministry of External Affairs | one
rus-deputy-foreign-minister | RUS | deputy-foreign-minister | Deputy Foreign Minister | many
rus-foreign-minister | RUS | foreign-minister | Foreign Minister | one
rus-defence-minister | RUS | defence-minister | Defence Minister | one
rus-security-council-secretary | RUS | national-security-adviser | Secretary of the Security Council | one
rus-president | RUS | head-of-state | President | one
usa-president | USA | head-of-state | President | one
ukr-president | UKR | head-of-state | President | one`;

/** `official | office | from | until` */
const TERMS = `
vijay-gokhale | ind-foreign-secretary | 2018-01-29 | 2020-01-28
harsh-vardhan-shringla | ind-foreign-secretary | 2020-01-29 | 2022-04-30
vinay-kwatra | ind-foreign-secretary | 2022-05-01 | 2024-07-14
vikram-misri | ind-foreign-secretary | 2024-07-15 |
s-jaishankar | ind-foreign-secretary | 2015-01-29 | 2018-01-28
s-jaishankar | ind-foreign-minister | 2019-05-30 |
narendra-modi | ind-prime-minister | 2014-05-26 |
rajnath-singh | ind-defence-minister | 2019-05-31 |
randhir-jaiswal | ind-mea-spokesperson | 2024-01-03 |
andrey-rudenko | rus-deputy-foreign-minister | 2019-09-19 |
igor-morgulov | rus-deputy-foreign-minister | 2011-12 | 2022-09-13
sergey-ryabkov | rus-deputy-foreign-minister | 2008-08 |
sergey-lavrov | rus-foreign-minister | 2004-03-09 |
sergei-shoigu | rus-defence-minister | 2012-11-06 | 2024-05-12
sergei-shoigu | rus-security-council-secretary | 2024-05-12 |
vladimir-putin | rus-president | 2012-05-07 |
donald-trump | usa-president | 2025-01-20 |
volodymyr-zelenskyy | ukr-president | 2019-05-20 |`;

const COUNTRIES = [
  ['IND', 'India'],
  ['RUS', 'Russia'],
  ['USA', 'United States'],
  ['UKR', 'Ukraine'],
] as const;

/** A roster of sixteen people for tests of relating and of starter events; it finds nothing in texts and looks up states alone. */
export function smallRoster(): Lexicon {
  const officials = rows(OFFICIALS).map(officialFrom);
  const offices = rows(OFFICES).map(officeFrom);
  const terms = rows(TERMS).map(termFrom);
  return {
    asOf: ASOF,
    phrases: {
      find: () => [],
      lookup: (phrase) => COUNTRIES.filter(([, name]) => name === phrase).map(([id]) => ({ kind: 'country', id })),
    },
    official: (id) => officials.find((one) => one.id === id) ?? null,
    office: (id) => offices.find((one) => one.id === id) ?? null,
    country: (code) => COUNTRIES.filter(([own]) => own === code).map(countryFrom)[0] ?? null,
    termsOf: (id) => terms.filter((term) => term.official === id),
    termsIn: (id) => terms.filter((term) => term.office === id),
    officesOf: (code, kind) =>
      offices.filter((one) => one.country === code && (kind === undefined || one.kind === kind)),
    isGivenName: () => false,
    isHouseholdName: () => false,
    outletCountry: () => null,
  };
}

function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function officialFrom([id = '', name = '', country = '']: readonly string[]): Official {
  const surname = name.split(' ').at(-1) ?? name;
  return { id, name, nameOrder: 'given-first', surname, aliases: [], nativeNames: {}, country, official: true };
}

function officeFrom([id = '', country = '', kind = '', title = '', seats = '']: readonly string[]): Office {
  return { id, country, kind: kind as OfficeKind, titles: [title], seats: seats === 'many' ? 'many' : 'one' };
}

function termFrom([official = '', office = '', from = '', until = '']: readonly string[]): Term {
  return {
    official,
    office,
    from,
    until: until === '' ? null : until,
    kind: 'substantive',
    asOf: ASOF,
    basis: 'reference',
  };
}

function countryFrom([code, name]: readonly [string, string]): Country {
  return { code, kind: 'state', name, names: [], demonyms: [], capital: null, metonyms: [], domain: null };
}
