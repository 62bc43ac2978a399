/** What is held in memory of every clip, column by column: some 230 bytes a clip, the clips themselves left in the database. */
import { CLIP_COLOURS, type AnchorState, type ClipColour } from '../../model/annotation.ts';
import { dayNumber } from '../../model/days.ts';
import type { RecordRow } from '../tables.ts';
import { FORM, type SearchRow } from './clip.ts';
import { type IdTable, openIds, type PackedIds, withRoom } from './ids.ts';
import { STATES } from './query.ts';
import { SIGNATURE_WORDS } from './signature.ts';

/** Values that many clips share, each kept once: `tag toll`, `official vikram-misri`, `outlet Meridian Courier`. */
export type LabelKind = 'tag' | 'official' | 'outlet';

export interface Columns {
  readonly ids: IdTable;
  signatures: Uint32Array<ArrayBuffer>;
  /** Milliseconds since 1970; not a number for a clip that was removed. */
  created: Float64Array<ArrayBuffer>;
  /** Days since 1970. */
  day: Int32Array<ArrayBuffer>;
  /** Flags of the search row, then three bits of colour and three of state. */
  marks: Uint32Array<ArrayBuffer>;
  /** A hash of the page's key. */
  page: Uint32Array<ArrayBuffer>;
  /** Where a row's labels begin in `lists`: first how many, then their numbers. */
  start: Uint32Array<ArrayBuffer>;
  lists: Uint32Array<ArrayBuffer>;
  used: number;
  readonly labels: Map<string, number>;
  readonly labelNames: string[];
  /** How many clips are not removed. */
  live: number;
  /** The last change that was taken in. */
  seen: number;
  /** Grows when the order of the clips may have changed. */
  ordered: number;
}

/** Columns without the tables that are made again from them. */
export type PackedColumns = Pick<
  Columns,
  'signatures' | 'created' | 'day' | 'marks' | 'page' | 'start' | 'lists' | 'live' | 'seen'
> & {
  readonly form: number;
  readonly ids: PackedIds;
  readonly labelNames: readonly string[];
};

const COLOUR_AT = 16;
const STATE_AT = 20;
const THREE_BITS = 7;

/** Columns of nothing. */
export function emptyColumns(): Columns {
  return {
    ids: openIds(),
    signatures: new Uint32Array(0),
    created: new Float64Array(0),
    day: new Int32Array(0),
    marks: new Uint32Array(0),
    page: new Uint32Array(0),
    start: new Uint32Array(0),
    lists: new Uint32Array(0),
    used: 0,
    labels: new Map(),
    labelNames: [],
    live: 0,
    seen: 0,
    ordered: 0,
  };
}

/** Puts a record's row into its place, new or known. `searched: null`: it was removed. */
export function takeIn(columns: Columns, row: RecordRow, searched: SearchRow | null): void {
  const at = columns.ids.rowFor(row.id);
  makeRoom(columns, columns.ids.size);
  const [was, created] = [
    columns.created[at],
    searched === null || row.created === undefined ? Number.NaN : Date.parse(row.created),
  ];
  const isNew = was === undefined || was === 0;
  columns.live += Number(!Number.isNaN(created)) - Number(!isNew && !Number.isNaN(was));
  columns.created[at] = created;
  if (searched === null) {
    columns.ordered++;
    return;
  }
  const day = dayNumber(searched.day) ?? 0;
  if (!Object.is(was, created) || columns.day[at] !== day) columns.ordered++;
  columns.day[at] = day;
  columns.signatures.set(searched.signature, at * SIGNATURE_WORDS);
  columns.page[at] = pageHash(row.page ?? '');
  columns.marks[at] = marksOf(searched, row.anchor?.state);
  takeLabels(columns, at, [
    ...(searched.outlet === null ? [] : [labelOf('outlet', searched.outlet)]),
    ...(row.officials ?? []).map((one) => labelOf('official', one)),
    ...(row.tags ?? []).map((one) => labelOf('tag', one)),
  ]);
}

/** Whether a row is a clip that is not removed. */
export function isLive({ created }: Columns, row: number): boolean {
  return !Number.isNaN(created[row] ?? Number.NaN);
}

