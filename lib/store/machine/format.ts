/** What a file is, by its first line, and how its lines are read. */
import { Problem } from '../../problem.ts';
import { readCsv } from '../formats/csv.ts';
import type { Columns } from './columns.ts';
import { csvRecords } from './csv-records.ts';
import { cellReader, csvLine, icewsLine, ngecLine, ploverLine, polecatLine, type Coded } from './line-readers.ts';
import type { NumberedLine } from './lines.ts';
import type { MachineFormat } from './machine.ts';

/** A line read: what it codes, or `null` for one that cannot be read. */
export interface ReadLine {
  readonly number: number;
  readonly coded: Coded;
}

/** Reads a file's lines one after the other. A line may complete none, one, or several records. */
export interface LineReader {
  readonly take: (line: NumberedLine) => readonly ReadLine[];
  /** What the end of the file leaves. */
  readonly end: () => readonly ReadLine[];
}

/** The format and its columns; `bad-import`: no format that is known. */
export function formatOf(firstLine: string): { readonly format: MachineFormat; readonly header: readonly string[] } {
  const line = firstLine.replace(/^\ufeff/, '');
  if (line.trimStart().startsWith('{')) return { format: jsonFormat(line), header: [] };
  const tabs = line.split('\t').map((name) => name.trim());
  if (tabs.includes('CAMEO Code')) return { format: 'icews', header: tabs };
  if (tabs.includes('Event Mode') && tabs.includes('Actor Name')) return { format: 'polecat', header: tabs };
  const [header = []] = readCsv(line);
  if (header.length > 2) return { format: 'csv', header };
  throw new Problem('bad-import', 'no columns in the first line');
}

function jsonFormat(line: string): MachineFormat {
  const record = parsed(line);
  if (record === null) throw new Problem('bad-import', 'the first line is no JSON');
  if ('event_type' in record) return 'ngec';
  if ('event' in record) return 'plover';
  throw new Problem('bad-import', 'neither PLOVER nor NGEC');
}

/** A reader for a file of this format; the first line of a table is its header and no event. */
export function readerFor(format: MachineFormat, header: readonly string[], columns: Columns = {}): LineReader {
  switch (format) {
    case 'plover':
      return byLine((text) => jsonLine(text, ploverLine));
    case 'ngec':
      return byLine((text) => jsonLine(text, ngecLine));
    case 'icews':
      return withoutHeader(tabbed(header, icewsLine));
    case 'polecat':
      return withoutHeader(tabbed(withoutExtra(header), polecatLine));
    case 'csv':
      return csvReader(header.length, columns);
  }
}

/** Some of POLECAT's files name a column that their rows do not have. */
function withoutExtra(header: readonly string[]): readonly string[] {
  return header.filter((name) => name !== 'Headline');
}

function byLine(read: (text: string) => Coded): LineReader {
  return {
    take: ({ number, text }) => (text.trim() === '' ? [] : [{ number, coded: read(text) }]),
    end: () => [],
  };
}

function withoutHeader(reader: LineReader): LineReader {
  return { ...reader, take: (line) => (line.number === 1 ? [] : reader.take(line)) };
}

/** Of a line cut short the cells it lacks are empty; one with less than half of them is broken. */
function tabbed(header: readonly string[], read: (cell: (name: string) => string) => Coded): LineReader {
  const cellsOf = cellReader(header);
  return byLine((text) => {
    const cells = text.split('\t');
    return cells.length < header.length / 2 ? null : read(cellsOf(cells));
  });
}

function csvReader(width: number, columns: Columns): LineReader {
  const records = csvRecords();
  const read = (all: ReturnType<typeof records.take>) =>
    all
      .filter(({ number }) => number > 1)
      .map(({ number, cells }): ReadLine => {
        const whole = cells !== null && cells.length >= width / 2;
        return { number, coded: whole ? csvLine(cells, columns, fallbackId(cells)) : null };
      });
  return { take: (line) => read(records.take(line)), end: () => read(records.end()) };
}

/** A row without an id is known by what it says: the same row twice is one event. */
function fallbackId(cells: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of cells.join('\u001f')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(36);
}

function jsonLine(text: string, read: (record: Record<string, unknown>) => Coded): Coded {
  const record = parsed(text);
  return record === null ? null : read(record);
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
