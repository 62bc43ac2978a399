/**
 * A kilobit and a half that says which words a clip cannot contain: a Bloom filter over the beginnings of its words and
 * over neighbours. A hundred thousand clips take 19 MB, a twelfth of what a word index takes, and what the filter lets
 * through is read and checked. (A bit for every three letters, tried first, let a hundred times as much through.)
 */
const BITS = 1536;
/** 32-bit words of a signature. */
export const SIGNATURE_WORDS = BITS / 32;

/** Beginnings are told apart up to here; longer ones are the reading's to check. In code units. */
const LONGEST_BEGINNING = 8;
/** Shorter beginnings are in nearly every clip: a second bit would tell nothing more. */
const TELLING = 3;

/** The signature of plain words, as `plainWords` gives them. */
export function signatureOf(words: string): Uint32Array<ArrayBuffer> {
  const bits = new Uint32Array(SIGNATURE_WORDS);
  let before = 0;
  let whole = SEED;
  let beginning = SEED;
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (unit === SPACE || unit === APART) {
      before = unit === SPACE && length > 0 ? whole : 0;
      whole = SEED;
      beginning = SEED;
      length = 0;
      continue;
    }
    whole = Math.imul(whole ^ unit, PRIME);
    length++;
    if (length > LONGEST_BEGINNING) continue;
    beginning = Math.imul(beginning ^ unit, PRIME);
    set(bits, beginning);
    if (length >= TELLING) set(bits, beginning ^ SECOND);
    // A word beside the first letter of the next: what tells a phrase from its words apart.
    if (length === 1 && before !== 0) setPair(bits, Math.imul(before, 31) ^ beginning);
  }
  return bits;
}

/** The bits demanded, by the words of a signature that have any. */
export type Demand = readonly { readonly at: number; readonly bits: number }[];

/** What a clip's signature must have for all of these plain words to be in it. */
export function demandOf(needles: readonly string[]): Demand {
  const demanded = signatureOf(needles.join(String.fromCharCode(APART)));
  return [...demanded].flatMap((bits, at) => (bits === 0 ? [] : [{ at, bits }]));
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
/** Stands between needles, which are no neighbours; no plain word has it. */
const APART = 0x1f;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const SECOND = 0x5bd1e995;

function setPair(bits: Uint32Array, hash: number): void {
  set(bits, hash);
  set(bits, hash ^ SECOND);
}

function set(bits: Uint32Array, hash: number): void {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const bit = ((mixed ^ (mixed >>> 13)) >>> 0) % BITS;
  bits[bit >>> 5] = (bits[bit >>> 5] as number) | (1 << (bit & 31));
}
