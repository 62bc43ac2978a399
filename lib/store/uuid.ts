import type { RecordId } from '../model/ids.ts';

/** Makes ids whose text order is the order of making. One per context: it remembers its last id. */
export type MintId = () => RecordId;

/** What minting needs from the outside; tests pass their own. */
export interface MintSources {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** Fills the bytes with randomness, as `crypto.getRandomValues` does. */
  readonly fillRandom: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

/** UUIDv7 (RFC 9562 §5.7) with a 12-bit counter after the time, so that ids of one millisecond keep their order (§6.2, method 1). */
export function minter({ now, fillRandom }: MintSources): MintId {
  let lastTime = 0;
  let counter = 0;
  return () => {
    const bytes = new Uint8Array(16);
    fillRandom(bytes);
    const time = now();
    if (time > lastTime) {
      lastTime = time;
      // Half the counter's room is left for ids of the same millisecond.
      counter = (((bytes[6] ?? 0) & 0x07) << 8) | (bytes[7] ?? 0);
    } else if (++counter > 0xfff) {
      lastTime++;
      counter = 0;
    }
    return layOut(bytes, lastTime, counter);
  };
}

/** A random machine id: 80 bits, hexadecimal. Says nothing of the machine or its reader. */
export function randomDevice(fillRandom: MintSources['fillRandom']): string {
  const bytes = new Uint8Array(10);
  fillRandom(bytes);
  return hex(bytes);
}

function layOut(bytes: Uint8Array, time: number, counter: number): RecordId {
  let rest = time;
  for (let at = 5; at >= 0; at--) {
    bytes[at] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = 0x70 | (counter >> 8);
  bytes[7] = counter & 0xff;
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const all = hex(bytes);
  return [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-');
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
