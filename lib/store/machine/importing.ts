/** Bringing a file in, line by line: a broken line is skipped and told, nothing is lost, and nothing stands twice. */
import type { Instant } from '../../model/ids.ts';
import { Problem } from '../../problem.ts';
import { keysOf } from '../events/event-keys.ts';
import { codedEvent } from './coded-event.ts';
import { areEnough } from './columns.ts';
import type { MachineDatabase, MachineRow } from './database.ts';
import { readerFor, type ReadLine } from './format.ts';
import { linesOf } from './lines.ts';
import type {
  MachineFile,
  MachineFormat,
  MachineNames,
  MachineReading,
  MachineReport,
  SkippedLine,
} from './machine.ts';

/** A file to bring in, and where. */
export interface ImportJob {
  readonly database: MachineDatabase;
  readonly file: MachineFile;
  readonly format: MachineFormat;
  readonly header: readonly string[];
  readonly now: () => Instant;
}

/** So many are put in at once: fewer take longer each, more keep a reader waiting who stops it. */
const AT_ONCE = 2_500;
/** Skipped lines that are told one by one. */
const MOST_EXAMPLES = 20;

/** Reads the file to its end, or until it is called off: what came before is then in, and the same file adds the rest. */
export async function bringIn(job: ImportJob, reading: MachineReading): Promise<MachineReport> {
  const { database, format } = job;
  if (format === 'csv' && !areEnough(reading.columns ?? {})) throw new Problem('bad-import', 'columns are not named');
  const before = await database.events.count();
  const batch = startBatch(database, reading.names);
  try {
    await readAll(job, reading, batch);
  } finally {
    // Noted even when the disk was full: what is in shall be seen.
    await note(job, (await database.events.count()) - before);
  }
  const added = (await database.events.count()) - before;
  return { added, ...batch.report(added), stopped: reading.signal?.aborted === true };
}

async function readAll(
  { file, format, header }: ImportJob,
  { columns, onProgress, signal }: MachineReading,
  batch: Batch,
): Promise<void> {
  const reader = readerFor(format, header, columns);
  for await (const { lines, bytes } of linesOf(file.stream())) {
    for (const line of lines) {
      if (signal?.aborted) return batch.flush();
      if (batch.take(reader.take(line)) >= AT_ONCE) await batch.flush();
    }
    onProgress?.(bytes, file.size);
  }
  batch.take(reader.end());
  await batch.flush();
}

async function note({ database, file, format, now }: ImportJob, events: number): Promise<void> {
  if (events === 0) return;
  const at = now();
  await database.imports.put({ id: `${at} ${file.name}`, name: file.name, format, at, events });
}

/** Events on their way in, and a count of those that were not to be read. */
interface Batch {
  /** Answers how many wait. */
  readonly take: (lines: readonly ReadLine[]) => number;
  readonly flush: () => Promise<void>;
  readonly report: (added: number) => Pick<MachineReport, 'known' | 'skipped' | 'examples'>;
}

function startBatch(database: MachineDatabase, names: MachineNames): Batch {
  const examples: SkippedLine[] = [];
  let waiting: MachineRow[] = [];
  let [read, skipped] = [0, 0];
  return {
    take(lines) {
      for (const { number, coded } of lines) {
        const event = coded === null ? 'broken' : codedEvent(coded, names);
        if (typeof event === 'string') {
          if (++skipped <= MOST_EXAMPLES) examples.push({ line: number, why: event });
        } else {
          read++;
          waiting.push({ id: event.id, event, ...keysOf(event) });
        }
      }
      return waiting.length;
    },
    async flush() {
      const rows = waiting;
      waiting = [];
      if (rows.length > 0) await database.events.bulkPut(rows);
    },
    report: (added) => ({ known: read - added, skipped, examples }),
  };
}
