import { canonical } from '../formats/json.ts';
import { PACK_FORMAT, PACK_TABLES, PACK_VERSION, type Pack } from './pack.ts';

/** The text of a pack file: rows and fields in order, one row a line, so that two versions can be compared line by line. */
export function writePack(pack: Pack): string {
  const { id, name, version, made } = pack;
  const head = { format: PACK_FORMAT, formatVersion: PACK_VERSION, id, name, version, made };
  const fields = Object.entries(head).map(([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)}`);
  const tables = PACK_TABLES.map((table) => `${JSON.stringify(table)}: ${tableOf(pack[table])}`);
  return `{\n${[...fields, ...tables].join(',\n')}\n}\n`;
}

function tableOf(rows: readonly object[]): string {
  if (rows.length === 0) return '[]';
  const lines = rows.map((row) => canonical(row)).toSorted();
  return `[\n  ${lines.join(',\n  ')}\n]`;
}
