/** Finding among a hundred thousand clips as one types: a filter in memory, the clips themselves left in the database. */
import type { RecordId } from '../../model/ids.ts';
import { dayNumber } from '../../model/days.ts';
import type { Records } from '../records.ts';
import type { ClipPage, KeptAnnotation, Search } from '../store.ts';
import { keptOf } from '../kept.ts';
import type { Database, Kind, RecordRow } from '../tables.ts';
import { demandOf, fits } from './clip.ts';
import { type ClipQuery, parseQuery } from './query.ts';
import { mayHold, SIGNATURE_WORDS } from './signature.ts';

/** Clips read from the database at a time to be checked. */
const BATCH = 64;

/** Everything kept in memory of the clips, row by row. */
interface Filter {
  size: number;
  readonly ids: RecordId[];
  readonly rowOf: Map<RecordId, number>;
  signatures: Uint32Array;
  /** Day of clipping, since 1970; `NOTHING` for a clip that was removed. */
  days: Int32Array;
  /** Rows, newest first. */
  order: Uint32Array;
  /** The last change that was taken in. */
  seen: number;
}

const NOTHING = -2_147_483_648;

/** Search over one database. Follows changes made in any context, reading only what changed. */
export function clipSearch(database: Database, records: Records): Search {
  const filter: Filter = {
    size: 0,
    ids: [],
    rowOf: new Map(),
    signatures: new Uint32Array(0),
    days: new Int32Array(0),
    order: new Uint32Array(0),
    seen: 0,
  };
  return async (typed, { limit = 50, after = 0 } = {}) => {
    await catchUp(database, filter);
    return pageOf(database, records, filter, parseQuery(typed), { limit, after });
  };
}

async function catchUp(database: Database, filter: Filter): Promise<void> {
  const rows = await database.records.where('touched').above(filter.seen).toArray();
  if (rows.length === 0) return;
  const clips = rows.filter((row) => row.kind === 'annotation');
  reserve(filter, filter.size + clips.length);
  for (const row of clips) takeIn(filter, row);
  filter.seen = Math.max(filter.seen, ...rows.map((row) => row.touched));
  const { days } = filter;
  filter.order = Uint32Array.from({ length: filter.size }, (_, at) => at).sort(
    (a, b) => (days[b] ?? 0) - (days[a] ?? 0) || b - a,
  );
}

function reserve(filter: Filter, size: number): void {
  if (filter.days.length >= size) return;
  // An eighth of room to grow: doubling would waste as much as the filter saves.
  const room = Math.ceil(size * 1.125) + 16;
  const days = new Int32Array(room);
  days.set(filter.days);
  const signatures = new Uint32Array(room * SIGNATURE_WORDS);
  signatures.set(filter.signatures);
  filter.days = days;
  filter.signatures = signatures;
}

function takeIn(filter: Filter, row: RecordRow): void {
  const at = filter.rowOf.get(row.id) ?? filter.size++;
  filter.rowOf.set(row.id, at);
  filter.ids[at] = row.id;
  filter.days[at] = row.created === undefined ? NOTHING : (dayNumber(row.created.slice(0, 10)) ?? 0);
  if (row.signature !== undefined) filter.signatures.set(row.signature, at * SIGNATURE_WORDS);
}

/** Reads and checks candidates, newest first, from the place where the last page ended until this one is full. */
async function pageOf(
  database: Database,
  records: Records,
  filter: Filter,
  query: ClipQuery,
  { limit, after }: { readonly limit: number; readonly after: number },
): Promise<ClipPage> {
  const candidates = candidatesFrom(filter, query, after);
  const found: KeptAnnotation[] = [];
  for (;;) {
    const batch = candidates.next(Math.min(BATCH, Math.max(8, limit - found.length)));
    const rows = await database.records.bulkGet(batch.ids.map((id): [Kind, RecordId] => ['annotation', id]));
    const kept = await keptOf(
      records,
      rows.filter((row) => row !== undefined),
    );
    const byId = new Map(kept.map((one) => [one.id, one]));
    for (const [at, id] of batch.ids.entries()) {
      const one = byId.get(id);
      if (one === undefined || !fits(one, query, one.rivals.length > 0)) continue;
      found.push(one);
      if (found.length === limit) return { found, next: batch.places[at] ?? null };
    }
    if (batch.done) return { found, next: null };
  }
}

interface Batch {
  readonly ids: readonly RecordId[];
  /** Where to go on after each. */
  readonly places: readonly number[];
  readonly done: boolean;
}

function candidatesFrom(filter: Filter, query: ClipQuery, after: number) {
  const demand = demandOf(query);
  const first = query.from === null ? NOTHING + 1 : (dayNumber(query.from) ?? NOTHING + 1);
  const last = query.to === null ? Infinity : lastDayOf(query.to);
  let place = after;
  return {
    next(most: number): Batch {
      const ids: RecordId[] = [];
      const places: number[] = [];
      for (; place < filter.size && ids.length < most; place++) {
        const row = filter.order[place] ?? 0;
        const day = filter.days[row] ?? NOTHING;
        if (day < first || day > last || !mayHold(filter.signatures, row, demand)) continue;
        ids.push(filter.ids[row] ?? '');
        places.push(place + 1);
      }
      return { ids, places, done: place >= filter.size };
    },
  };
}

/** The last day a date may mean: `2025-02` is 28 February. */
function lastDayOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return dayNumber(date) ?? Infinity;
  return Date.UTC(year, month ?? 12, 0) / 86_400_000;
}
