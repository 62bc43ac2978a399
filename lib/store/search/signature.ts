/**
 * A kilobit that says which words a clip cannot contain: a Bloom filter over the beginnings of its words. A hundred
 * thousand clips take 13 MB, a twentieth of what a word index takes, and what the filter lets through is read and checked.
 */
const BITS = 1024;
/** 32-bit words of a signature. */
export const SIGNATURE_WORDS = BITS / 32;

/** Beginnings are told apart up to here; longer ones are the reading's to check. In code units. */
const LONGEST_BEGINNING = 8;

/** The signature of plain words, as `plainWords` gives them; of a query, the bits that every clip that fits it has. */
export function signatureOf(words: string): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(SIGNATURE_WORDS);
  let hash = SEED;
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit === SPACE) {
      hash = SEED;
      length = 0;
    } else if (length++ < LONGEST_BEGINNING) {
      hash = Math.imul(hash ^ unit, PRIME);
      const bit = spread(hash);
      bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
    }
  }
  return bits;
}

/** The bits demanded, by the words of a signature that have any. */
export type Demand = readonly { readonly at: number; readonly bits: number }[];

/** What a clip's signature must have for all of these plain words to be in it. */
export function demandOf(needles: readonly string[]): Demand {
  return [...signatureOf(needles.join(' '))].flatMap((bits, at) => (bits === 0 ? [] : [{ at, bits }]));
}

/** True when the signature at `row` of a table of signatures has every bit demanded. */
export function mayHold(table: Uint32Array, row: number, demand: Demand): boolean {
  const base = row * SIGNATURE_WORDS;
  for (const { at, bits } of demand) {
    if ((bits & ~(table[base + at] as number)) !== 0) return false;
  }
  return true;
}

const SPACE = 0x20;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 0) % BITS;
}
