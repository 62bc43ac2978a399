import { describe, expect, it } from 'vitest';
import { correctionKey } from '../../../../lib/model/correction.ts';
import type { Official } from '../../../../lib/model/official.ts';
import { layerOf, type Pack } from '../../../../lib/store/packs/pack.ts';
import { rosterLayers } from '../../../../lib/store/packs/layers.ts';
import { correction, person, term } from '../../../support/corrections.ts';
import { event, freshStore, person as participant } from '../support.ts';

const ana = person('ana-duarte', 'Ana Duarte');

describe('corrections', () => {
  it('of one subject under two scopes are two records, each taken back alone', async () => {
    const store = await freshStore();
    const always = correction(ana.id, { wanted: ana });
    const here = correction<Official>(ana.id, {
      hidden: true,
      scope: { kind: 'article', page: 'example.org/1' } as const,
    });
    for (const one of [always, here]) await store.corrections.set('official', correctionKey(one), one);
    await store.corrections.clear('official', correctionKey(here));
    expect((await store.corrections.rosterLayer()).officials).toEqual([always]);
  });

  it('made together are one step of undo', async () => {
    const store = await freshStore();
    await store.corrections.setAll([
      { kind: 'official', key: ana.id, correction: correction(ana.id, { wanted: ana }) },
      { kind: 'term', key: 't', correction: correction('t', { wanted: term(ana.id, 'prt-x', '2024') }) },
    ]);
    expect(await store.corrections.list()).toHaveLength(2);
    await store.history.undo();
    expect(await store.corrections.list()).toEqual([]);
    await store.history.redo();
    expect(await store.corrections.list()).toHaveLength(2);
  });

  it('are listed newest first, with the moment each was made', async () => {
    const store = await freshStore();
    await store.corrections.set('official', 'old', correction('old', { hidden: true }));
    await store.corrections.set('face', 'face:x|', { key: 'face:x|', name: 'X' });
    const list = await store.corrections.list();
    expect(list.map(({ kind, key }) => `${kind} ${key}`)).toEqual(['face face:x|', 'official old']);
    expect(list[0]!.at > list[1]!.at).toBe(true);
  });

  it('come back from a backup on another machine', async () => {
    const [here, there] = [await freshStore(), await freshStore()];
    const word = correction(ana.id, { wanted: ana, scope: { kind: 'outlet', site: 'example.org' } as const });
    await here.corrections.set('official', correctionKey(word), word);
    await (await there.backups.plan(await here.backups.write())).bringIn();
    expect((await there.corrections.rosterLayer()).officials).toEqual([word]);
  });
});

const pack: Pack = {
  id: 'lisbon',
  name: 'Lisbon',
  version: '1',
  made: '2026-11-01',
  officials: [ana],
  offices: [],
  terms: [term(ana.id, 'prt-x', '2024')],
  forums: [{ id: 'CPLP', name: 'Community of Portuguese Language Countries', names: ['CPLP'], members: [] }],
  events: [event('talks', { countries: ['PRT'], title: 'As the pack tells it' }), event('new', { countries: ['PRT'] })],
  series: [],
  faces: [],
  notes: [],
};

describe('a pack', () => {
  const shipped = event('talks', { countries: ['PRT'], title: 'As it ships' });
  const titles = async (store: Awaited<ReturnType<typeof freshStore>>) =>
    (await store.eventsAbout({ countries: ['PRT'] })).map(({ title }) => title).toSorted();

  it('stands above what ships, and below the reader’s own word', async () => {
    const store = await freshStore();
    await store.seed({ version: '1', events: [shipped], series: [] });
    await store.packs.bringIn(pack);
    expect(await titles(store)).toEqual(['As the pack tells it', 'new']);
    await store.corrections.set('event', 'new', { id: 'new', event: null, hidden: true, mergedInto: null });
    expect(await titles(store)).toEqual(['As the pack tells it']);
    expect(await rosterLayers(store)).toMatchObject([layerOf(pack), { officials: [] }]);
  });

  it('leaves no trace when it is removed', async () => {
    const store = await freshStore();
    await store.seed({ version: '1', events: [shipped], series: [] });
    await store.packs.bringIn(pack);
    await store.packs.remove('lisbon');
    expect(await titles(store)).toEqual(['As it ships']);
    expect(await store.packs.all()).toEqual([]);
  });

  it('gives way to its own newer version alone', async () => {
    const store = await freshStore();
    await store.packs.bringIn(pack);
    await store.packs.bringIn({ ...pack, version: '2', events: [] });
    expect(await titles(store)).toEqual([]);
    expect((await store.packs.all()).map((row) => row.pack.version)).toEqual(['2']);
  });

  it('stays when a newer past is seeded, which is found below it when it goes', async () => {
    const store = await freshStore();
    await store.seed({ version: '1', events: [shipped], series: [] });
    await store.packs.bringIn(pack);
    await store.seed({ version: '2', events: [{ ...shipped, title: 'As it ships now' }], series: [] });
    expect(await titles(store)).toEqual(['As the pack tells it', 'new']);
    await store.packs.remove('lisbon');
    expect(await titles(store)).toEqual(['As it ships now']);
  });
});

