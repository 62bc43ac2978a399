/**
 * The lossless backup: every revision and captured event of the reader, with counts and a checksum, so that a file
 * that was cut short or changed is refused, never half read.
 */
import type { Revision } from '../../model/annotation.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { Instant } from '../../model/ids.ts';
import { Problem } from '../../problem.ts';
import { canonical, parseJson, sha256 } from './json.ts';
import { event, revision } from './records.ts';
import { choice, instant, list, number, object, text } from './shape.ts';

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

/** The text of a backup file. */
export async function writeBackup(data: Belongings, origin: Origin): Promise<string> {
  const content = canonical(data);
  const head = JSON.stringify({ format: FORMAT, formatVersion: FORMAT_VERSION, ...origin, counts: countsOf(data) });
  // The checksum stands last: a file cut anywhere has none.
  return `${head.slice(0, -1)},"data":${content},"sha256":"${await sha256(content)}"}\n`;
}

/** What a backup file holds, all of it checked; `bad-import` with a reason otherwise. */
export async function readBackup(file: string): Promise<Belongings> {
  const value = parseJson(file);
  const { formatVersion } = object({ format: choice(FORMAT), formatVersion: number })(value, 'backup');
  if (formatVersion > FORMAT_VERSION) throw new Problem('bad-import', 'made by a newer version of this extension');
  const { sha256: sum, counts } = head(value, 'backup');
  const { data } = value as { readonly data: unknown };
  if ((await sha256(canonical(data))) !== sum)
    throw new Problem('bad-import', 'the checksum does not fit: the file was changed or damaged');
  const read = object({ revisions: list(revision), captured: list(captured) })(data, 'data');
  if (canonical(countsOf(read)) !== canonical(counts)) throw new Problem('bad-import', 'the counts do not fit');
  return read;
}

const captured = object({ page: text, at: instant, event });
const head = object({ counts: object({ revisions: number, captured: number }), sha256: text });

function countsOf({ revisions, captured }: Belongings) {
  return { revisions: revisions.length, captured: captured.length };
}
