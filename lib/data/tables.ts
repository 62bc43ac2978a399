import type { Country } from '../model/country.ts';
import type { CountryCode, IsoDate } from '../model/ids.ts';
import { OFFICE_KINDS } from '../model/office.ts';
import type { Office, OfficeKind, Term } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { correct, termKey } from './corrections.ts';
import { daysApart } from '../model/days.ts';
import { listOf, readTsv } from './tsv.ts';
import type { Row } from './tsv.ts';
import { usualSurname } from './usual-surname.ts';

/** The roster in memory: every row of `rows/`, merged and typed. */
export interface Tables {
  /** The latest day to which any term is known to be true. */
  readonly asOf: IsoDate;
  readonly countries: readonly Country[];
  readonly offices: readonly Office[];
  readonly officials: readonly Official[];
  readonly terms: readonly Term[];
  /** Host of a news outlet, without `www.`, and its home. */
  readonly outlets: readonly (readonly [host: string, country: CountryCode])[];
  /** Names of countries in other languages than English. */
  readonly foreignNames: readonly (readonly [name: string, country: CountryCode])[];
  /** Folded to lower case, without diacritics. */
  readonly givenNames: readonly string[];
  /** Surnames of leaders, living and dead, that need no introduction; no everyday words, towns or common surnames. Folded likewise. */
  readonly householdNames: readonly string[];
}

/** Texts of the row files by path below `rows/`: `officials.tsv`, `regions/africa/terms.tsv`, `given-names.txt`. */
export type RowFiles = Readonly<Record<string, string>>;

/**
 * Parses and merges every row file. Order: the files of `rows/` itself, then `reference/`, then `regions/` by name.
 * An official or office that appears again is the same one: lists are joined, the first filled cell stands.
 */
export function tablesFrom(files: RowFiles): Tables {
  const rows = (table: string) => rowsOf(files, table);
  const corrected = sameTerms(correct(merged(rows('terms'), termKey), rows('corrections')).terms);
  const terms = closeBySuccession(corrected.map(termOf), offices(rows('offices')));
  return {
    asOf: terms.reduce((latest, term) => (term.asOf > latest ? term.asOf : latest), ''),
    countries: merged(rows('countries'), (row) => row['code'] ?? '').map(countryOf),
    offices: offices(rows('offices')),
    officials: merged(rows('officials'), (row) => row['id'] ?? '').map(officialOf),
    terms,
    outlets: rows('outlets').map((row) => [row['host'] ?? '', row['country'] ?? ''] as const),
    foreignNames: rows('foreign-names').flatMap((row) =>
      listOf(row['names']).map((name) => [name, row['country'] ?? ''] as const),
    ),
    givenNames: ['given-names.txt', 'names/given-names.txt'].flatMap((path) => linesOf(files[path])),
    householdNames: linesOf(files['household-names.txt']),
  };
}

const linesOf = (text = ''): readonly string[] => text.split('\n').filter(Boolean);

const offices = (rows: readonly Row[]): readonly Office[] => merged(rows, (row) => row['id'] ?? '').map(officeOf);

function rowsOf(files: RowFiles, table: string): readonly Row[] {
  const rank = (path: string) => (path.startsWith('regions/') ? 2 : path.includes('/') ? 1 : 0);
  return Object.keys(files)
    .filter((path) => path === `${table}.tsv` || path.endsWith(`/${table}.tsv`))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .flatMap((path) => readTsv(files[path] ?? '', path));
}

/** What a term rests on, the strongest first. */
const BASES = ['reference', 'event', 'memory'];
/** Columns that list several things: joined when a row appears again. */
const LISTS = new Set(['names', 'demonyms', 'metonyms', 'titles', 'aliases', 'native']);

function merged(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const earlier = byKey.get(key);
    byKey.set(key, earlier ? mergeRows(earlier, row) : row);
  }
  return [...byKey.values()];
}

/** Two files may date the same start a little apart: of one official in one office, such rows are one term. */
const SAME_TERM_DAYS = 60;

