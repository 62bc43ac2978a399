import { foldUnit } from './characters.ts';

/** A text folded for comparison, and the way back to where each character came from. */
export interface Folded {
  readonly text: string;
  /**
   * For each folded offset (and one more for the end) the offset in the original text, UTF-16;
   * `null` when folding moved nothing and offsets are the same.
   */
  readonly map: Int32Array | null;
}

/**
 * Folds case, accents, width, ligatures, apostrophes, dashes and kinds of space; drops soft hyphens and zero-width
 * characters. Linear; lone surrogates pass through. `İ`, `ß` and the like change lengths: use `map`.
 */
export function fold(text: string): Folded {
  const parts: string[] = [];
  const origins: number[] = [];
  let moved = false;
  for (let at = 0; at < text.length; at++) {
    const folded = foldUnit(text.charCodeAt(at));
    parts.push(folded);
    for (let k = 0; k < folded.length; k++) origins.push(at);
    moved ||= folded.length !== 1;
  }
  const joined = parts.join('');
  if (!moved) return { text: joined, map: null };
  origins.push(text.length);
  return { text: joined, map: Int32Array.from(origins) };
}

const PLAIN = /^[a-z0-9]*$/i;

/** The folded text alone, for keys and comparisons. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let out = '';
  for (let at = 0; at < text.length; at++) out += foldUnit(text.charCodeAt(at));
  return out;
}
