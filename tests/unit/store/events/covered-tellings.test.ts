import { describe, expect, it } from 'vitest';
import { EMPTY_PACK } from '../../../../lib/store/packs/pack.ts';
import { event, freshStore } from '../support.ts';

const told = event('told', { title: 'As the article tells it' });
const pack = {
  ...EMPTY_PACK,
  ...{ id: 'lisbon', name: 'Lisbon', version: '1', made: '2026-01-01' },
  events: [{ ...told, title: 'As the pack tells it' }],
};

/** A store that was told of an event which a pack tells too. */
async function storeWithBoth() {
  const store = await freshStore();
  await store.captured.keep('a.org/1', [told], '1');
  await store.packs.bringIn(pack);
  const shown = async () => (await store.event('told'))?.title ?? null;
  return { store, shown };
}

describe('what an article told under the event of a pack', () => {
  it.each([
    ['all'],
    [{ article: 'a.org/1' }],
    [{ site: 'a.org' }],
    [{ since: '2000-01-01' }],
    [{ event: 'told' }],
  ] as const)('is forgotten with %j, and the pack’s event stays', async (what) => {
    const { store, shown } = await storeWithBoth();
    expect(await store.captured.forget(what)).toBe(1);
    expect(await shown()).toBe('As the pack tells it');
    await store.packs.remove('lisbon');
    expect(await shown()).toBeNull();
  });

  it('comes back with undo, and goes again with redo', async () => {
    const { store, shown } = await storeWithBoth();
    await store.captured.forget('all');
    await store.history.undo();
    expect(await store.captured.list(5)).toHaveLength(1);
    await store.history.redo();
    expect(await store.captured.list(5)).toEqual([]);
    await store.history.undo();
    await store.packs.remove('lisbon');
    expect(await shown()).toBe('As the article tells it');
  });

  it('is deleted for good once forgetting cannot be undone any more', async () => {
    const { store } = await storeWithBoth();
    await store.captured.forget('all');
    for (let at = 0; at < 31; at++) await store.colourNames.name('yellow', `name ${at}`);
    // A telling that is only out of sight would not be told again.
    expect(await store.captured.keep('a.org/1', [told], '1')).toBe(1);
  });

  it('is in the backup, and comes back under a pack that is there already', async () => {
    const { store } = await storeWithBoth();
    const other = await freshStore();
    await other.packs.bringIn(pack);
    const plan = await other.backups.plan(await store.backups.write());
    expect(plan.fresh).toBe(1);
    await plan.bringIn();
    await other.packs.remove('lisbon');
    expect((await other.event('told'))?.title).toBe('As the article tells it');
  });

  it('goes when its outlet withdraws the article', async () => {
    const { store, shown } = await storeWithBoth();
    expect(await store.captured.withdraw('a.org/1')).toBe(1);
    expect(await shown()).toBe('As the pack tells it');
    await store.packs.remove('lisbon');
    expect(await shown()).toBeNull();
  });

  it('is kept in its later wording', async () => {
    const { store, shown } = await storeWithBoth();
    expect(await store.captured.keep('a.org/1', [{ ...told, title: 'As corrected' }], '2')).toBe(0);
    expect(await shown()).toBe('As the pack tells it');
    await store.packs.remove('lisbon');
    expect(await shown()).toBe('As corrected');
  });
});

describe('names met in an article', () => {
  const met = (page: string, name = 'Ana Duarte') => ({
    ...{ kind: 'face' as const, name, title: 'Envoy', country: null },
    sighting: { page, published: null, quote: 'Envoy.' },
  });
  const namesIn = async (store: Awaited<ReturnType<typeof freshStore>>) =>
    (await store.inbox.all()).map(({ name, sightings }) => [name, sightings.map(({ page }) => page).toSorted()]);

  it('come back with its events in one step, and go again with them', async () => {
    const store = await freshStore();
    await store.captured.keep('a.org/1', [told], '1');
    await store.inbox.offer([met('b.org/1'), met('a.org/1'), met('a.org/1', 'Rui Sá')]);
    await store.captured.forget({ site: 'a.org' });
    expect(await namesIn(store)).toEqual([['Ana Duarte', ['b.org/1']]]);
    await store.history.undo();
    expect((await namesIn(store)).toSorted()).toEqual([
      ['Ana Duarte', ['a.org/1', 'b.org/1']],
      ['Rui Sá', ['a.org/1']],
    ]);
    expect(await store.captured.list(5)).toHaveLength(1);
    await store.history.redo();
    expect(await namesIn(store)).toEqual([['Ana Duarte', ['b.org/1']]]);
    expect(await store.captured.list(5)).toEqual([]);
  });

  it('are a step of undo though it told no event', async () => {
    const store = await freshStore();
    await store.inbox.offer([met('a.org/1')]);
    expect(await store.captured.forget('all')).toBe(0);
    await store.history.undo();
    expect(await namesIn(store)).toEqual([['Ana Duarte', ['a.org/1']]]);
  });

  it('go when its outlet withdraws it', async () => {
    const store = await freshStore();
    await store.inbox.offer([met('a.org/1'), met('b.org/1', 'Rui Sá')]);
    await store.captured.withdraw('a.org/1');
    expect(await namesIn(store)).toEqual([['Rui Sá', ['b.org/1']]]);
  });
});
