import type { Country } from '../model/country.ts';
import type { PhraseTarget } from '../model/lexicon.ts';
import { OFFICE_KINDS } from '../model/office.ts';
import type { Office, Term } from '../model/office.ts';
import type { Official } from '../model/official.ts';
import { buildPhraseIndex, packPhraseIndex } from '../text/phrase-index.ts';
import { givenNamesOf } from './lexicon.ts';
import { FIELD, LINE, PART, SECTIONS, TERM_LETTERS, compactDate, frontCoded, indexIds } from './packed-format.ts';
import type { Section } from './packed-format.ts';
import { usualSurname } from './usual-surname.ts';
import { phrasesOf } from './phrases.ts';
import { slugOf } from './slug.ts';
import type { Tables } from './tables.ts';

/**
 * The roster as one string for the content script: opened by `unpack.ts` without parsing. Native-script names and
 * Wikidata ids are left out of the records (names are found through the index all the same). Throws on a separator
 * inside a cell: it would shift facts silently.
 */
export function packRoster(tables: Tables): string {
  const officials = tables.officials.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const offices = tables.offices.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const slugs = numbered(offices.map((office) => office.id.slice(office.country.length + 1)));
  const titles = numbered(offices.map((office) => list(office.titles)));
  // Open terms are vouched for on few different days.
  const days = numbered(tables.terms.filter((term) => term.until === null).map((term) => term.asOf));
  const sections: Record<Section, string> = {
    index: packedIndex(tables, officials),
    officials: officials.map(officialLine).join(LINE),
    terms: termLines(tables.terms, officials, offices, days),
    offices: offices.map((office) => officeLine(office, slugs, titles)).join(LINE),
    slugs: [...slugs.keys()].join(LINE),
    titles: [...titles.keys()].join(LINE),
    days: [...days.keys()].map(compactDate).join(LINE),
    countries: tables.countries.map(countryLine).join(LINE),
    outlets: outletLines(tables.outlets),
    givenNames: frontCoded([...tables.givenNames, ...givenNamesOf(tables.officials)]),
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

function officialLine(official: Official): string {
  const order = { 'given-first': '', 'family-first': 'f', mononym: 'm' }[official.nameOrder];
  return cells([
    official.name,
    official.country,
    order + (official.official ? '' : 'p'),
    official.surname === usualSurname(official) ? '' : official.surname,
    official.id === slugOf(official.name) ? '' : official.id,
    list(official.aliases),
  ]);
}

/** One line an official, in their order; each term begins with a separator, so that an office's terms are found by search. */
function termLines(
  terms: readonly Term[],
  officials: readonly Official[],
  offices: readonly Office[],
  days: ReadonlyMap<string, number>,
): string {
  const numbers = new Map(offices.map((office, number) => [office.id, number.toString(36)]));
  const byOfficial = Map.groupBy(terms.toSorted(byStart), (term) => term.official);
  return officials
    .map((official) =>
      (byOfficial.get(official.id) ?? []).map((term) => PART + termCells(term, numbers, days)).join(''),
    )
    .join(LINE);
}

function byStart(a: Term, b: Term): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function termCells(term: Term, offices: ReadonlyMap<string, string>, days: ReadonlyMap<string, number>): string {
  const letter = TERM_LETTERS.findIndex(([kind, basis]) => kind === term.kind && basis === term.basis);
  return cells([
    offices.get(term.office) ?? '',
    letter.toString(36) + compactDate(term.from),
    term.until === null ? '' : compactDate(term.until),
    term.until === null ? (days.get(term.asOf) ?? 0).toString(36) : '',
    checked(term.portfolio ?? '', PART),
    term.expectedEnd ? compactDate(term.expectedEnd) : '',
  ]);
}

function officeLine(office: Office, slugs: ReadonlyMap<string, number>, titles: ReadonlyMap<string, number>): string {
  return cells([
    office.country,
    (slugs.get(office.id.slice(office.country.length + 1)) ?? 0).toString(36),
    OFFICE_KINDS.indexOf(office.kind).toString(36),
    (titles.get(list(office.titles)) ?? 0).toString(36),
    office.seats === 'many' ? 'm' : '',
    office.to ?? '',
  ]);
}

function countryLine(country: Country): string {
  return cells([
    country.code,
    country.kind.charAt(0),
    country.name,
    list(country.names),
    list(country.demonyms),
    country.capital ?? '',
    list(country.metonyms),
    country.domain ?? '',
  ]);
}

/** One line a country: its code, then its hosts. */
function outletLines(outlets: Tables['outlets']): string {
  const byCountry = Map.groupBy(outlets, ([, country]) => country);
  return [...byCountry].map(([country, own]) => cells([country, list(own.map(([host]) => host))])).join(LINE);
}

function numbered(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(values)].toSorted().map((value, number) => [value, number]));
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
