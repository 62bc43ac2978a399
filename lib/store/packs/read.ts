/**
 * Reads a pack file. Everything is checked and copied field by field before anything is believed: a file that is no pack
 * of ours is refused with the place where it breaks; what is odd and still usable is listed as a warning.
 */
import { isDate } from '../../model/days.ts';
import type { Series } from '../../model/event.ts';
import { OFFICE_KINDS } from '../../model/office.ts';
import { Problem } from '../../problem.ts';
import { parseJson } from '../formats/json.ts';
import { event, office, official, term } from '../formats/records.ts';
import {
  choice,
  isoDate,
  list,
  nullable,
  number,
  object,
  refuse,
  someText,
  text,
  type Reader,
} from '../formats/shape.ts';
import { PACK_FORMAT, PACK_TABLES, PACK_VERSION, type Forum, type Pack, type PackFace, type PackNote } from './pack.ts';

/** Characters of a pack file: ten times the roster that ships, spelled out. */
export const LARGEST_PACK = 30_000_000;
/** Rows of one table. */
const MOST_ROWS = 100_000;

/** A row that was read and is worth a look. */
export interface PackWarning {
  readonly what: 'year-only' | 'no-end' | 'same-name' | 'unconfirmed';
  /** The row: a person, or a person in an office. */
  readonly row: string;
}

/** A pack that can be brought in, with what is odd about it. */
export interface ReadPack {
  readonly pack: Pack;
  readonly warnings: readonly PackWarning[];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 160;

/** Ids are slugs; `__proto__` and its kin are none. */
const slug: Reader<string> = (value, path) => {
  const id = someText(value, path);
  return SLUG.test(id) && id.length <= LONGEST_ID ? id : refuse(path, 'no id: small letters, digits and hyphens');
};

const forum: Reader<Forum> = object({
  id: (value, path) => {
    const id = someText(value, path);
    return /^[A-Z][A-Z0-9]{1,11}$/.test(id) ? id : refuse(path, 'no code: capitals and digits');
  },
  name: someText,
  names: list(text),
  members: list(object({ country: someText, from: nullable(isoDate), until: nullable(isoDate) })),
});

const series: Reader<Series> = object(
  { id: slug, name: someText, countries: list(text), level: text, subject: text, coverage: text },
  {
    names: list(text),
    modes: list(text),
    seats: list(object({ country: text, kind: choice(...OFFICE_KINDS) })),
  },
);

const face: Reader<PackFace> = object({
  name: someText,
  title: text,
  country: nullable(text),
  page: text,
  quote: text,
});
const note: Reader<PackNote> = object({ official: slug, text });

const pack: Reader<Pack> = object({
  id: slug,
  name: someText,
  version: someText,
  made: isoDate,
  officials: list(official),
  offices: list(office),
  terms: list(term),
  forums: list(forum),
  events: list(event),
  series: list(series),
  faces: list(face),
  notes: list(note),
});

/** Reads a pack; `bad-import` says where it breaks, `file-too-large` that it is none to read. */
export function readPack(file: string): ReadPack {
  if (file.length > LARGEST_PACK) throw new Problem('file-too-large', `${file.length} characters`);
  const value = parseJson(file);
  const head = object({ format: choice(PACK_FORMAT), formatVersion: number })(value, 'pack');
  if (head.formatVersion > PACK_VERSION) throw new Problem('bad-import', 'made by a newer version of this extension');
  const read = pack(withAllTables(value), 'pack');
  checkSizes(read);
  checkIds(read);
  checkDates(read);
  checkReferences(read);
  return { pack: read, warnings: warningsOf(read) };
}

/** A table left out is an empty one. */
function withAllTables(value: unknown): Record<string, unknown> {
  const given = value as Record<string, unknown>;
  const tables = PACK_TABLES.map((table) => [table, Object.hasOwn(given, table) ? given[table] : []]);
  return { ...given, ...(Object.fromEntries(tables) as Record<string, unknown>) };
}

function checkSizes(read: Pack): void {
  for (const table of PACK_TABLES)
    if (read[table].length > MOST_ROWS) refuse(`pack.${table}`, `more than ${MOST_ROWS} rows`);
}

function checkIds(read: Pack): void {
  const tables = {
    officials: read.officials,
    offices: read.offices,
    events: read.events,
    series: read.series,
    forums: read.forums,
  };
  for (const [table, rows] of Object.entries(tables)) {
    const seen = new Set<string>();
    rows.forEach(({ id }, at) => {
      if (table !== 'forums') slug(id, `pack.${table}[${at}].id`);
      if (seen.has(id)) refuse(`pack.${table}[${at}].id`, `“${id}” stands there twice`);
      seen.add(id);
    });
  }
}

function checkDates(read: Pack): void {
  const day = (date: string | null | undefined, path: string) => {
    if (date !== null && date !== undefined && !isDate(date)) refuse(path, `“${date}” is no day of the calendar`);
  };
  const span = (row: { readonly from: string | null; readonly until: string | null }, path: string) => {
    day(row.from, `${path}.from`);
    day(row.until, `${path}.until`);
    if (row.from !== null && row.until !== null && row.until < row.from.slice(0, row.until.length))
      refuse(`${path}.until`, 'the end lies before the beginning');
  };
  read.terms.forEach((row, at) => {
    span(row, `pack.terms[${at}]`);
    day(row.asOf, `pack.terms[${at}].asOf`);
    day(row.expectedEnd, `pack.terms[${at}].expectedEnd`);
  });
  read.events.forEach((row, at) => span(row, `pack.events[${at}]`));
  read.forums.forEach((row, at) =>
    row.members.forEach((one, member) => span(one, `pack.forums[${at}].members[${member}]`)),
  );
}

/** A term may be of somebody who ships: whether its ids are known is asked when the pack is planned. */
function checkReferences(read: Pack): void {
  read.terms.forEach((row, at) => {
    slug(row.official, `pack.terms[${at}].official`);
    slug(row.office, `pack.terms[${at}].office`);
  });
}

function warningsOf(read: Pack): readonly PackWarning[] {
  const names = Map.groupBy(read.officials, ({ name }) => name.toLowerCase());
  const namesakes = [...names.values()].filter((people) => people.length > 1);
  const of = (what: PackWarning['what'], rows: readonly string[]) => rows.map((row) => ({ what, row }));
  const told = (holds: (term: Pack['terms'][number]) => boolean) =>
    read.terms.filter(holds).map((one) => `${one.official}, ${one.office}, ${one.from}`);
  return [
    ...of(
      'same-name',
      namesakes.map((people) => people.map(({ id }) => id).join(', ')),
    ),
    ...of(
      'year-only',
      told(({ from, until }) => from.length === 4 || until?.length === 4),
    ),
    ...of(
      'no-end',
      told(({ until, from, asOf }) => until === null && asOf <= from),
    ),
    ...of(
      'unconfirmed',
      told(({ basis }) => basis === 'memory'),
    ),
  ];
}
