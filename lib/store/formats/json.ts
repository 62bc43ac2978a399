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

/** Goes no deeper than it may, so that the depth in question cannot exhaust the stack. */
function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= DEEPEST) return true;
  if (Array.isArray(value)) return value.some((one) => isTooDeep(one, depth + 1));
  for (const name in value) if (isTooDeep((value as Record<string, unknown>)[name], depth + 1)) return true;
  return false;
}

/** JSON with the names of every object in order: equal values are equal texts, whoever wrote them. For values that JSON has. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}

/** SHA-256 of a text's UTF-8, hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
