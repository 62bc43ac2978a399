import { describe, expect, it } from 'vitest';
import { EMPTY_PACK, type Pack } from '../../../../lib/store/packs/pack.ts';
import { event, freshStore } from '../support.ts';

/** A pack that tells of the same talks and the same series as every other one here. */
function packOf(id: string, title = `As ${id} tells it`): Pack {
  const events = [event('talks', { title, countries: ['PRT'] })];
  return { ...EMPTY_PACK, id, name: id, version: '1', made: '2026-01-01', events, series: [series(title)] };
}

function series(name: string) {
  return { id: 'rounds', name, countries: ['PRT'], level: 'envoy', subject: 'all', coverage: 'gaps unknown' };
}

const shipped = { version: '1', events: [event('talks', { title: 'As it ships' })], series: [series('As it ships')] };

async function shown(store: Awaited<ReturnType<typeof freshStore>>) {
  return [(await store.event('talks'))?.title, (await store.series('rounds'))?.name];
}

describe('two packs with one event', () => {
  it('show the later one, and the earlier one once that is removed', async () => {
    const store = await freshStore();
    for (const id of ['one', 'two']) await store.packs.bringIn(packOf(id));
    expect(await shown(store)).toEqual(['As two tells it', 'As two tells it']);
    await store.packs.remove('two');
    expect(await shown(store)).toEqual(['As one tells it', 'As one tells it']);
  });

  it('show the later one though the earlier one is removed, and nothing once both are', async () => {
    const store = await freshStore();
    for (const id of ['one', 'two']) await store.packs.bringIn(packOf(id));
    await store.packs.remove('one');
    expect(await shown(store)).toEqual(['As two tells it', 'As two tells it']);
    await store.packs.remove('two');
    expect(await shown(store)).toEqual([undefined, undefined]);
  });

  it('leave each its own when the earlier one is updated', async () => {
    const store = await freshStore();
    for (const id of ['one', 'two']) await store.packs.bringIn(packOf(id));
    await store.packs.bringIn(packOf('one', 'Told anew'));
    await store.packs.remove('one');
    expect(await shown(store)).toEqual(['As two tells it', 'As two tells it']);
  });

  it('both outlast a newer past, which is seen once they are gone', async () => {
    const store = await freshStore();
    await store.seed(shipped);
    for (const id of ['one', 'two']) await store.packs.bringIn(packOf(id));
    await store.seed({ ...shipped, version: '2' });
    await store.packs.remove('two');
    expect(await shown(store)).toEqual(['As one tells it', 'As one tells it']);
    await store.packs.remove('one');
    expect(await shown(store)).toEqual(['As it ships', 'As it ships']);
  });

  it('leave nothing of a past that no longer ships it', async () => {
    const store = await freshStore();
    await store.seed(shipped);
    await store.packs.bringIn(packOf('one'));
    await store.seed({ version: '2', events: [], series: [] });
    await store.packs.remove('one');
    expect(await shown(store)).toEqual([undefined, undefined]);
  });
});
