import { describe, expect, it } from 'vitest';
import { event, freshStore, person } from '../support.ts';

const misri = person('vikram-misri', 'ind-foreign-secretary', 'IND');
const kwatra = person('vinay-kwatra', 'ind-foreign-secretary', 'IND');
const rudenko = person('andrey-rudenko', 'rus-deputy-foreign-minister', 'RUS');

const moscow = event('moscow', {
  from: '2025-03-07',
  actors: [misri],
  recipients: [rudenko],
  countries: ['IND', 'RUS'],
  series: 'foc',
});
const delhi = event('delhi', {
  from: '2023-11-13',
  actors: [rudenko],
  recipients: [kwatra],
  countries: ['IND', 'RUS'],
  series: 'foc',
});
const year = event('year', { from: '2024', countries: ['IND', 'RUS'] });
const undated = event('undated', { from: null, countries: ['IND', 'RUS'] });
const starter = { version: '1', events: [moscow, delhi, year, undated], series: [] };

async function seeded() {
  const store = await freshStore();
  await store.seed(starter);
  return store;
}

async function ids(found: Promise<readonly { id: string }[]>) {
  return (await found).map(({ id }) => id);
}

describe('events about', () => {
  it('finds an office under every holder, newest first', async () => {
    const store = await seeded();
    expect(await ids(store.eventsAbout({ offices: ['ind-foreign-secretary'] }))).toEqual(['moscow', 'delhi']);
  });

  it('finds what two took part in together, in either order', async () => {
    const store = await seeded();
    const both = (a: string, b: string) => ids(store.eventsAbout({ pairs: [{ kind: 'officials', a, b }] }));
    expect(await both('vinay-kwatra', 'andrey-rudenko')).toEqual(['delhi']);
    expect(await both('andrey-rudenko', 'vinay-kwatra')).toEqual(['delhi']);
    expect(await both('vinay-kwatra', 'vikram-misri')).toEqual([]);
  });

  it('leaves out the day itself and what came after, and puts undated events last', async () => {
    const store = await seeded();
    expect(await ids(store.eventsAbout({ countries: ['IND'], before: '2025-03-07' }))).toEqual([
      'year',
      'delhi',
      'undated',
    ]);
    expect(await ids(store.eventsAbout({ countries: ['IND'], before: '2025-03-08' }))).toEqual([
      'moscow',
      'year',
      'delhi',
      'undated',
    ]);
  });

  it('gives each subject its own share', async () => {
    const store = await seeded();
    expect(await ids(store.eventsAbout({ countries: ['RUS'], series: ['foc'], limit: 1 }))).toEqual(['moscow']);
    expect(await ids(store.eventsAbout({ officials: ['vinay-kwatra', 'vikram-misri'], limit: 1 }))).toEqual([
      'moscow',
      'delhi',
    ]);
  });

  it('fills the list from the layers asked for, past those not asked for', async () => {
    const store = await seeded();
    const captured = Array.from({ length: 30 }, (_, at) =>
      event(`c${at}`, { from: `2025-04-${String(at + 1).padStart(2, '0')}`, countries: ['IND'] }),
    );
    await store.captured.keep('example.org/a', captured);
    expect(await ids(store.eventsAbout({ countries: ['IND'], layers: ['pack'], limit: 2 }))).toEqual([
      'moscow',
      'year',
    ]);
  });
});

describe('seeding', () => {
  it('does nothing the second time', async () => {
    const store = await seeded();
    expect(await store.seed(starter)).toEqual({ changed: false, events: 4 });
    expect((await store.coverage()).events.pack).toBe(4);
  });

  it('replaces only what shipped: captured events and corrections stay', async () => {
    const store = await seeded();
    await store.captured.keep('example.org/a', [event('told', { countries: ['IND'] })]);
    await store.corrections.set('event', 'delhi', { id: 'delhi', event: null, hidden: true, mergedInto: null });
    await store.corrections.set('event', 'mine', {
      id: 'mine',
      event: event('mine', { countries: ['IND'] }),
      hidden: false,
      mergedInto: null,
    });
    await store.seed({ version: '2', events: [moscow, delhi], series: [] });
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual(['moscow', 'mine', 'told']);
    expect((await store.coverage()).events).toEqual({ pack: 2, added: 0, captured: 1, own: 1 });
  });
});

describe('corrections of events', () => {
  it('hide an event, and undo shows it again', async () => {
    const store = await seeded();
    await store.corrections.set('event', 'delhi', { id: 'delhi', event: null, hidden: true, mergedInto: null });
    expect(await ids(store.eventsAbout({ series: ['foc'] }))).toEqual(['moscow']);
    expect(await store.event('delhi')).toBeNull();
    await store.history.undo();
    expect(await ids(store.eventsAbout({ series: ['foc'] }))).toEqual(['moscow', 'delhi']);
  });

  it('put the reader’s own wording and keys in place of what shipped', async () => {
    const store = await seeded();
    const mine = { ...delhi, title: 'My title', series: null };
    await store.corrections.set('event', 'delhi', { id: 'delhi', event: mine, hidden: false, mergedInto: null });
    expect((await store.event('delhi'))?.title).toBe('My title');
    expect(await ids(store.eventsAbout({ series: ['foc'] }))).toEqual(['moscow']);
    await store.corrections.clear('event', 'delhi');
    expect(await ids(store.eventsAbout({ series: ['foc'] }))).toEqual(['moscow', 'delhi']);
  });

  it('take an event the reader added away again when undone', async () => {
    const store = await freshStore();
    await store.corrections.set('event', 'mine', {
      id: 'mine',
      event: event('mine', { countries: ['IND'] }),
      hidden: false,
      mergedInto: null,
    });
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual(['mine']);
    await store.history.undo();
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual([]);
    await store.history.redo();
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual(['mine']);
  });
});

describe('captured events', () => {
  it('are forgotten by site and come back with undo', async () => {
    const store = await freshStore();
    await store.captured.keep('example.org/a', [event('one', { countries: ['IND'] })]);
    await store.captured.keep('other.org/b', [event('two', { countries: ['IND'] })]);
    await store.captured.keep('example.org.evil.net/c', [event('three', { countries: ['IND'] })]);
    expect(await store.captured.forget({ site: 'example.org' })).toBe(1);
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual(['three', 'two']);
    expect(await store.history.undo()).toMatchObject({ label: 'forget', count: 1 });
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual(['one', 'three', 'two']);
    await store.history.redo();
    expect(await ids(store.eventsAbout({ countries: ['IND'] }))).toEqual(['three', 'two']);
  });

  it('never stand in for what ships', async () => {
    const store = await seeded();
    expect(await store.captured.keep('example.org/a', [event('delhi', { title: 'Another' })])).toBe(0);
    expect((await store.event('delhi'))?.title).toBe('delhi');
  });
});
