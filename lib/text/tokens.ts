import { BREAK, foldUnit, IGNORED, kindOf, LOWER, SIGN, UPPER } from './characters.ts';
import { stem } from './stem.ts';

/** A word of a text, or one sign of a script without word spaces; with two independent 32-bit hashes of its folded form. */
export interface Token {
  start: number;
  end: number;
  /** Code units that are letters or digits. */
  letters: number;
  /** It begins with a capital, or its script has no capitals. */
  capital: boolean;
  /** Every letter is a capital. */
  caps: boolean;
  sign: boolean;
  first: number;
  second: number;
}

/** An empty token, to be filled again and again: scanning a page should not allocate one a word. */
export function newToken(): Token {
  return { start: 0, end: 0, letters: 0, capital: false, caps: false, sign: false, first: 0, second: 0 };
}

/**
 * Reads the token that begins at `at` into `token`, no further than `limit`; false when no token begins there.
 */
export function readToken(text: string, at: number, token: Token, limit = text.length): boolean {
  const kind = at < limit ? kindOf(text.charCodeAt(at)) : BREAK;
  if (kind === BREAK || kind === IGNORED) return false;
  token.start = at;
  token.sign = kind === SIGN;
  token.letters = 1;
  token.caps = kind === UPPER;
  token.capital = kind !== LOWER || !hasCase(text.charCodeAt(at));
  token.end = kind === SIGN ? at + 1 : endOfWord(text, at + 1, token, limit);
  hash(text, token);
  return true;
}

function endOfWord(text: string, from: number, token: Token, limit: number): number {
  let end = from;
  for (; end < limit; end++) {
    const kind = kindOf(text.charCodeAt(end));
    if (kind === BREAK || kind === SIGN) break;
    if (kind === IGNORED) continue;
    token.letters++;
    if (kind === LOWER) token.caps = false;
  }
  return end;
}

/** True for letters of Latin, Greek, Cyrillic, Armenian and Georgian capitals: scripts that tell names by a capital. */
function hasCase(unit: number): boolean {
  if (unit < 0x80) return (unit | 32) >= 97 && (unit | 32) <= 122;
  if (unit < 0x590) return true;
  return (unit >= 0x1e00 && unit < 0x2000) || (unit >= 0xff21 && unit <= 0xff5a);
}

const SEED_FIRST = 0x811c9dc5;
const SEED_SECOND = 0x2545f491;

function hash(text: string, token: Token): void {
  token.first = SEED_FIRST;
  token.second = SEED_SECOND;
  for (let at = token.start; at < token.end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return hashFolded(stem(foldRange(text, token)), token);
    mix(token, unit >= 65 && unit <= 90 ? unit + 32 : unit);
  }
}

function hashFolded(word: string, token: Token): void {
  token.first = SEED_FIRST;
  token.second = SEED_SECOND;
  for (let at = 0; at < word.length; at++) mix(token, word.charCodeAt(at));
}

function foldRange(text: string, token: Token): string {
  let out = '';
  for (let at = token.start; at < token.end; at++) out += foldUnit(text.charCodeAt(at));
  return out;
}

function mix(token: Token, unit: number): void {
  token.first = Math.imul(token.first ^ unit, 0x01000193);
  token.second = Math.imul(token.second ^ (unit + 0x9e37), 0x85ebca6b);
  token.second ^= token.second >>> 15;
}
