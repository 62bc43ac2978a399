import type { Country } from '../model/country.ts';
import type { PhraseTarget } from '../model/lexicon.ts';
import { OFFICE_KINDS } from '../model/office.ts';
import type { Office, Term } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { buildPhraseIndex, packPhraseIndex } from '../text/phrase-index.ts';
import { givenNamesOf } from './lexicon.ts';
import { writeDigits } from '../text/digits.ts';
import {
  COUNTRY_WIDTH,
  FIELD,
  LINE,
  PART,
  SECTIONS,
  TERM_SORTS,
  TERM_WIDTH,
  compactDate,
  frontCoded,
  indexIds,
} from './packed-format.ts';
import type { Section } from './packed-format.ts';
import { usualSurname } from './usual-surname.ts';
import { phrasesOf } from './phrases.ts';
import { IN_HOSTS, IN_NAMES, IN_TITLES, abbreviated } from './shorthand.ts';
import { slugOf } from './slug.ts';
import type { Tables } from './tables.ts';

/**
 * The roster as one string for the content script: opened by `unpack.ts` without parsing. Left out of the records are
 * native-script names, Wikidata ids, and the other names of countries (they are found through the index all the same).
 * Throws on a separator inside a cell: it would shift facts silently.
 */
export function packRoster(tables: Tables): string {
  const officials = tables.officials.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const offices = [
    ...Map.groupBy(
      tables.offices.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      (one) => one.country,
    ).values(),
  ].flat();
  const posts = [...new Set(offices.map(postLine))].toSorted();
  const sections: Record<Section, string> = {
    index: packedIndex(tables, officials),
    officials: abbreviated(officialLines(officials, tables.countries), IN_NAMES),
    terms: termLines(tables.terms, officials, offices),
    posts: abbreviated(posts.join(LINE), IN_TITLES),
    offices: officeLines(offices, posts),
    countries: tables.countries.map(countryLine).join(LINE),
    outlets: abbreviated(outletLines(tables.outlets), IN_HOSTS),
    givenNames: frontCoded([...tables.givenNames, ...givenNamesOf(tables.officials)]),
    householdNames: frontCoded(tables.householdNames),
  };
  return [
    `${[tables.asOf, ...SECTIONS.map((name) => sections[name].length)].join(' ')}\n`,
    ...SECTIONS.map((name) => sections[name]),
  ].join('');
}

/**
 * The index knows officials by their line, and its list of ids is left out: countries come first and officials in their
 * order, so that `indexIds` can write it again.
 */
function packedIndex(tables: Tables, officials: readonly Official[]): string {
  const lines = new Map(officials.map((official, line) => [official.id, line.toString(36)]));
  const entries = phrasesOf({ ...tables, officials }).map(([phrase, target]): readonly [string, PhraseTarget] => [
    phrase,
    target.kind === 'official' ? { ...target, id: lines.get(target.id) ?? '' } : target,
  ]);
  const packed = packPhraseIndex(buildPhraseIndex(entries));
  const ids = indexIds(
    tables.countries.map((country) => country.code),
    officials.length,
  );
  if (!packed.endsWith(ids)) throw new Error('the phrase index does not end with its ids in order');
  return packed.slice(0, -ids.length);
}

function officialLines(officials: readonly Official[], countries: readonly Country[]): string {
  const numbers = new Map(countries.map((country, at) => [country.code, writeDigits(at, COUNTRY_WIDTH)]));
  return officials.map((official) => officialLine(official, numbers.get(official.country) ?? '')).join(LINE);
}

/** `country`: its number, so that what stands behind it in the cell begins at a known place. */
function officialLine(official: Official, country: string): string {
  const order = { 'given-first': '', 'family-first': 'f', mononym: 'm' }[official.nameOrder];
  return cells([
    official.name,
    country + order + (official.official ? '' : 'p'),
    official.surname === usualSurname(official) ? '' : official.surname,
    official.id === slugOf(official.name) ? '' : official.id,
    // Another spelling of the same letters is found through the index, and compared as the name is.
    list(official.aliases.filter((alias) => slugOf(alias) !== slugOf(official.name))),
  ]);
}

/** One line an official, in their order: terms of fixed length, then the rare cells, each behind the number of its term. */
function termLines(terms: readonly Term[], officials: readonly Official[], offices: readonly Office[]): string {
  const numbers = new Map(offices.map((office, number) => [office.id, writeDigits(number, TERM_WIDTH.office)]));
  const byOfficial = Map.groupBy(terms.toSorted(byStart), (term) => term.official);
  return officials
    .map((official) => {
      const own = byOfficial.get(official.id) ?? [];
      return own.map((term) => termNumbers(term, numbers)).join('') + own.map(rareCells).join('');
    })
    .join(LINE);
}

function byStart(a: Term, b: Term): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function termNumbers(term: Term, offices: ReadonlyMap<string, string>): string {
  const state = term.until === null ? 'open' : 'ended';
  const sort = TERM_SORTS.findIndex(
    ([kind, basis, other]) => kind === term.kind && basis === term.basis && other === state,
  );
  return [
    offices.get(term.office) ?? '',
    writeDigits(sort, TERM_WIDTH.sort),
    compactDate(term.from),
    compactDate(term.until ?? term.asOf),
  ].join('');
}

function rareCells({ portfolio = '', expectedEnd = '' }: Term, at: number): string {
  if (portfolio === '' && expectedEnd === '') return '';
  return PART + writeDigits(at, 1) + cells([checked(portfolio, PART), expectedEnd]);
}

/** What offices of several countries have in common: the id after the country, kind, titles, seats, posting. */
function postLine(office: Office): string {
  return cells([
    office.id.slice(office.country.length + 1),
    OFFICE_KINDS.indexOf(office.kind).toString(36),
    list(office.titles),
    office.seats === 'many' ? 'm' : '',
    office.to ?? '',
  ]);
}

/** One line a country: its code, then the number of each post; offices stay in the order of their ids. */
function officeLines(offices: readonly Office[], posts: readonly string[]): string {
  const numbers = new Map(posts.map((post, number) => [post, writeDigits(number, TERM_WIDTH.office)]));
  const byCountry = Map.groupBy(offices, (office) => office.country);
  return [...byCountry]
    .map(([country, own]) => cells([country, own.map((office) => numbers.get(postLine(office)) ?? '').join('')]))
    .join(LINE);
}

function countryLine(country: Country): string {
  return cells([country.code, country.kind.charAt(0), country.name, country.capital ?? '', country.domain ?? '']);
}

/** One line a country: its code, then its hosts. */
function outletLines(outlets: Tables['outlets']): string {
  const byCountry = Map.groupBy(outlets, ([, country]) => country);
  return [...byCountry].map(([country, own]) => cells([country, list(own.map(([host]) => host))])).join(LINE);
}

/** The parts of one cell. */
function list(values: readonly string[]): string {
  return values.map((value) => checked(value, PART)).join(PART);
}

function cells(values: readonly string[]): string {
  return values
    .map((value) => checked(value, FIELD, LINE))
    .join(FIELD)
    .replace(/\|+$/, '');
}

function checked(value: string, ...separators: readonly string[]): string {
  if (separators.some((separator) => value.includes(separator))) throw new Error(`“${value}” holds a separator`);
  return value;
}
