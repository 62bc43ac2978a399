import { describe, expect, it } from 'vitest';
import { freshStore, passage } from '../support.ts';

const LOST = { state: 'orphan', changes: [] } as const;

describe('how a passage was last found', () => {
  it('stands beside the clip and can be searched for', async () => {
    const store = await freshStore();
    const { id } = await store.annotations.save(passage('12 killed'));
    await store.annotations.save(passage('16 missing'));
    await store.anchors.note('example.org/a', [{ id, state: 'edited', changes: ['12 → 21'] }]);
    const { ids } = await store.clips.find('state:edited');
    expect((await store.clips.read(ids.slice()))[0]?.anchor).toMatchObject({ state: 'edited', changes: ['12 → 21'] });
    expect((await store.clips.labels()).states).toEqual({ edited: 1 });
    await store.anchors.note('example.org/a', [{ id, ...LOST }]);
    expect((await store.clips.find('state:orphan')).ids.length).toBe(1);
  });

  it('is no word of the reader’s: it cannot be undone, and an edit keeps it', async () => {
    const store = await freshStore();
    const { id } = await store.annotations.save(passage('12 killed'));
    await store.anchors.note('example.org/a', [{ id, ...LOST }]);
    expect((await store.history.next()).undo?.label).toBe('save');
    await store.annotations.edit(id, { note: 'Gone?' });
    expect((await store.clips.read([id]))[0]).toMatchObject({ note: 'Gone?', anchor: { state: 'orphan' } });
  });

  it('is not believed of another page, nor of a clip that is not there', async () => {
    const store = await freshStore();
    const { id } = await store.annotations.save(passage('12 killed'));
    await store.anchors.note('other.example/b', [
      { id, ...LOST },
      { id: 'none', ...LOST },
    ]);
    expect((await store.clips.labels()).states).toEqual({});
  });

  it('changes nothing when it is as before', async () => {
    const store = await freshStore();
    const { id } = await store.annotations.save(passage('12 killed'));
    await store.anchors.note('example.org/a', [{ id, ...LOST }]);
    const before = await store.clips.changes();
    await store.anchors.note('example.org/a', [{ id, ...LOST }]);
    expect(await store.clips.changes()).toBe(before);
  });
});
