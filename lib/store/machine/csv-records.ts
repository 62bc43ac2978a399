import { readCsv } from '../formats/csv.ts';
import type { NumberedLine } from './lines.ts';

/** A record of a CSV: one line, or several when a quoted cell has line ends. `null` cells: it never closes. */
export interface CsvRecord {
  readonly number: number;
  readonly cells: readonly string[] | null;
}

/** No cell of event data runs over more lines; what does has a quote too many. */
const MOST_LINES = 50;

/**
 * Puts the lines of records together, piece by piece. A quote that never closes breaks its own line and no other: reading
 * goes on with the line after it.
 */
export function csvRecords() {
  let open: NumberedLine[] = [];
  const take = (line: NumberedLine): CsvRecord[] => {
    open.push(line);
    const text = open.map((one) => one.text).join('\n');
    if (isClosed(text)) {
      const number = open[0]?.number ?? line.number;
      open = [];
      return text === '' ? [] : [{ number, cells: readCsv(text)[0] ?? null }];
    }
    return open.length < MOST_LINES ? [] : giveUp();
  };
  /** The first open line is broken; those after it are read anew. */
  const giveUp = (): CsvRecord[] => {
    const [broken, ...again] = open;
    open = [];
    if (broken === undefined) return [];
    return [{ number: broken.number, cells: null }, ...again.flatMap(take)];
  };
  return {
    take,
    /** At the end of the file nothing can close any more. */
    end(): CsvRecord[] {
      const records: CsvRecord[] = [];
      while (open.length > 0) records.push(...giveUp());
      return records;
    },
  };
}

/** Quotes come in pairs, doubled ones too. */
function isClosed(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}
