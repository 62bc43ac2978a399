/** Record ids in sixteen bytes each, with the row of each: as strings in a map a hundred thousand take five times as much. */
import type { RecordId } from '../../model/ids.ts';

/** Ids by row, rows by id. */
export interface IdTable {
  readonly size: number;
  /** The row of an id; a new one when it has none yet. */
  rowFor(id: RecordId): number;
  /** The row of an id; −1 when it has none. */
  rowOf(id: RecordId): number;
  at(row: number): RecordId;
  /** What `openIds` makes the same table of. */
  packed(): PackedIds;
}

/** Plain data that survives being stored. */
export interface PackedIds {
  readonly words: Uint32Array<ArrayBuffer>;
  /** Ids that are no UUIDs, by the number in their place. */
  readonly others: readonly string[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = 4;
/** Marks a place whose second word is a number of `others`. UUIDs that begin so, which no clock gives, are kept there too. */
const OTHER = 0xffffffff;
const AS_OTHER = 'ffffffff';

/** A table of ids: empty, or as it was packed. */
export function openIds(
  { words: stored, others: known }: PackedIds = { words: new Uint32Array(0), others: [] },
): IdTable {
  const others = new Map(known.map((id, number) => [id, number]));
  const names = [...known];
  let words = stored;
  let size = stored.length / WORDS;
  let slots = slotsOf(words, size);

  const place = (quad: Quad): number => {
    const mask = slots.length - 1;
    for (let slot = hashOf(quad, 0) & mask; ; slot = (slot + 1) & mask) {
      const row = (slots[slot] ?? 0) - 1;
      if (row < 0 || isAt(words, row, quad)) return slot;
    }
  };
  const quadFor = (id: RecordId): Quad => {
    if (isUuid(id)) return quadOf(id);
    const number = others.get(id) ?? names.push(id) - 1;
    others.set(id, number);
    return [OTHER, number, 0, 0];
  };
  return {
    get size() {
      return size;
    },
    rowFor(id) {
      const quad = quadFor(id);
      const slot = place(quad);
      const known = (slots[slot] ?? 0) - 1;
      if (known >= 0) return known;
      words = withRoom(words, (size + 1) * WORDS);
      words.set(quad, size * WORDS);
      slots[slot] = ++size;
      if (size * 2 > slots.length) slots = slotsOf(words, size);
      return size - 1;
    },
    rowOf(id) {
      const other = others.get(id);
      if (other === undefined && !isUuid(id)) return -1;
      return (slots[place(other === undefined ? quadOf(id) : [OTHER, other, 0, 0])] ?? 0) - 1;
    },
    at(row) {
      const quad = words.subarray(row * WORDS, (row + 1) * WORDS);
      return quad[0] === OTHER ? (names[quad[1] ?? 0] ?? '') : uuidOf(quad);
    },
    packed: () => ({ words: words.slice(0, size * WORDS), others: names }),
  };
}

/** The same numbers in an array with room for `length`: an eighth more, for doubling would waste what packing saves. */
export function withRoom<
  Numbers extends Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>,
>(numbers: Numbers, length: number): Numbers {
  if (numbers.length >= length) return numbers;
  const make = numbers.constructor as new (length: number) => Numbers;
  const roomy = new make(Math.ceil(length * 1.125) + 64);
  roomy.set(numbers);
  return roomy;
}

function isUuid(id: RecordId): boolean {
  return UUID.test(id) && !id.startsWith(AS_OTHER);
}

type Quad = readonly [number, number, number, number];

/** Rows by hash, one more than the row; zero: free. At most half full, a power of two long. */
function slotsOf(words: Uint32Array, size: number): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(size * 2 + 128)));
  const mask = slots.length - 1;
  for (let row = 0; row < size; row++) {
    let slot = hashOf(words, row * WORDS) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  return slots;
}

function hashOf(words: ArrayLike<number>, at: number): number {
  let hash = 0;
  for (let word = at; word < at + WORDS; word++)
    hash = Math.imul(hash ^ (words[word] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function isAt(words: Uint32Array, row: number, quad: Quad): boolean {
  return quad.every((word, at) => words[row * WORDS + at] === word);
}

function quadOf(uuid: string): Quad {
  const hex = uuid.replaceAll('-', '');
  const word = (at: number) => parseInt(hex.slice(at * 8, at * 8 + 8), 16);
  return [word(0), word(1), word(2), word(3)];
}

function uuidOf(quad: Uint32Array): string {
  const hex = [...quad].map((word) => word.toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