/** The numbers of a row's labels. */
export function labelsAt({ lists, start }: Columns, row: number): Uint32Array<ArrayBuffer> {
  const from = start[row] ?? 0;
  return lists.subarray(from + 1, from + 1 + (lists[from] ?? 0));
}

export function colourAt({ marks }: Columns, row: number): ClipColour | undefined {
  return CLIP_COLOURS[((marks[row] ?? 0) >> COLOUR_AT) & THREE_BITS];
}

/** `undefined`: its page was not seen since it was kept. */
export function stateAt({ marks }: Columns, row: number): AnchorState | undefined {
  return STATES[(((marks[row] ?? 0) >> STATE_AT) & THREE_BITS) - 1];
}

/** A label as it is kept: its kind, a space, its value. */
export function labelOf(kind: LabelKind, value: string): string {
  return `${kind} ${value}`;
}

/** Thirty-two bits for the key of a page: who relies on them reads the clip and looks. */
export function pageHash(page: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < page.length; at++) hash = Math.imul(hash ^ page.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The columns as plain data, without what is free in them and what no row uses any more. */
export function packColumns(columns: Columns): PackedColumns {
  const { ids, labelNames, live, seen } = columns;
  const size = ids.size;
  const lists = new Uint32Array(columns.used);
  const start = new Uint32Array(size);
  let used = 0;
  for (let row = 0; row < size; row++) {
    const labels = labelsAt(columns, row);
    start[row] = used;
    lists[used] = labels.length;
    lists.set(labels, used + 1);
    used += labels.length + 1;
  }
  return {
    form: FORM,
    ids: ids.packed(),
    signatures: columns.signatures.slice(0, size * SIGNATURE_WORDS),
    created: columns.created.slice(0, size),
    day: columns.day.slice(0, size),
    marks: columns.marks.slice(0, size),
    page: columns.page.slice(0, size),
    start,
    lists: lists.slice(0, used),
    labelNames,
    live,
    seen,
  };
}

/** The same columns again. */
export function unpackColumns(packed: PackedColumns): Columns {
  const { ids, labelNames, signatures, created, day, marks, page, start, lists, live, seen } = packed;
  return {
    ...{ signatures, created, day, marks, page, start, lists, live, seen },
    ids: openIds(ids),
    used: lists.length,
    labels: new Map(labelNames.map((name, number) => [name, number])),
    labelNames: [...labelNames],
    ordered: 1,
  };
}

function makeRoom(columns: Columns, size: number): void {
  columns.signatures = withRoom(columns.signatures, size * SIGNATURE_WORDS);
  columns.created = withRoom(columns.created, size);
  columns.day = withRoom(columns.day, size);
  columns.marks = withRoom(columns.marks, size);
  columns.page = withRoom(columns.page, size);
  columns.start = withRoom(columns.start, size);
}

function marksOf({ flags, colour }: SearchRow, state: AnchorState | undefined): number {
  const stateBits = state === undefined ? 0 : STATES.indexOf(state) + 1;
  return flags | (CLIP_COLOURS.indexOf(colour) << COLOUR_AT) | (stateBits << STATE_AT);
}

/** Over the old ones where they fit, else at the end. */
function takeLabels(columns: Columns, row: number, labels: readonly string[]): void {
  const numbers = labels.map((label) => numberOf(columns, label));
  const from = columns.start[row] ?? 0;
  const fits = columns.used > 0 && isOwn(columns, row) && numbers.length <= (columns.lists[from] ?? 0);
  const at = fits ? from : columns.used;
  if (!fits) columns.used += numbers.length + 1;
  columns.lists = withRoom(columns.lists, columns.used);
  columns.lists[at] = numbers.length;
  columns.lists.set(numbers, at + 1);
  columns.start[row] = at;
}

/** A row that never had labels starts at nothing, as the very first row does. */
function isOwn({ start }: Columns, row: number): boolean {
  return row === 0 || (start[row] ?? 0) > 0;
}

function numberOf({ labels, labelNames }: Columns, label: string): number {
  const known = labels.get(label);
  if (known !== undefined) return known;
  labels.set(label, labelNames.length);
  return labelNames.push(label) - 1;
}
