/** Columns kept in the database from one time to the next, so that a large library need not be read row by row to be opened. */
import type { Database } from '../tables.ts';
import type { Write } from '../writing.ts';
import { FORM } from './clip.ts';
import { type Columns, packColumns, type PackedColumns, unpackColumns } from './columns.ts';

const KEY = 'search';

/** The columns as last kept; `null`: none, or of another form. What changed since is told by their `seen`. */
export async function keptColumns(database: Database): Promise<Columns | null> {
  const row = await database.meta.get(KEY);
  const packed = row?.value as PackedColumns | undefined;
  return packed?.form === FORM ? unpackColumns(packed) : null;
}

/** Keeps the columns. They can always be made again: where they cannot be kept, the next opening only takes longer. */
export async function keepColumns(columns: Columns, write: Write, database: Database): Promise<void> {
  try {
    await write(['meta'], async () => {
      await database.meta.put({ key: KEY, value: packColumns(columns) });
    });
  } catch (problem) {
    console.warn('The search starts slower next time:', problem);
  }
}
