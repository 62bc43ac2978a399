/** Finding among a hundred thousand clips as one types: columns in memory, the clips themselves left in the database. */
import type { Annotation } from '../../model/annotation.ts';
import type { RecordId } from '../../model/ids.ts';
import { keptOf } from '../own/kept.ts';
import type { Records } from '../own/records.ts';
import type { ClipPage, Clips, Finding, KeptAnnotation, Labels } from '../store.ts';
import type { Database, Kind, RecordRow } from '../tables.ts';
import type { Write } from '../writing.ts';
import { FORM, searchRow } from './clip.ts';
import { idList, idsOfRows } from './id-list.ts';
import { type Columns, emptyColumns, isLive, labelsAt, stateAt, takeIn } from './columns.ts';
import { keepColumns, keptColumns } from './kept-columns.ts';
import { ordering } from './order.ts';
import { factValue, parseQuery, type QueryTerm } from './query.ts';
import { isRecordKind, type Sieve, sieveFor, type Tellings } from './sieve.ts';

/** Clips read from the database at a time to be checked: few at first, so that a screen is filled soon. */
const FIRST_BATCH = 40;
const BATCH = 256;
/** So many rows are worth keeping as columns for the next time. */
const MANY = 1_000;

/** Search over one database. Follows changes made in any context, reading only what changed. `write: null`: read-only. */
export function clipSearch(database: Database, records: Records, write: Write | null): Clips {
  let columns: Columns | null = null;
  const orderOf = ordering(() => columns ?? emptyColumns());
  const current = async (): Promise<Columns> => {
    columns ??= (await keptColumns(database)) ?? emptyColumns();
    const taken = await catchUp(database, records, columns);
    if (taken >= MANY && write !== null) await keepColumns(columns, write, database);
    return columns;
  };
  return {
    async find(typed, finding = {}) {
      const terms = parseQuery(typed);
      const now = await current();
      const tellings = await tellingsOf(database, terms);
      const sieve = sieveFor(terms, {
        columns: now,
        names: finding.names ?? {},
        tellings: (term) => tellings.get(term) ?? null,
      });
      const rows = orderOf(finding.order ?? 'newest');
      const page = sieve.mustRead
        ? await readPage({ database, records, columns: now, rows, sieve }, finding)
        : siftPage(now, rows, sieve);
      return { ...page, total: now.live };
    },
    read: (ids) => read(database, records, ids),
    labels: async () => countLabels(await current()),
    async changes() {
      const [last] = await database.records.orderBy('touched').reverse().limit(1).keys();
      return typeof last === 'number' ? last : 0;
    },
  };
}

/** Takes in what changed since the last time; answers how many rows that were. */
async function catchUp(database: Database, records: Records, columns: Columns): Promise<number> {
  const rows = await database.records.where('touched').above(columns.seen).toArray();
  const clips = rows.filter((row) => row.kind === 'annotation');
  const older = clips.filter((row) => row.page !== undefined && row.searched?.form !== FORM);
  const contents = new Map<RecordId, readonly unknown[]>();
  const versions = await records.versionsOf(older);
  for (const [at, row] of older.entries()) contents.set(row.id, versions[at] ?? []);
  for (const row of clips) takeIn(columns, row, searchedOf(row, contents.get(row.id)));
  columns.seen = rows.reduce((seen, row) => Math.max(seen, row.touched), columns.seen);
  return rows.length;
}

/** What the row keeps for search; made from the record where an older version of the product wrote the row. */
function searchedOf(row: RecordRow, versions: readonly unknown[] | undefined) {
  if (row.page === undefined) return null;
  const [shown] = (versions ?? []) as readonly Annotation[];
  return shown === undefined ? (row.searched ?? null) : searchRow(shown, (versions?.length ?? 0) > 1);
}

/** Everything the columns let through, without reading a clip. */
function siftPage(columns: Columns, rows: Uint32Array, { lets }: Sieve): Omit<ClipPage, 'total'> {
  return { ids: idsOfRows(columns.ids, rows.filter(lets)), found: [], next: null };
}

