/** A file as lines, read piece by piece: a gigabyte never stands in memory. */

/** A line with its number in the file, from 1. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** Lines of one piece, and how many bytes were read by then. */
export interface Piece {
  readonly lines: readonly NumberedLine[];
  readonly bytes: number;
}

/** A line longer than this is no line: it is cut, and will not be read as an event. */
const LONGEST = 1_000_000;

/** The lines of a stream of UTF-8, with `\n` or `\r\n`; a byte order mark is left out, a last line without an end is one too. */
export async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Piece> {
  const decoder = new TextDecoder();
  let [rest, number, bytes] = ['', 0, 0];
  const numbered = (text: string): NumberedLine => ({ number: ++number, text: text.replace(/\r$/, '') });
  for await (const value of stream) {
    bytes += value.byteLength;
    const parts = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = (parts.pop() ?? '').slice(0, LONGEST);
    yield { lines: parts.map(numbered), bytes };
  }
  rest += decoder.decode();
  if (rest !== '') yield { lines: [numbered(rest)], bytes };
}
