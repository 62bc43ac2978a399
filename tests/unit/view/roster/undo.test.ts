import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openRosterDesk } from '../../../../lib/view/roster/desk.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';
import { freshStore, passage } from '../../store/support.ts';

function deskOver(store: Store) {
  return openRosterDesk(
    {
      store: () => Promise.resolve(store),
      watch: () => undefined,
      roster: () => ({ ...NEWSROOM, people: () => [], countries: () => [] }),
      kindsOf: () => [],
      announce: () => Promise.resolve(),
      mintId: () => 'event-1',
      today: () => '2026-01-01',
    },
    { tab: 'inbox', person: null, prefill: null, scopes: [] },
    () => undefined,
    new AbortController().signal,
  );
}

it('takes back what was done on this page, not what was kept elsewhere since', async () => {
  const store = await freshStore();
  const desk = deskOver(store);
  const face = { key: 'ana-duarte', name: 'Ana Duarte' };
  await desk.correct([{ kind: 'face', key: face.key, correction: face }], {
    what: 'ignored',
    name: face.name,
    undo: true,
  });
  await store.annotations.save(passage('kept in the panel'));
  await desk.undo();
  expect(await store.corrections.all('face')).toEqual([]);
  expect(await store.annotations.all()).toHaveLength(1);
  expect(desk.state().done?.what).toBe('undone');
});

it('says that there was nothing to take back', async () => {
  const desk = deskOver(await freshStore());
  await desk.undo();
  expect(desk.state()).toMatchObject({ done: null, failure: { problem: 'not-undone' } });
});
