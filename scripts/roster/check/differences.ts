import type { RowFiles } from '../../../lib/data/tables.ts';
import { readTsv } from '../../../lib/data/tsv.ts';

/** Why a term differs from a reference row, by `official office from`: from `differences.tsv`. */
export function readDifferences(files: RowFiles): ReadonlyMap<string, string> {
  const rows = readTsv(files['differences.tsv'] ?? 'official\toffice\tfrom\twhy', 'differences.tsv');
  return new Map(rows.map((row) => [`${row['official']} ${row['office']} ${row['from']}`, row['why'] ?? '']));
}
