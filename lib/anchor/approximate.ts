/**
 * Approximate matching by bit-parallel edit distance (Myers 1999, in blocks with Hyyrö's horizontal deltas): all the ends at
 * which `pattern` fits with few errors, in one pass. Of our own, because the pass must be sliced, look at a window
 * only, and report second-best places too, which the small libraries do not.
 */
const WORD = 32;

/** A pattern made ready. Lengths are UTF-16 code units. */
export interface Pattern {
  readonly length: number;
  readonly blocks: number;
  /** Which places of block `b` hold a code unit: `masks[row(unit) * blocks + b]`. */
  readonly masks: Int32Array;
  /** Row of every code unit under 256. */
  readonly low: Uint16Array;
  readonly high: ReadonlyMap<number, number>;
}

/** Where a pass stands, so that it can go on later. */
export interface Pass {
  readonly pattern: Pattern;
  readonly plus: Int32Array;
  readonly minus: Int32Array;
  /** Edit distance of the whole pattern to the best stretch that ends at the last unit read. */
  errors: number;
}

/** Readies a text to be looked for, errors allowed. */
export function pattern(text: string): Pattern {
  const blocks = Math.max(1, Math.ceil(text.length / WORD));
  const low = new Uint16Array(256);
  const high = new Map<number, number>();
  // Row 0 is for units that the pattern does not have.
  let rows = 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 256) low[unit] ||= rows++;
    else if (!high.has(unit)) high.set(unit, rows++);
  }
  const masks = new Int32Array(rows * blocks);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const row = unit < 256 ? low[unit] : high.get(unit);
    const place = (row ?? 0) * blocks + (at >> 5);
    masks[place] = (masks[place] ?? 0) | (1 << (at & 31));
  }
  return { length: text.length, blocks, masks, low, high };
}

/** A pass that has read nothing yet: a match may begin anywhere. */
export function pass(ready: Pattern): Pass {
  return {
    pattern: ready,
    plus: new Int32Array(ready.blocks).fill(-1),
    minus: new Int32Array(ready.blocks),
    errors: ready.length,
  };
}

/** Reads one code unit and answers the errors of the best stretch that ends with it. */
export function read(state: Pass, unit: number): number {
  const { pattern, plus, minus } = state;
  const { blocks, masks } = pattern;
  const row = (unit < 256 ? pattern.low[unit] : pattern.high.get(unit)) ?? 0;
  const base = row * blocks;
  const last = blocks - 1;
  // Horizontal delta coming in at the top is 0: the text may be entered anywhere.
  let carry = 0;
  for (let block = 0; block <= last; block++) {
    let equal = masks[base + block] as number;
    const up = plus[block] as number;
    const down = minus[block] as number;
    const vertical = equal | down;
    if (carry < 0) equal |= 1;
    const across = (((equal & up) + up) ^ up) | equal;
    let rise = down | ~(across | up);
    let fall = up & across;
    const end = block === last ? 1 << ((pattern.length - 1) & 31) : 1 << 31;
    const out = (rise & end) !== 0 ? 1 : (fall & end) !== 0 ? -1 : 0;
    rise <<= 1;
    fall <<= 1;
    if (carry < 0) fall |= 1;
    else if (carry > 0) rise |= 1;
    plus[block] = fall | ~(vertical | rise);
    minus[block] = rise & vertical;
    carry = out;
  }
  state.errors += carry;
  return state.errors;
}

/** Fewest errors with which `ready` fits a stretch of `text` that ends exactly at its end. */
export function errorsAtEnd(ready: Pattern, text: string): number {
  if (ready.length === 0) return 0;
  const state = pass(ready);
  for (let at = 0; at < text.length; at++) read(state, text.charCodeAt(at));
  return state.errors;
}

/** The end with the fewest errors in `text`, the first of equals. `end` is exclusive. */
export function bestEnd(ready: Pattern, text: string): { readonly end: number; readonly errors: number } {
  const state = pass(ready);
  let best = { end: 0, errors: ready.length };
  for (let at = 0; at < text.length; at++) {
    const errors = read(state, text.charCodeAt(at));
    if (errors < best.errors) best = { end: at + 1, errors };
  }
  return best;
}

/** Code units in reverse order; surrogates too, which is what distances of reversed text need. */
export function reversed(text: string): string {
  let turned = '';
  for (let at = text.length - 1; at >= 0; at--) turned += text.charAt(at);
  return turned;
}
