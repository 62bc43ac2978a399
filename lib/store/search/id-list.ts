import type { RecordId } from '../../model/ids.ts';
import type { IdList } from '../store.ts';
import type { IdTable } from './ids.ts';

/** The ids of rows of a table, spelled out one by one when asked for: a hundred thousand texts take longer than finding them. */
export function idsOfRows(table: IdTable, rows: Uint32Array): IdList {
  const at = (place: number) => {
    const row = rows[place];
    return row === undefined ? null : table.at(row);
  };
  return {
    length: rows.length,
    at,
    slice: (from = 0, to = rows.length) => Array.from(rows.subarray(from, to), (row) => table.at(row)),
    placeOf: (id) => {
      const row = table.rowOf(id);
      return row < 0 ? -1 : rows.indexOf(row);
    },
  };
}

/** Ids at hand as such a list. */
export function idList(ids: readonly RecordId[]): IdList {
  return {
    length: ids.length,
    at: (place) => ids[place] ?? null,
    slice: (from, to) => ids.slice(from, to),
    placeOf: (id) => ids.indexOf(id),
  };
}
