import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { watch } from '../../../lib/store/live.ts';
import { freshStore, passage } from './support.ts';

it('a view hears of what is saved while it looks, and of nothing afterwards', async () => {
  const store = await freshStore();
  const looking = new AbortController();
  const seen: number[] = [];
  const change = () => new Promise<void>((resolve) => (next = resolve));
  let next: () => void = () => undefined;
  const onValue = (value: readonly unknown[]) => {
    seen.push(value.length);
    next();
  };
  const first = change();
  watch(
    () => store.annotationsOn('example.org/a'),
    { onValue, onProblem: (problem) => expect.fail(String(problem)) },
    looking.signal,
  );
  await first;
  const second = change();
  await store.annotations.save(passage('a'));
  await second;
  looking.abort();
  await store.annotations.save(passage('b'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual([0, 1]);
});
