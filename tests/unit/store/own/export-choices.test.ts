import { describe, expect, it } from 'vitest';
import { DEFAULT_TEMPLATES } from '../../../../lib/store/formats/markdown-templates.ts';
import { event, freshStore } from '../support.ts';

describe('how Markdown is written', () => {
  it('is as it ships until the reader chooses, and again when a template is put back', async () => {
    const { exportChoices } = await freshStore();
    expect(await exportChoices.get()).toEqual({ per: 'page', templates: DEFAULT_TEMPLATES });
    await exportChoices.setTemplate('day', 'mine {{#clips}}{{block}}{{/clips}}');
    await exportChoices.choosePer('day');
    expect((await exportChoices.get()).templates.day).toContain('mine');
    await exportChoices.setTemplate('day', null);
    expect(await exportChoices.get()).toEqual({ per: 'day', templates: DEFAULT_TEMPLATES });
  });

  it('goes with the backup, and can be undone', async () => {
    const store = await freshStore();
    await store.exportChoices.setTemplate('page', 'mine');
    const other = await freshStore();
    await (await other.backups.plan(await store.backups.write())).bringIn();
    expect((await other.exportChoices.get()).templates.page).toBe('mine');
    await store.history.undo();
    expect((await store.exportChoices.get()).templates.page).toBe(DEFAULT_TEMPLATES.page);
  });
});

describe('what is to come', () => {
  it('is what is planned for a day from now on, soonest first', async () => {
    const store = await freshStore();
    await store.captured.keep('example.org/a', [
      event('later', { status: 'scheduled', from: '2025-12-05' }),
      event('soon', { status: 'scheduled', from: '2025-03-07' }),
      event('past', { status: 'scheduled', from: '2025-03-06' }),
      event('done', { status: 'occurred', from: '2025-12-05' }),
      event('some month', { status: 'scheduled', from: '2025-12' }),
    ]);
    expect((await store.eventsToCome('2025-03-07')).map(({ id }) => id)).toEqual(['soon', 'later']);
  });
});
