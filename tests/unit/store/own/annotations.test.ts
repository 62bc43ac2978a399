import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../../lib/store/store.ts';
import { freshStore, passage } from '../support.ts';

async function notes(store: Store) {
  return (await store.annotations.all()).map((one) => one.note).toSorted();
}

describe('annotations', () => {
  it('are found on their page and counted under the officials of their clip', async () => {
    const store = await freshStore();
    await store.annotations.save(passage('12 killed'));
    await store.annotations.save(passage('on Misri', { clip: null, page: '', about: { official: 'vikram-misri' } }));
    await store.annotations.save(passage('elsewhere', { page: 'example.org/b' }));
    expect((await store.annotationsOn('example.org/a')).map((one) => one.clip?.quote)).toEqual(['12 killed']);
    expect(await store.countAbout('vikram-misri')).toBe(3);
    expect(await store.countAbout('vinay-kwatra')).toBe(0);
  });

  it('are saved once, however often a save is tried again', async () => {
    const store = await freshStore();
    const first = await store.annotations.save(passage('12 killed'), 'client-made-id');
    expect(await store.annotations.save(passage('12 killed'), 'client-made-id')).toEqual(first);
    expect(await store.annotations.all()).toHaveLength(1);
  });

  it('keep every earlier version: an edit takes nothing away', async () => {
    const store = await freshStore();
    const { id } = await store.annotations.save(passage('12 killed', { note: 'first' }));
    await store.annotations.edit(id, { note: 'second', tags: ['toll'] });
    expect(await store.annotations.get(id)).toMatchObject({ note: 'second', tags: ['toll'], rivals: [] });
    await store.history.undo();
    expect(await store.annotations.get(id)).toMatchObject({ note: 'first', tags: [] });
  });

  it('that were removed are gone from page, tags and count until undo brings them back', async () => {
    const store = await freshStore();
    const one = await store.annotations.save(passage('12 killed', { tags: ['toll'] }));
    const two = await store.annotations.save(passage('16 missing', { tags: ['toll'] }));
    await store.annotations.remove([one.id, two.id]);
    expect(await store.annotationsOn('example.org/a')).toEqual([]);
    expect(await store.countAbout('vikram-misri')).toBe(0);
    expect(await store.annotations.tags()).toEqual([]);
    expect(await store.history.undo()).toMatchObject({ label: 'remove', count: 2 });
    expect(await store.annotations.tags()).toEqual([{ tag: 'toll', count: 2 }]);
    expect(await store.annotations.get(one.id)).toEqual(one);
  });

  it('say so when there is nothing to edit, remove or undo', async () => {
    const store = await freshStore();
    expect(await store.annotations.edit('none', { note: 'x' })).toBeNull();
    await store.annotations.remove('none');
    expect(await store.history.undo()).toBeNull();
    expect(await store.history.redo()).toBeNull();
  });

  it('edited many at once are one step', async () => {
    const store = await freshStore();
    const saved = [await store.annotations.save(passage('a')), await store.annotations.save(passage('b'))];
    await store.annotations.editAll(
      saved.map((one) => one.id),
      { colour: 'green' },
    );
    expect((await store.annotations.all()).map((one) => one.colour)).toEqual(['green', 'green']);
    await store.history.undo();
    expect((await store.annotations.all()).map((one) => one.colour)).toEqual(['yellow', 'yellow']);
  });
});

describe('undo and redo', () => {
  it('walk back and forth through any row of saves, edits and removals', async () => {
    const step = fc.record({ what: fc.constantFrom('save', 'edit', 'remove'), which: fc.nat(3), note: fc.string() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const store = await freshStore();
        const states = [await notes(store)];
        for (const { what, which, note } of steps) {
          const target = (await store.annotations.all())[which];
          if (what === 'save' || target === undefined) await store.annotations.save(passage('x', { note }));
          else if (what === 'edit') await store.annotations.edit(target.id, { note });
          else await store.annotations.remove(target.id);
          states.push(await notes(store));
        }
        for (const state of states.slice(0, -1).toReversed()) {
          await store.history.undo();
          expect(await notes(store)).toEqual(state);
        }
        for (const state of states.slice(1)) {
          await store.history.redo();
          expect(await notes(store)).toEqual(state);
        }
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  it('remember thirty steps', async () => {
    const store = await freshStore();
    for (let at = 0; at < 35; at++) await store.annotations.save(passage('x', { note: String(at) }));
    let undone = 0;
    while ((await store.history.undo()) !== null) undone++;
    expect(undone).toBe(30);
    expect(await store.annotations.all()).toHaveLength(5);
  });

  it('are taken back one by name, while what came later stays', async () => {
    const store = await freshStore();
    await store.annotations.save(passage('first'));
    const { undo: first } = await store.history.next();
    await new Promise((later) => setTimeout(later, 2));
    await store.annotations.save(passage('second'));
    expect(await store.history.undo(first!)).toEqual(first);
    expect((await store.annotations.all()).map(({ clip }) => clip?.quote)).toEqual(['second']);
    expect(await store.history.undo(first!)).toBeNull();
  });

  it('forget what was undone once something new is done', async () => {
    const store = await freshStore();
    await store.annotations.save(passage('a'));
    await store.history.undo();
    await store.annotations.save(passage('b'));
    expect(await store.history.redo()).toBeNull();
    expect(await store.history.next()).toMatchObject({ undo: { label: 'save', count: 1 }, redo: null });
  });
});

describe('drafts and threads', () => {
  it('a draft is kept until it is dropped', async () => {
    const store = await freshStore();
    await store.drafts.keep({ key: 'one', note: 'half a sen', tags: [] });
    await store.drafts.keep({ key: 'one', note: 'half a sentence', tags: ['x'] });
    expect(await store.drafts.get('one')).toMatchObject({ note: 'half a sentence', tags: ['x'] });
    await store.drafts.drop('one');
    expect(await store.drafts.all()).toEqual([]);
  });

  it('a thread can be pinned and taken down', async () => {
    const store = await freshStore();
    const thread = await store.threads.save({ name: 'FOC', query: { series: ['ind-rus-foc'] } });
    expect(await store.threads.all()).toEqual([thread]);
    await store.threads.remove(thread.id);
    expect(await store.threads.all()).toEqual([]);
  });
});
