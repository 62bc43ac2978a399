/** Rows of a comma-separated text with a header line and quoted cells. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...rows] = cellsOf(text.replaceAll('\r\n', '\n'));
  return rows
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries((header ?? []).map((column, i) => [column, row[i] ?? ''])));
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    rows.at(-1)?.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === '\n') rows.push([]);
  }
  return rows;
}
