/** Who took part, compared across tellings: one outlet names the minister, another only the state. */
import type { Participant } from '../../model/event.ts';
import { wordsOf } from './words.ts';

/**
 * How far two lists of participants are the same: `people`, somebody is in both; `states`, the same states and nobody named
 * in either; `mixed`, the same states, named people in one list only; `null`, not the same, or nobody known.
 */
export type Likeness = 'people' | 'states' | 'mixed' | null;

/** Compares two sides. Of a gathering of many states each outlet names some: half of the shorter list is enough. */
export function likenessOf(a: readonly Participant[], b: readonly Participant[]): Likeness {
  const [one, other] = [byState(a), byState(b)];
  if (one.size === 0 || other.size === 0) return null;
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...fewer.keys()].filter((state) => more.has(state));
  const needed = fewer.size > SMALL ? Math.ceil(fewer.size / 2) : fewer.size;
  // One party alone says too little: “Misri held talks” fits every meeting of that day.
  if (shared.length < needed || shared.length < Math.min(2, more.size)) return null;
  const people = shared.map((state) => [one.get(state) ?? NOBODY, other.get(state) ?? NOBODY] as const);
  if (people.some(([x, y]) => x.size > 0 && y.size > 0 && x.isDisjointFrom(y))) return null;
  if (people.some(([x, y]) => !x.isDisjointFrom(y))) return 'people';
  return people.every(([x, y]) => x.size === 0 && y.size === 0) && fewer.size === more.size ? 'states' : 'mixed';
}

/** Lists up to this many states are compared whole. */
const SMALL = 3;
const NOBODY: ReadonlySet<string> = new Set();

/** The people of each state; somebody of no known state stands alone. */
function byState(participants: readonly Participant[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const one of participants) {
    const person = personOf(one);
    const state = one.country ?? person ?? '';
    const group = groups.get(state) ?? new Set();
    if (person !== null) group.add(person);
    groups.set(state, group);
  }
  return groups;
}

/** What a person is compared by: the id, else the name without case and diacritics. `null`: a state. */
export function personOf({ official, name }: Participant): string | null {
  return official ?? (name === null ? null : wordsOf(name).join(' '));
}
