/**
 * Reads the reference tables into our own rows: `node scripts/roster/build.ts FOLDER` writes `lib/data/rows/reference/`.
 * The folder holds leaders-terms.json, wikidata-holders/*.csv, foreign_ministers_wikidata_2023-01.csv, intl_holders21.csv.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../lib/data/slug.ts';
import { readTsv } from '../../lib/data/tsv.ts';
import type { Row } from '../../lib/data/tsv.ts';
import { readRowFiles } from '../support/lexicon.ts';
import { daysApart } from '../../lib/model/days.ts';
import type { Claim } from './claims.ts';
import { readClaims, readSentences } from './from-tables.ts';
import { SAME_TERM_DAYS, mergeTerms, trimTerms } from './merge-terms.ts';
import type { Fact, TermRow } from './merge-terms.ts';
import { isKept } from './window.ts';
import { nameKey, newsName, readDecisions, shapeOf } from './people.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/roster/build.ts FOLDER_OF_REFERENCE_TABLES');
  process.exit(2);
}
const ROWS = join(import.meta.dirname, '../../lib/data/rows');

interface DecidedFact extends Fact {
  readonly decided: Row;
}

const decisions = readDecisions();
const core = Object.fromEntries(Object.entries(readRowFiles(ROWS)).filter(([path]) => !path.includes('/')));
const coreOfficials = readTsv(core['officials.tsv'] ?? '', 'officials.tsv');
const coreTerms = readTsv(core['terms.tsv'] ?? '', 'terms.tsv');
const coreOffices = new Set(readTsv(core['offices.tsv'] ?? '', 'offices.tsv').map((row) => row['id'] ?? ''));

const organisations = new Set(
  readTsv(core['countries.tsv'] ?? '', 'countries.tsv').flatMap((row) =>
    row['kind'] === 'organisation' ? [row['code'] ?? ''] : [],
  ),
);
const MONARCHS = new Set(['Elizabeth II', 'Charles III', 'Emmanuel Macron']);

const news = readSentences(folder)
  .map((sentence) => sentence.t)
  .join('\n');

const ids = new Map<string, string>();
const people = new Map<string, { row: Row; country: string; qid: string | null; aliases: Set<string> }>();
for (const row of coreOfficials) {
  for (const name of [row['name'] ?? '', ...(row['aliases'] ?? '').split('|')]) {
    if (name.includes(' ')) ids.set(`${row['country']} ${nameKey(name)}`, row['id'] ?? '');
  }
}

const facts = readClaims(folder)
  .filter((claim) => isKept(claim, news))
  .flatMap(factOf);
const terms = trimTerms(mergeTerms(facts).filter((term) => !inCore(term)));
write();

function factOf(claim: Claim): readonly DecidedFact[] {
  const decided = newsName(claim, decisions);
  if (!decided?.['name'] || (claim.until !== null && claim.until < claim.from)) return [];
  const name = decided['name'];
  const from = decided['from'] || claim.from;
  const officeId = `${claim.country.toLowerCase()}-${claim.office.slug}`;
  return [{ ...claim, from, decided, id: idOf(claim, name), officeId }];
}

function idOf(claim: Claim, name: string): string {
  const keys = [name, claim.person, ...claim.aliases].map((alias) => `${claim.country} ${nameKey(alias)}`);
  const known =
    (claim.qid ? ids.get(claim.qid) : undefined) ??
    keys
      .slice(0, 2)
      .map((key) => ids.get(key))
      .find(Boolean) ??
    sameInWorld(name, claim.country);
  const id = known ?? freeSlug(slugOf(name), claim.country);
  if (claim.qid) ids.set(claim.qid, id);
  ids.set(keys[0] ?? '', id);
  const shape = shapeOf(name, claim.country);
  const person = people.get(id) ?? {
    row: {
      name,
      order: claim && (decisions.get(`${claim.country} ${claim.person}`)?.['order'] || shape.order),
      surname: decisions.get(`${claim.country} ${claim.person}`)?.['surname'] || shape.surname,
    },
    country: claim.country,
    qid: null,
    aliases: new Set<string>(),
  };
  for (const alias of [name, ...claim.aliases])
    if (isSpelling(alias, person.row['name'] ?? '')) person.aliases.add(alias);
  people.set(id, { ...person, qid: person.qid ?? claim.qid });
  return id;
}

/** Monarchs of several realms are one person; and so is who led a state and then an organisation. */
function sameInWorld(name: string, country: string): string | undefined {
  if (MONARCHS.has(name)) return slugOf(name);
  const known = coreOfficials.find((row) => row['id'] === slugOf(name));
  return known && (organisations.has(country) || organisations.has(known['country'] ?? '')) ? known['id'] : undefined;
}

