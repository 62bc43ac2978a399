/** Comma-separated values (RFC 4180) that no spreadsheet takes for a formula. */

/** What a spreadsheet would act on, after spaces; and what looks like our own guard, so that reading takes off exactly what writing put on. */
const ACTIVE = /^'*[\t\r\0 ]*[=+\-@]|^'*[\t\r\0]/;

/** Rows to text: CRLF, quotes where needed, an apostrophe before what a spreadsheet would run (OWASP ASVS 1.2.10). */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');
}

/** Text to rows; takes the guards off again. Reads CRLF, LF and CR, line ends within quotes, and a byte order mark. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const { cell, end } = readCell(text, at);
    row.push(unguarded(cell));
    at = end + 1;
    if (text[end] === ',') {
      if (at === text.length) row.push('');
      continue;
    }
    if (text.startsWith('\r\n', end)) at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The cell that begins at `at`, and where the comma or line end after it stands. */
function readCell(text: string, at: number): { readonly cell: string; readonly end: number } {
  const end = text[at] === '"' ? endOfQuoted(text, at) : null;
  if (end !== null) return { cell: text.slice(at + 1, end - 1).replaceAll('""', '"'), end };
  // Bare, or with a quote that never closes: taken as it stands up to the next comma or line end.
  const bare = /[^,\r\n]*/y;
  bare.lastIndex = at;
  const cell = bare.exec(text)?.[0] ?? '';
  return { cell, end: at + cell.length };
}

/** Past the quotation mark that closes the cell; a doubled one does not. `null`: none does, or something follows it. */
function endOfQuoted(text: string, at: number): number | null {
  let mark = text.indexOf('"', at + 1);
  while (mark >= 0 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  const end = mark + 1;
  return mark >= 0 && (end === text.length || /[,\r\n]/.test(text.charAt(end))) ? end : null;
}

function guarded(cell: string): string {
  return ACTIVE.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && ACTIVE.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
