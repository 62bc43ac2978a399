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
import { dayOf, daysApart } from '../../lib/data/days.ts';
import type { Claim } from './claims.ts';
import { readClaims, readSentences } from './from-tables.ts';
import { isKept } from './window.ts';
import { nameKey, newsName, readDecisions, shapeOf } from './people.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/roster/build.ts FOLDER_OF_REFERENCE_TABLES');
  process.exit(2);
}
const ROWS = join(import.meta.dirname, '../../lib/data/rows');
/** Claims of one office that start within this many days of each other are one term. */
const SAME_TERM_DAYS = 60;
/** A gap of at most this many days between two terms of one person is a change of government, not of holder. */
const SAME_TENURE_DAYS = 40;

interface Fact extends Claim {
  readonly decided: Row;
  readonly id: string;
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
const terms = trimmed([...Map.groupBy(facts, (fact) => `${fact.id} ${officeId(fact)}`).values()].flatMap(mergeTerms));
write();

function officeId(claim: Claim): string {
  return `${claim.country.toLowerCase()}-${claim.office.slug}`;
}

function factOf(claim: Claim): readonly Fact[] {
  const decided = newsName(claim, decisions);
  if (!decided?.['name'] || (claim.until !== null && claim.until < claim.from)) return [];
  const name = decided['name'];
  const from = decided['from'] || claim.from;
  return [{ ...claim, from, decided, id: idOf(claim, name) }];
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

interface TermRow {
  readonly official: string;
  readonly office: string;
  readonly from: string;
  readonly until: string;
  readonly kind: string;
  readonly asOf: string;
  readonly claim: Claim;
}

/** One table splits what another has as one term, at re-elections and reshuffles: stretches that follow on are joined. */
function mergeTerms(claims: readonly Fact[]): readonly TermRow[] {
  const merged: TermRow[] = [];
  for (const claim of claims.toSorted((a, b) => (dayOf(a.from) < dayOf(b.from) ? -1 : 1))) {
    const at = merged.findIndex((term) => daysApart(term.from, claim.from) <= SAME_TERM_DAYS || followsOn(claim, term));
    const term = merged[at];
    if (!term) merged.push(termOf(claim));
    else merged[at] = joined(term, claim);
  }
  return merged.filter((term) => !inCore(term));
}

function followsOn(claim: Claim, term: TermRow): boolean {
  if (term.until === '') return false;
  if (claim.from <= term.until) return true;
  return daysApart(claim.from, term.until) <= SAME_TENURE_DAYS && !somebodyBetween(claim, term);
}

/** A caretaker between two governments of one person makes them two terms. */
function somebodyBetween(claim: Claim, term: TermRow): boolean {
  return facts.some(
    (fact) =>
      fact.id !== term.official &&
      officeId(fact) === term.office &&
      fact.from < claim.from &&
      daysApart(fact.from, term.until) <= SAME_TENURE_DAYS &&
      fact.office.seats === 'one',
  );
}

function joined(term: TermRow, claim: Claim): TermRow {
  const sameStart = daysApart(term.from, claim.from) <= SAME_TERM_DAYS;
  return {
    ...term,
    from: sameStart ? finer(term.from, claim.from) : term.from,
    until: endOf(term, claim, sameStart),
    kind: term.kind && claim.acting ? term.kind : '',
    asOf: claim.asOf > term.asOf ? claim.asOf : term.asOf,
  };
}

/**
 * The later end. An open row of a table that is a picture of its day overrules an end before that day; an open row of
 * statements may only lack its end.
 */
function endOf(term: TermRow, claim: Claim, sameStart: boolean): string {
  if (term.until === '' && claim.until === null) return '';
  if (term.until === '') return isPicture(term.claim, claim.until ?? '') ? '' : (claim.until ?? '');
  if (claim.until === null) return !sameStart || isPicture(claim, term.until) ? '' : term.until;
  return claim.until > term.until ? claim.until : term.until;
}

function isPicture(open: Claim, ended: string): boolean {
  return (open.source === 'leaders' || open.source === 'ministers') && open.asOf > ended;
}

/**
 * The handbook gives the successor's start as an end, and misses short tenures of the years without editions: where
 * another table knows somebody in between, the term ends when that one begins.
 */
function trimmed(all: readonly TermRow[]): readonly TermRow[] {
  const byOffice = Map.groupBy(all, (term) => term.office);
  return all.map((term) => {
    if (term.claim.office.seats === 'many' || term.until === '' || term.kind === 'acting') return term;
    const next = (byOffice.get(term.office) ?? [])
      .filter(
        (other) =>
          other.official !== term.official &&
          other.kind !== 'acting' &&
          other.from > term.from &&
          other.from < term.until,
      )
      .map((other) => other.from)
      .toSorted()[0];
    return next && daysApart(next, term.until) > SAME_TENURE_DAYS ? { ...term, until: next } : term;
  });
}

function finer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function termOf(fact: Fact): TermRow {
  return {
    official: fact.id,
    office: officeId(fact),
    from: fact.from,
    until: fact.until ?? '',
    kind: fact.acting ? 'acting' : '',
    asOf: fact.asOf > fact.from ? fact.asOf : fact.from,
    claim: fact,
  };
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