function sameTerms(rows: readonly Row[]): readonly Row[] {
  const kept = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row['official']} ${row['office']}`;
    const own = kept.get(key) ?? [];
    const at = own.findIndex((earlier) => daysApart(earlier['from'] ?? '', row['from'] ?? '') <= SAME_TERM_DAYS);
    const earlier = own[at];
    if (earlier) own[at] = mergeRows(earlier, row);
    else own.push(row);
    kept.set(key, own);
  }
  return [...kept.values()].flat();
}

/** The first filled cell stands; but of two days a term is vouched for the later, and of two bases the stronger. */
function mergeRows(first: Row, second: Row): Row {
  const columns = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...columns].map((column) => {
      const [a, b] = [first[column] ?? '', second[column] ?? ''];
      if (column === 'asOf') return [column, a > b ? a : b];
      if (column === 'basis') return [column, BASES.find((basis) => basis === a || basis === b) ?? ''];
      return [column, LISTS.has(column) ? [...new Set([...listOf(a), ...listOf(b)])].join('|') : a || b];
    }),
  );
}

/**
 * In an office of one seat, a term without an end is over when the next holder's begins:
 * rows written later need not repeat the date in the row before.
 */
function closeBySuccession(terms: readonly Term[], offices: readonly Office[]): readonly Term[] {
  const single = new Set(offices.filter((office) => office.seats === 'one').map((office) => office.id));
  const byOffice = Map.groupBy(terms, (term) => term.office);
  return terms.map((term) => {
    if (term.until !== null || !single.has(term.office)) return term;
    const next = (byOffice.get(term.office) ?? [])
      .filter((other) => other.official !== term.official && other.kind !== 'designate' && other.from > term.from)
      .map((other) => other.from)
      .toSorted()[0];
    return next ? { ...term, until: next, asOf: next } : term;
  });
}

function countryOf(row: Row): Country {
  return {
    code: row['code'] ?? '',
    kind: oneOf(['state', 'territory', 'organisation'] as const, row['kind'], 'countries'),
    name: row['name'] ?? '',
    names: listOf(row['names']),
    demonyms: listOf(row['demonyms']),
    capital: row['capital'] || null,
    metonyms: listOf(row['metonyms']),
    domain: row['domain'] || null,
  };
}

function officeOf(row: Row): Office {
  const [first, ...others] = listOf(row['titles']);
  if (!first) throw new Error(`offices: ${row['id']} has no title`);
  return {
    id: row['id'] ?? '',
    country: row['country'] ?? '',
    kind: oneOf<OfficeKind>(OFFICE_KINDS, row['kind'], 'offices'),
    titles: [first, ...others],
    seats: row['seats'] === 'many' ? 'many' : 'one',
    ...(row['to'] ? { to: row['to'] } : {}),
  };
}

const ORDERS = { '': 'given-first', given: 'given-first', family: 'family-first', mono: 'mononym' } as const;

function officialOf(row: Row): Official {
  const name = row['name'] ?? '';
  const nameOrder = ORDERS[oneOf(['', 'given', 'family', 'mono'] as const, row['order'] ?? '', 'officials')];
  return {
    id: row['id'] ?? '',
    name,
    nameOrder,
    surname: row['surname'] || usualSurname({ name, nameOrder }),
    aliases: listOf(row['aliases']),
    nativeNames: nativeNamesOf(row['native']),
    country: row['country'] ?? '',
    ...(row['qid'] ? { qid: row['qid'] } : {}),
    official: row['standing'] !== 'public',
  };
}

function nativeNamesOf(cell: string | undefined): Readonly<Record<string, readonly string[]>> {
  const names: Record<string, string[]> = {};
  for (const part of listOf(cell)) {
    const colon = part.indexOf(':');
    (names[part.slice(0, colon)] ??= []).push(part.slice(colon + 1));
  }
  return names;
}

function termOf(row: Row): Term {
  return {
    official: row['official'] ?? '',
    office: row['office'] ?? '',
    from: row['from'] ?? '',
    until: row['until'] || null,
    kind: oneOf(['substantive', 'acting', 'designate'] as const, row['kind'] || 'substantive', 'terms'),
    ...(row['portfolio'] ? { portfolio: row['portfolio'] } : {}),
    ...(row['expectedEnd'] ? { expectedEnd: row['expectedEnd'] } : {}),
    asOf: row['until'] || row['asOf'] || row['from'] || '',
    basis: oneOf(['reference', 'event', 'memory'] as const, row['basis'], 'terms'),
  };
}

function oneOf<Word extends string>(words: readonly Word[], cell: string | undefined, table: string): Word {
  const word = words.find((known) => known === cell);
  if (word === undefined) throw new Error(`${table}: “${cell}” is none of ${words.join(', ')}`);
  return word;
}
