import { BREAK, kindOf, UPPER } from './characters.ts';
import { nextWord } from './gap.ts';
import { newToken, readToken } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A phrase as numbers: two independent hashes over its words. Equal phrases, however printed, have equal hashes. */
export interface PhraseHash {
  first: number;
  second: number;
}

const START: PhraseHash = { first: 0x1505, second: 0x5bd1e995 };

/** The hash before any word. */
export function emptyHash(): PhraseHash {
  return { ...START };
}

/** Takes one more word into the hash. */
export function addToken(hash: PhraseHash, token: Token): void {
  hash.first = Math.imul(hash.first ^ token.first, 0x9e3779b1);
  hash.first ^= hash.first >>> 16;
  hash.second = Math.imul(hash.second ^ token.second, 0xc2b2ae35);
  hash.second ^= hash.second >>> 15;
}

/** A whole phrase in numbers, as the index keeps it. */
export interface HashedPhrase extends PhraseHash {
  /** Of its first word alone: the gate that lets most words of a text pass by. */
  readonly gate: number;
  readonly words: number;
  /** A bare acronym (`EAM`, `US`): only capitals in a text may stand for it. */
  readonly caps: boolean;
}

/** Longest acronym that must be printed in capitals; longer ones are found as `Nato` and `Unesco` too. */
const LONGEST_ACRONYM = 5;

/** Hashes a phrase; `null` when it has no word, or is one sign alone, which would be found inside other words. */
export function hashPhrase(phrase: string): HashedPhrase | null {
  const token = newToken();
  const hash = emptyHash();
  let gate = 0;
  let words = 0;
  let caps = true;
  for (let at = firstWord(phrase); at >= 0; words++) {
    if (!readToken(phrase, at, token)) break;
    addToken(hash, token);
    if (words === 0) gate = token.second;
    caps &&= token.caps;
    at = nextWord(phrase, token.end, token.letters, phrase.length);
  }
  if (words === 0 || (words === 1 && token.sign)) return null;
  return { ...hash, gate, words, caps: caps && isAcronym(phrase) };
}

function isAcronym(phrase: string): boolean {
  const letters = [...phrase].filter((c) => kindOf(c.charCodeAt(0)) === UPPER).length;
  return !phrase.includes(' ') && letters >= 2 && letters <= LONGEST_ACRONYM;
}

function firstWord(phrase: string): number {
  for (let at = 0; at < phrase.length; at++) if (kindOf(phrase.charCodeAt(at)) !== BREAK) return at;
  return -1;
}
