import type { Correction } from '../model/correction.ts';

/** What a correction makes of its subject as it ships now; `null`: it leaves what ships as it is. */
export function wantedNow<Subject extends object>(word: Correction<Subject>, now: Subject | null): Subject | null {
  if (word.wanted === null || now === null) return word.wanted;
  return word.shipped === null ? join(now, word.wanted) : rebase(word.shipped, word.wanted, now);
}

/**
 * What a reader changed, carried over to a newer version of the same thing. Fields the reader left alone follow the
 * newer version; fields the reader changed stay; of lists only what was added or taken away is carried over.
 */
export function rebase<Thing extends object>(shipped: Thing, wanted: Thing, now: Thing): Thing {
  const keys = new Set([...Object.keys(now), ...Object.keys(wanted)]) as Set<keyof Thing>;
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = rebaseField(shipped[key], wanted[key], now[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  ) as Thing;
}

/** An addition of something that has come to be known otherwise: its filled fields stand, lists are joined. */
export function join<Thing extends object>(known: Thing, added: Thing): Thing {
  const filled = Object.entries(added).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return {
    ...known,
    ...Object.fromEntries(
      filled.map(([key, value]: [string, unknown]) => [key, joined((known as Record<string, unknown>)[key], value)]),
    ),
  };
}

function rebaseField<Value>(shipped: Value, wanted: Value, now: Value): Value {
  if (same(shipped, wanted)) return now;
  if (Array.isArray(shipped) && Array.isArray(wanted) && Array.isArray(now))
    return rebaseList(shipped, wanted, now) as Value;
  return wanted;
}

/** The reader's order first, then what the newer version brought. */
function rebaseList(shipped: readonly unknown[], wanted: readonly unknown[], now: readonly unknown[]): unknown[] {
  const gone = shipped.filter((one) => !wanted.includes(one));
  const kept = wanted.filter((one) => now.includes(one) || !shipped.includes(one));
  return [...new Set([...kept, ...now.filter((one) => !gone.includes(one))])];
}

function joined(known: unknown, added: unknown): unknown {
  if (Array.isArray(known) && Array.isArray(added))
    return [...new Set([...(added as unknown[]), ...(known as unknown[])])];
  if (isRecord(known) && isRecord(added)) return join(known, added);
  return added;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Plain data of few levels: equal texts are equal values, given that both were made with their fields in one order. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
