/** One row of a table: cell by column name. A cell that is not there is `''`. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads tab-separated rows under a header line. Empty lines and lines that start with `#` are skipped.
 * Throws, naming the line, when a row has more cells than the header: a lost tab would shift facts silently.
 */
export function readTsv(text: string, name: string): readonly Row[] {
  const [header, ...lines] = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const columns = (header ?? '').split('\t');
  return lines.flatMap((line, at) => {
    if (line === '' || line.startsWith('#')) return [];
    const cells = line.split('\t');
    if (cells.length > columns.length) {
      throw new Error(`${name}:${at + 2}: ${cells.length} cells under ${columns.length} columns`);
    }
    return [Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]))];
  });
}

/** Parts of a cell that lists several things: `a|b`. */
export function listOf(cell: string | undefined): readonly string[] {
  return cell
    ? cell
        .split('|')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}
