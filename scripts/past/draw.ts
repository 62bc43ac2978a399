import { random } from '../support/random.ts';

/** `count` items drawn without repeats; the same seed always draws the same ones. */
export function draw<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const { next } = random(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .toSorted((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ item }) => item);
}
