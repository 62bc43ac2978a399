/**
 * A kilobit that says what a clip cannot contain: a Bloom filter over the three-letter grams of its words and over its
 * tags, people and outlet. A hundred thousand clips take 13 MB, a tenth of what a word index takes, and what the
 * filter lets through is read and checked.
 */
const BITS = 1024;
/** 32-bit words of a signature. */
export const SIGNATURE_WORDS = BITS / 32;

/** What a signature is made of. */
export interface Signed {
  /** Plain words, as `plainWords` gives them. */
  readonly words: string;
  /** Whole values: `tag toll`, `official vikram-misri`. */
  readonly facts: readonly string[];
}

/** The signature of a clip; of a query, the bits that every clip that fits it has. */
export function signatureOf({ words, facts }: Signed): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(SIGNATURE_WORDS);
  for (let at = 0; at + 3 <= words.length; at++) set(bits, gram(words, at));
  for (const fact of facts) for (const bit of bitsOf(fact)) set(bits, bit);
  return bits;
}

/** True when the signature at `row` of a table of signatures has every bit demanded. */
export function mayHold(table: Uint32Array, row: number, demand: Uint32Array): boolean {
  const base = row * SIGNATURE_WORDS;
  for (let at = 0; at < SIGNATURE_WORDS; at++) {
    if (((demand[at] as number) & ~(table[base + at] as number)) !== 0) return false;
  }
  return true;
}

function gram(words: string, at: number): number {
  const mixed = Math.imul(words.charCodeAt(at), 0x9e3779b1) ^ Math.imul(words.charCodeAt(at + 1), 0x85ebca6b);
  return spread(mixed ^ Math.imul(words.charCodeAt(at + 2), 0xc2b2ae35));
}

/** Three bits for a whole value: one would be there by chance in a quarter of all clips. */
function bitsOf(fact: string): number[] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < fact.length; at++) hash = Math.imul(hash ^ fact.charCodeAt(at), 0x01000193);
  return [spread(hash), spread(hash ^ 0x5bd1e995), spread(hash ^ 0x1b873593)];
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % BITS;
}

function set(bits: Uint32Array, bit: number): void {
  const word = bit >>> 5;
  bits[word] = (bits[word] as number) | (1 << (bit & 31));
}
