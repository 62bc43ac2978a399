import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../lib/store/store.ts';
import { freshStore } from '../support.ts';
import { lavrov, moscow, rudenko, russia, told } from './support.ts';

const both = { pairs: [{ kind: 'countries', a: 'IND', b: 'RUS' }] } as const;
const seen = async (store: Store) =>
  (await store.eventsAbout(both)).map(({ id, sources }) => [id, sources.map(({ publisher }) => publisher)]);

const ministry = { ...moscow('Ministry'), id: 'foc-2025' };
const starter = { version: '1', events: [ministry], series: [] };

describe('an event that several articles tell', () => {
  it('is one event with every source, under the id of what ships', async () => {
    const store = await freshStore();
    await store.captured.keep('courier.example/a', [moscow('Courier')]);
    await store.captured.keep('ledger.example/a', [moscow('Ledger', { mode: 'meeting' })]);
    expect(await seen(store)).toEqual([['told-Courier', ['Courier', 'Ledger']]]);
    await store.seed(starter);
    expect(await seen(store)).toEqual([['foc-2025', ['Courier', 'Ledger', 'Ministry']]]);
    expect((await store.event('told-Ledger'))?.id).toBe('foc-2025');
  });

  it('is told to a page only as it ships', async () => {
    const store = await freshStore();
    await store.seed(starter);
    await store.captured.keep('courier.example/a', [moscow('Courier')]);
    expect(await store.eventsAbout({ ...both, layers: ['pack'] })).toEqual([ministry]);
  });

  it('is told by the rest when one article is forgotten, and by all again after undo', async () => {
    const store = await freshStore();
    await store.captured.keep('courier.example/a', [moscow('Courier')]);
    await store.captured.keep('ledger.example/a', [moscow('Ledger')]);
    await store.captured.forget({ article: 'courier.example/a' });
    expect(await seen(store)).toEqual([['told-Ledger', ['Ledger']]]);
    await store.history.undo();
    expect(await seen(store)).toEqual([['told-Courier', ['Courier', 'Ledger']]]);
    await store.captured.forget({ event: 'told-Courier' });
    expect(await seen(store)).toEqual([]);
  });

  it('is parted and joined by the reader, each undoable', async () => {
    const store = await freshStore();
    await store.captured.keep('courier.example/a', [moscow('Courier')]);
    await store.captured.keep('ledger.example/a', [moscow('Ledger')]);
    await store.captured.keep('record.example/a', [moscow('Record', { recipients: [lavrov] })]);
    await store.eventWords.part('told-Ledger');
    expect(await seen(store)).toEqual([
      ['told-Courier', ['Courier']],
      ['told-Ledger', ['Ledger']],
      ['told-Record', ['Record']],
    ]);
    await store.history.undo();
    await store.eventWords.join('told-Record', 'told-Courier');
    expect(await seen(store)).toEqual([['told-Courier', ['Courier', 'Ledger', 'Record']]]);
    await store.history.undo();
    expect(await seen(store)).toHaveLength(2);
  });

  it('is hidden whole when the reader hides it', async () => {
    const store = await freshStore();
    await store.captured.keep('courier.example/a', [moscow('Courier')]);
    await store.captured.keep('ledger.example/a', [moscow('Ledger')]);
    const hidden = { id: 'told-Courier', event: null, hidden: true, mergedInto: null };
    await store.corrections.set('event', 'told-Courier', hidden);
    expect(await seen(store)).toEqual([]);
  });

  it('does not depend on the order in which articles are read, forgotten or read again', async () => {
    const articles = [
      moscow('Courier'),
      moscow('Ledger', { from: '2025-03-08' }),
      moscow('Record', { recipients: [russia] }),
      moscow('Monitor', { recipients: [lavrov] }),
      moscow('Press', { mode: 'meeting', recipients: [rudenko], place: null }),
      moscow('Gate', { from: '2025-03-06' }),
    ];
    const read = (store: Store, at: number) => store.captured.keep(`page-${at}.example/a`, [articles[at]!]);
    const expected = await freshStore();
    for (const at of articles.keys()) await read(expected, at);
    const whole = await expected.eventsAbout(both);
    const order = fc.shuffledSubarray([...articles.keys()], { minLength: articles.length });
    await fc.assert(
      fc.asyncProperty(order, fc.nat(articles.length - 1), async (reading, forgotten) => {
        const store = await freshStore();
        for (const at of reading) {
          await read(store, at);
          if (at !== forgotten) continue;
          await store.captured.forget({ article: `page-${at}.example/a` });
          await store.history.undo();
        }
        expect(await store.eventsAbout(both)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });
});

describe('an article that is written again', () => {
  const page = 'courier.example/a';
  const quote = (text: string) => ({ sources: [told('Courier', text)] as const });

  it('replaces all that an earlier version told; the earlier read again changes nothing', async () => {
    const store = await freshStore();
    await store.captured.keep(
      page,
      [moscow('First', quote('one')), moscow('Gone', { from: '2025-03-01' })],
      '2025-03-07',
    );
    await store.captured.keep(page, [moscow('Second', quote('two'))], '2025-03-07T12:00:00Z');
    expect(await seen(store)).toEqual([['told-Second', ['Courier']]]);
    await store.captured.keep(page, [moscow('First', quote('one'))], '2025-03-07');
    expect(await seen(store)).toEqual([['told-Second', ['Courier']]]);
  });

  it('loses nothing when the same version comes half loaded, and doubles nothing when it is read otherwise', async () => {
    const store = await freshStore();
    const other = moscow('Other', { from: '2025-02-01', ...quote('two') });
    await store.captured.keep(page, [moscow('First', quote('one')), other]);
    await store.captured.keep(page, [moscow('First', quote('one'))]);
    expect(await seen(store)).toHaveLength(2);
    await store.captured.keep(page, [moscow('Better', { place: 'Kazan', ...quote('one') })]);
    expect((await seen(store)).map(([id]) => id)).toEqual(['told-Better', 'told-Other']);
  });

  it('takes its events along when it is withdrawn', async () => {
    const store = await freshStore();
    await store.captured.keep(page, [moscow('Courier')]);
    await store.captured.keep('ledger.example/a', [moscow('Ledger')]);
    expect(await store.captured.withdraw(page)).toBe(1);
    expect(await seen(store)).toEqual([['told-Ledger', ['Ledger']]]);
  });

  it('does not bring back what the reader forgot of it', async () => {
    const store = await freshStore();
    await store.captured.keep(page, [moscow('Courier')]);
    await store.captured.forget('all');
    await store.captured.keep(page, [moscow('Courier')]);
    expect(await seen(store)).toEqual([]);
  });
});

describe('a plan whose day has passed', () => {
  const plan = moscow('Press', { status: 'scheduled' });

  it('is asked about until the reader answers, and again after undo', async () => {
    const store = await freshStore();
    await store.captured.keep('press.example/a', [plan]);
    expect(await store.eventWords.due('2025-03-07')).toEqual([]);
    expect(await store.eventWords.due('2025-03-08')).toMatchObject([{ id: plan.id, status: 'scheduled' }]);
    await store.eventWords.answer(plan.id, 'happened');
    expect(await store.eventWords.due('2025-03-08')).toEqual([]);
    expect(await store.event(plan.id)).toMatchObject({ status: 'occurred', answer: 'happened' });
    await store.eventWords.answer(plan.id, 'did-not');
    expect(await store.event(plan.id)).toMatchObject({ status: 'cancelled' });
    await store.history.undo();
    await store.history.undo();
    expect(await store.eventWords.due('2025-03-08')).toMatchObject([{ id: plan.id }]);
  });

  it('stays a plan when the reader does not know, and is not asked about again', async () => {
    const store = await freshStore();
    await store.captured.keep('press.example/a', [plan]);
    await store.eventWords.answer(plan.id, 'unknown');
    expect(await store.event(plan.id)).toMatchObject({ status: 'scheduled', answer: 'unknown' });
    expect(await store.eventWords.due('2025-04-01')).toEqual([]);
  });
});
