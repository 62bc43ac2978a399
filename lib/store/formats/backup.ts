/**
 * The lossless backup: every revision and captured event of the reader, with counts and a checksum, so that a file
 * that was cut short or changed is refused, never half read.
 */
import type { Revision } from '../../model/annotation.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { Instant } from '../../model/ids.ts';
import { Problem } from '../../problem.ts';
import type { Watching } from '../store.ts';
import { canonical, parseJson, sha256 } from './json.ts';
import { event, revision } from './records.ts';
import { choice, instant, list, number, object, type Reader, text } from './shape.ts';

/** The version of this format. A file of a newer one is refused: reading half of it would lose the rest. */
const FORMAT_VERSION = 1;
const FORMAT = 'aide-memoire-backup';

/** An event that an article told, with the page it was read on. */
export interface CapturedEvent {
  readonly page: string;
  readonly at: Instant;
  readonly event: DiplomaticEvent;
}

/** All that is the reader's own. */
export interface Belongings {
  readonly revisions: readonly Revision<unknown>[];
  readonly captured: readonly CapturedEvent[];
}

/** Of the machine and moment of a backup; nothing about the reader. */
export interface Origin {
  readonly device: string;
  readonly at: Instant;
  readonly schemaVersion: number;
}

/** So many records are handled between two breaths of the page. */
const TOGETHER = 1_000;

/** The text of a backup file. What could not be read back is left out: one such record would make the whole file unreadable. */
export async function writeBackup(all: Belongings, origin: Origin, watching: Watching = {}): Promise<string> {
  const data = {
    captured: all.captured.filter((one) => isReadable(captured, one)),
    revisions: all.revisions.filter((one) => isReadable(revision, one)),
  };
  const total = data.captured.length + data.revisions.length;
  const parts = (list: readonly unknown[], done: number) =>
    inSlices(list, canonical, { ...watching, onProgress: (at) => watching.onProgress?.(done + at, total) });
  const told = await parts(data.captured, 0);
  const revisions = await parts(data.revisions, told.length);
  // Just what `canonical` makes of the whole, a part at a time.
  const content = `{"captured":[${told.join(',')}],"revisions":[${revisions.join(',')}]}`;
  const head = JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...origin, counts: countsOf(data) });
  // The checksum stands last: a file cut anywhere has none.
  return `${head.slice(0, -1)}${DATA}${content}${SUM}${await sha256(content)}"}\n`;
}

const DATA = ',"data":';
const SUM = ',"sha256":"';

/** What a backup file holds, all of it checked; `bad-import` with a reason otherwise. */
export async function readBackup(file: string, watching: Watching = {}): Promise<Belongings> {
  const value = parseJson(file);
  const { formatVersion } = object({ format: choice(FORMAT), formatVersion: number })(value, 'backup');
  if (formatVersion > FORMAT_VERSION) throw new Problem('bad-import', 'made by a newer version of this extension');
  const { sha256: sum, counts } = head(value, 'backup');
  const { data } = value as { readonly data: unknown };
  if (!(await isWhole(file, data, sum)))
    throw new Problem('bad-import', 'the checksum does not fit: the file was changed or damaged');
  const lists = object({ revisions: list(anything), captured: list(anything) })(data, 'data');
  const read = {
    revisions: await inSlices(lists.revisions, (one, at) => revision(one, `data.revisions[${at}]`), watching),
    captured: lists.captured.map((one, at) => captured(one, `data.captured[${at}]`)),
  };
  if (canonical(countsOf(read)) !== canonical(counts)) throw new Problem('bad-import', 'the counts do not fit');
  return read;
}

/** By the text as we write it, which costs little; else by what it means, for another program may have laid it out anew. */
async function isWhole(file: string, data: unknown, sum: string): Promise<boolean> {
  const written = file.slice(file.indexOf(DATA) + DATA.length, file.lastIndexOf(SUM));
  return (await sha256(written)) === sum || (await sha256(canonical(data))) === sum;
}

/** Maps a long list a slice at a time, so that a page in which this runs goes on living. */
async function inSlices<T, U>(
  items: readonly T[],
  map: (item: T, at: number) => U,
  { onProgress, signal }: Watching,
): Promise<U[]> {
  const made: U[] = [];
  for (let from = 0; from < items.length; from += TOGETHER) {
    signal?.throwIfAborted();
    for (const [at, item] of items.slice(from, from + TOGETHER).entries()) made.push(map(item, from + at));
    onProgress?.(made.length, items.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return made;
}

function isReadable(reader: Reader<unknown>, value: unknown): boolean {
  try {
    reader(value, '');
    return true;
  } catch (problem) {
    if (problem instanceof Problem) return false;
    throw problem;
  }
}

const anything: Reader<unknown> = (value) => value;
const captured = object({ page: text, at: instant, event });
const head = object({ counts: object({ revisions: number, captured: number }), sha256: text });

function countsOf({ revisions, captured }: Belongings) {
  return { revisions: revisions.length, captured: captured.length };
}
