import { expect, it, describe } from 'vitest';
import { event, freshStore, passage } from '../support.ts';

describe('two changes at once', () => {
  it('of one clip are both kept', async () => {
    const { annotations } = await freshStore();
    const { id } = await annotations.save(passage('A treaty.'));
    await Promise.all([annotations.edit(id, { note: 'read again' }), annotations.edit(id, { tags: ['treaty'] })]);
    expect(await annotations.get(id)).toMatchObject({ note: 'read again', tags: ['treaty'], rivals: [] });
  });

  it('of tags add up', async () => {
    const { annotations } = await freshStore();
    const { id } = await annotations.save(passage('A treaty.'));
    await Promise.all([annotations.addTags([id], ['a']), annotations.addTags([id], ['b'])]);
    expect((await annotations.get(id))?.tags.toSorted()).toEqual(['a', 'b']);
  });

  it('rename a tag and add another', async () => {
    const { annotations } = await freshStore();
    const { id } = await annotations.save(passage('A treaty.', { tags: ['gas'] }));
    await Promise.all([annotations.renameTag('gas', 'energy'), annotations.addTags([id], ['pipes'])]);
    expect((await annotations.get(id))?.tags.toSorted()).toEqual(['energy', 'pipes']);
  });

  it('save a clip under one id once', async () => {
    const store = await freshStore();
    await Promise.all([
      store.annotations.save(passage('A treaty.'), 'one'),
      store.annotations.save(passage('A treaty.'), 'one'),
    ]);
    await store.history.undo();
    expect((await store.history.next()).undo).toBeNull();
  });

  it('of the word on a plan are both kept', async () => {
    const store = await freshStore();
    await store.captured.keep('a.org/1', [event('plan', { status: 'scheduled', countries: ['IND'] })], '1');
    await Promise.all([store.eventWords.part('plan'), store.eventWords.answer('plan', 'happened')]);
    expect(await store.corrections.all('event')).toMatchObject([{ apart: true, answer: 'happened' }]);
  });

  it('of how files are written are both kept', async () => {
    const { exportChoices } = await freshStore();
    await Promise.all([exportChoices.choosePer('day'), exportChoices.setTemplate('page', '{{title}}')]);
    expect(await exportChoices.get()).toMatchObject({ per: 'day', templates: { page: '{{title}}' } });
  });

  it('of what colours mean are both kept', async () => {
    const { colourNames } = await freshStore();
    await Promise.all([colourNames.name('yellow', 'said'), colourNames.name('blue', 'signed')]);
    expect(await colourNames.all()).toEqual({ yellow: 'said', blue: 'signed' });
  });
});

describe('a change of nothing', () => {
  it('is no step of undo', async () => {
    const store = await freshStore();
    await store.annotations.editAll(['gone'], { note: 'x' });
    expect((await store.history.next()).undo).toBeNull();
  });
});