function freeSlug(slug: string, country: string): string {
  const taken = people.has(slug) || coreOfficials.some((row) => row['id'] === slug);
  return taken ? `${slug}-${country.toLowerCase()}` : slug;
}

/**
 * Another spelling of the same name: as many words or one more or less, each begun alike at both ends. The tables also
 * list formal names there, and successors by mistake.
 */
function isSpelling(alias: string, name: string): boolean {
  if (slugOf(alias) === slugOf(name) || /[^\p{L}\p{M}\s.'’-]/u.test(alias)) return false;
  const [words, own] = [alias.split(' '), name.split(' ')];
  const alike = (a = '', b = '') => slugOf(a).slice(0, 2) === slugOf(b).slice(0, 2);
  return (
    words.length >= 2 &&
    Math.abs(words.length - own.length) <= 1 &&
    words.every((word) => word.length > 1) &&
    alike(words[0], own[0]) &&
    alike(words.at(-1), own.at(-1))
  );
}

function inCore(term: TermRow): boolean {
  return coreTerms.some(
    (row) =>
      row['official'] === term.official &&
      row['office'] === term.office &&
      daysApart(row['from'] ?? '', term.from) <= SAME_TERM_DAYS,
  );
}

function write(): void {
  const target = join(ROWS, 'reference');
  mkdirSync(target, { recursive: true });
  const used = new Set(terms.map((term) => term.official));
  const offices = new Map(terms.map((term) => [term.office, term.claim.office]));
  const note = '# Written by scripts/roster/build.ts: not edited by hand. Mend a term in corrections.tsv.\n';
  save(
    'officials.tsv',
    'id\tname\torder\tsurname\taliases\tnative\tcountry\tqid\tstanding',
    [...people]
      .filter(([id]) => used.has(id))
      .map(([id, person]) => [
        id,
        coreName(id) ?? person.row['name'],
        coreName(id) ? '' : person.row['order'],
        coreName(id) ? '' : person.row['surname'],
        [...person.aliases].slice(0, 3).join('|'),
        '',
        person.country,
        person.qid ?? '',
        '',
      ]),
  );
  save(
    'offices.tsv',
    'id\tcountry\tkind\ttitles\tseats\tto',
    [...offices].map(([id, office]) => [
      id,
      countryOf(id),
      office.kind,
      coreOffices.has(id) ? '' : office.titles.join('|'),
      office.seats,
      office.to ?? '',
    ]),
  );
  save(
    'terms.tsv',
    'official\toffice\tfrom\tuntil\tkind\tbasis\tasOf\tportfolio\texpectedEnd',
    terms.map((term) => [
      term.official,
      term.office,
      term.from,
      term.until,
      term.kind,
      'reference',
      term.until ? '' : term.asOf,
    ]),
  );

  function save(name: string, header: string, rows: readonly (readonly (string | undefined)[])[]): void {
    const lines = rows
      .map((row) =>
        row
          .map((cell) => cell ?? '')
          .join('\t')
          .replace(/\t+$/, ''),
      )
      .toSorted();
    writeFileSync(join(target, name), `${header}\n${note}${lines.join('\n')}\n`);
    console.error(`${name}: ${lines.length} rows`);
  }
}

function coreName(id: string): string | undefined {
  return coreOfficials.find((row) => row['id'] === id)?.['name'];
}

function countryOf(office: string): string {
  return office.slice(0, office.indexOf('-')).toUpperCase();
}
