import { Problem } from '../../problem.ts';

/** Bytes a file may have before it is read at all. */
const LARGEST_FILE = 400 * 1024 * 1024;
const DEEPEST = 64;

/** Raises `file-too-large` before anything is read. */
export function checkSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new Problem('file-too-large', `${Math.ceil(bytes / 1024 / 1024)} MB`);
}

/** Text to JSON, or `bad-import`; refuses what nests deeper than 64, which one browser could not copy and the other could. */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new Problem('bad-import', 'no JSON, or a file cut short', { cause });
  }
  if (isTooDeep(value)) throw new Problem('bad-import', `nested deeper than ${DEEPEST}`);
  return value;
}

/** Level by level, never by recursion: the depth is what is in question. */
function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

/** JSON with the names of every object in order: equal values are equal texts, whoever wrote them. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** SHA-256 of a text's UTF-8, hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
