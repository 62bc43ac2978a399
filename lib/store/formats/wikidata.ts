/** Results of a Wikidata query as its own site gives them, CSV or JSON: who held which position, from when to when. */
import { Problem } from '../../problem.ts';
import { readCsv } from './csv.ts';
import { parseJson } from './json.ts';

/** One row as printed; `''`: the result does not say. */
export interface HeldPosition {
  readonly person: string;
  /** `Q42`. */
  readonly qid: string;
  readonly position: string;
  readonly country: string;
  readonly start: string;
  readonly end: string;
}

/** Rows beyond this are no answer to a question. */
const MOST_ROWS = 100_000;

/** What a column may be called; labels before ids. */
const COLUMNS = {
  person: ['personLabel', 'name', 'holderLabel', 'itemLabel', 'person', 'item', 'holder'],
  qid: ['personID', 'qid', 'person', 'item', 'holder'],
  position: ['positionLabel', 'officeLabel', 'position', 'office'],
  country: ['countryLabel', 'country', 'iso'],
  start: ['start', 'startTime', 'start_time', 'from'],
  end: ['end', 'endTime', 'end_time', 'until'],
} as const;

type Row = Readonly<Record<string, string>>;

/** Rows of a query result; `bad-import` when the columns of person, position and start are not there. */
export function readHeldPositions(file: string): readonly HeldPosition[] {
  const rows = /^\s*[[{]/.test(file) ? jsonRows(parseJson(file)) : csvRows(file);
  if (rows.length > MOST_ROWS) throw new Problem('bad-import', `more than ${MOST_ROWS} rows`);
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  for (const column of ['person', 'position', 'start'] as const)
    if (!COLUMNS[column].some((name) => names.has(name))) throw new Problem('bad-import', `no column “${column}”`);
  return rows.map((row) => ({
    person: labelIn(row, COLUMNS.person),
    qid: qidIn(row),
    position: labelIn(row, COLUMNS.position),
    country: labelIn(row, COLUMNS.country),
    start: firstIn(row, COLUMNS.start),
    end: firstIn(row, COLUMNS.end),
  }));
}

/** `2021-02-17T00:00:00Z`, `+2021-02-17`, `2021` → as precise as it says; `null`: no date of ours. Wikidata writes a year alone as 1 January of it. */
export function dateOf(printed: string): string | null {
  const [, day] = /^\+?(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T[\d:.]+Z?)?$/.exec(printed.trim()) ?? [];
  return day === undefined ? null : day.replace(/-00(?:-00)?$/, '');
}

function csvRows(file: string): readonly Row[] {
  const [head = [], ...rows] = readCsv(file);
  const names = head.map((name) => name.trim().replace(/^\?/, ''));
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => fields(names.map((name, at) => [name, cells[at] ?? ''])));
}

/** The standard form of query results, or a plain list of objects. */
function jsonRows(value: unknown): readonly Row[] {
  const results = isRecord(value) && isRecord(value['results']) ? value['results']['bindings'] : value;
  if (!Array.isArray(results)) throw new Problem('bad-import', 'no list of results');
  return results.filter(isRecord).map((row) => fields(Object.entries(row).map(([name, cell]) => [name, textOf(cell)])));
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  return isRecord(cell) && typeof cell['value'] === 'string' ? cell['value'] : '';
}

/** Without a prototype: a column may be called anything. */
function fields(cells: readonly (readonly [string, string])[]): Row {
  const row = Object.create(null) as Record<string, string>;
  for (const [name, cell] of cells) row[name] = cell.trim();
  return row;
}

function firstIn(row: Row, names: readonly string[]): string {
  return names.map((name) => row[name] ?? '').find((cell) => cell !== '') ?? '';
}

/** The first cell that holds words: an id or an address is no name. */
function labelIn(row: Row, names: readonly string[]): string {
  return names.map((name) => row[name] ?? '').find((cell) => cell !== '' && !/^(?:Q\d+|https?:.*)$/.test(cell)) ?? '';
}

function qidIn(row: Row): string {
  const ids = COLUMNS.qid.map((name) => /(?:^|\/)(Q\d+)$/.exec(row[name] ?? '')?.[1] ?? '');
  return ids.find((id) => id !== '') ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