describe('the inbox', () => {
  const face = (name: string, page: string) => ({
    kind: 'face' as const,
    name,
    title: 'Foreign Minister',
    country: 'PRT',
    sighting: { page, published: '2025-03-07', quote: `Foreign Minister ${name} spoke.` },
  });

  it('keeps one entry a name, with a sentence a page', async () => {
    const { inbox } = await freshStore();
    await inbox.offer([face('Ana Duarte', 'example.org/1'), face('Ana Duarte', 'example.org/1')]);
    await inbox.offer([face('Ana Duarte', 'example.org/2')]);
    const items = await inbox.all();
    expect(items).toHaveLength(1);
    expect(items[0]!.sightings.map(({ page }) => page)).toEqual(['example.org/2', 'example.org/1']);
  });

  it('stays small: the oldest names go, long sentences are cut', async () => {
    const { inbox } = await freshStore();
    await inbox.offer(Array.from({ length: 310 }, (_, at) => face(`Name ${at}`, 'example.org/1')));
    const long = {
      ...face('Long', 'example.org/1'),
      sighting: { page: 'p', published: null, quote: 'x'.repeat(5000) },
    };
    await inbox.offer([long]);
    const items = await inbox.all();
    expect(items).toHaveLength(300);
    expect(items.some((item) => item.name === 'Name 0')).toBe(false);
    expect(items.find(({ name }) => name === 'Long')!.sightings[0]!.quote).toHaveLength(400);
  });

  it('forgets a page, a site, everything', async () => {
    const { inbox, captured } = await freshStore();
    await inbox.offer([
      face('Ana Duarte', 'example.org/1'),
      face('Ana Duarte', 'other.net/1'),
      face('B', 'other.net/2'),
    ]);
    await captured.forget({ article: 'other.net/2' });
    expect((await inbox.all()).map(({ name }) => name)).toEqual(['Ana Duarte']);
    await captured.forget({ site: 'other.net' });
    expect((await inbox.all())[0]!.sightings.map(({ page }) => page)).toEqual(['example.org/1']);
    await captured.forget('all');
    expect(await inbox.all()).toEqual([]);
  });

  it('is no step of undo', async () => {
    const store = await freshStore();
    await store.inbox.offer([face('Ana Duarte', 'example.org/1')]);
    expect((await store.history.next()).undo).toBeNull();
  });
});

describe('who took part', () => {
  it('is still found under a pack’s event', async () => {
    const store = await freshStore();
    await store.packs.bringIn({ ...pack, events: [event('seen', { actors: [participant('ana-duarte')] })] });
    expect((await store.eventsAbout({ officials: ['ana-duarte'] })).map(({ id }) => id)).toEqual(['seen']);
  });
});

describe('two people who are one', () => {
  it('are asked about together, and what is found names the one that stands', async () => {
    const store = await freshStore();
    const events = [
      event('as-one', { from: '2024-01-01', actors: [participant('a')] }),
      event('as-other', { from: '2024-02-01', actors: [participant('b'), participant('c')] }),
    ];
    await store.seed({ version: '1', events, series: [] });
    await store.corrections.set('official', 'b', correction('b', { mergedInto: 'a' }));
    const found = await store.eventsAbout({ officials: ['a'] });
    expect(found.map(({ id, actors }) => [id, actors[0]?.official])).toEqual([
      ['as-other', 'a'],
      ['as-one', 'a'],
    ]);
    const pair = { kind: 'officials' as const, a: 'a', b: 'c' };
    expect((await store.eventsAbout({ pairs: [pair] })).map(({ id }) => id)).toEqual(['as-other']);
  });
});

describe('forgetting articles', () => {
  it('forgets the names that were met in them', async () => {
    const store = await freshStore();
    const met = (page: string) => ({
      kind: 'face' as const,
      name: page,
      title: 'Envoy',
      country: null,
      sighting: { page, published: null, quote: 'Envoy.' },
    });
    await store.inbox.offer([met('a.org/1'), met('a.org/2'), met('b.org/1')]);
    await store.captured.forget({ article: 'a.org/1' });
    expect((await store.inbox.all()).map(({ name }) => name).toSorted()).toEqual(['a.org/2', 'b.org/1']);
    await store.captured.forget({ site: 'a.org' });
    expect((await store.inbox.all()).map(({ name }) => name)).toEqual(['b.org/1']);
    await store.captured.forget('all');
    expect(await store.inbox.all()).toEqual([]);
  });
});