interface Reading {
  readonly database: Database;
  readonly records: Records;
  readonly columns: Columns;
  readonly rows: Uint32Array;
  readonly sieve: Sieve;
}

/** Reads and checks what may fit, in order, from the place where the last page ended until this one is full. */
async function readPage(
  reading: Reading,
  { limit = 50, after = 0, signal }: Finding,
): Promise<Omit<ClipPage, 'total'>> {
  const { columns, rows, sieve } = reading;
  const found: KeptAnnotation[] = [];
  let place = after;
  let size = FIRST_BATCH;
  const page = (next: number | null) => ({ ids: idList(found.map(({ id }) => id)), found, next });
  for (;;) {
    const places = nextPlaces(reading, place, size);
    const batch = await read(
      reading.database,
      reading.records,
      places.map((at) => columns.ids.at(rows[at] ?? 0)),
    );
    const byId = new Map(batch.map((one) => [one.id, one]));
    for (const at of places) {
      const one = byId.get(columns.ids.at(rows[at] ?? 0));
      if (one === undefined || !sieve.fits(one)) continue;
      found.push(one);
      if (found.length === limit) return page(at + 1);
    }
    place = (places.at(-1) ?? rows.length) + 1;
    if (places.length < size) return page(null);
    // Whoever typed on does not wait for the rest of an older search.
    if (signal?.aborted) return page(place);
    size = BATCH;
  }
}

/** The next places in the order whose rows may fit. */
function nextPlaces({ rows, sieve, columns }: Reading, from: number, most: number): number[] {
  const places: number[] = [];
  for (let place = from; place < rows.length && places.length < most; place++) {
    const row = rows[place] ?? 0;
    if (isLive(columns, row) && sieve.lets(row)) places.push(place);
  }
  return places;
}

async function read(database: Database, records: Records, ids: readonly RecordId[]): Promise<KeptAnnotation[]> {
  const rows = await database.records.bulkGet(ids.map((id): [Kind, RecordId] => ['annotation', id]));
  return keptOf(
    records,
    rows.filter((row) => row !== undefined),
  );
}

/** For each `type:` that is no kind of record: where events of that type were told. */
async function tellingsOf(database: Database, terms: readonly QueryTerm[]): Promise<Map<QueryTerm, Tellings>> {
  const asked = terms.filter(({ field, value }) => field === 'type' && !isRecordKind(value));
  if (asked.length === 0) return new Map();
  const told = await database.events.where('layer').anyOf('captured', 'own').toArray();
  return new Map(
    asked.map((term) => {
      const wanted = factValue(term.value);
      const rows = told.filter(
        ({ event }) =>
          event !== null && [event.type, event.mode ?? ''].some((one) => factValue(one).startsWith(wanted)),
      );
      return [
        term,
        { pages: new Set(rows.flatMap(({ page }) => page ?? [])), events: new Set(rows.map(({ id }) => id)) },
      ];
    }),
  );
}

/** Every tag, person and outlet with how many clips have it, and how many clips are in each state. */
function countLabels(columns: Columns): Labels {
  const counts = new Uint32Array(columns.labelNames.length);
  const states: Record<string, number> = {};
  for (let row = 0; row < columns.ids.size; row++) {
    if (!isLive(columns, row)) continue;
    for (const label of labelsAt(columns, row)) counts[label] = (counts[label] ?? 0) + 1;
    const state = stateAt(columns, row);
    if (state !== undefined) states[state] = (states[state] ?? 0) + 1;
  }
  const of = (kind: string) =>
    columns.labelNames
      .flatMap((name, label) => {
        const count = counts[label] ?? 0;
        return count > 0 && name.startsWith(`${kind} `) ? [{ value: name.slice(kind.length + 1), count }] : [];
      })
      .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
  return { tags: of('tag'), officials: of('official'), outlets: of('outlet'), states };
}
