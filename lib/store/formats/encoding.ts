import { Problem } from '../../problem.ts';

/**
 * Bytes of a file of records as text: UTF-8, or UTF-16 that says so by its mark. Anything else is refused: read as the wrong
 * encoding a name would be kept as another one.
 */
export function decodeText(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('bad-import', `the text is not in ${label.toUpperCase()}; save the file as UTF-8`, { cause });
  }
}

/** The same for a document of any age: when it is not UTF-8, what it says itself, else the West's old code page. */
export function decodeDocument(bytes: Uint8Array): string {
  const label = markOf(bytes);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(charsetOf(bytes) ?? 'windows-1252').decode(bytes);
  }
}

function markOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** What an HTML page names in its first 1024 bytes, if it is a name there is. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const [, label = null] = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head) ?? [];
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A label nobody knows.
    return null;
  }
}
