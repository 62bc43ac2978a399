import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../../lib/protocol.ts';
import { copyHere, dropCopy, keepCopy } from '../../../../lib/view/desk/page-copy.ts';
import { freshStore } from '../../store/support.ts';

const TEXT = [
  'Ferrona and Alderland held a fresh round of consultations in Port Selm on Friday.',
  'Officials said that 12 Ferronan nationals have been killed in the fighting so far.',
].join('\n');
const REPORT = {
  address: 'https://news.example/harbour?utm_source=x',
  source: { url: null, title: 'Harbour', publisher: null, published: null, language: 'en' },
} as PageReport;
const NOW = new Date('2025-03-07T10:00:00Z');

function showing(text: string | null, cut = false) {
  return { readText: () => Promise.resolve(text === null ? null : { text, cut }) };
}

describe('a readable copy of a page', () => {
  it('is kept only when it is asked for, under the key of the page’s clips, and can be undone', async () => {
    const store = await freshStore();
    expect(await copyHere(REPORT, showing(TEXT), store)).toBeNull();
    expect(await keepCopy(REPORT, showing(TEXT), store, NOW)).toMatchObject({ copy: { extent: 'whole' }, changes: [] });
    expect((await store.copies.get('news.example/harbour'))?.text).toBe(TEXT);
    await store.history.undo();
    expect(await copyHere(REPORT, showing(TEXT), store)).toBeNull();
  });

  it('says on a later visit what changed, numbers first', async () => {
    const store = await freshStore();
    await keepCopy(REPORT, showing(TEXT), store, NOW);
    const now = showing(TEXT.replace('12', '21').replace('fresh', 'new'));
    const later = await copyHere(REPORT, now, store);
    expect(later?.changes?.map(({ words }) => words)).toEqual([['12 → 21'], ['fresh → new']]);
  });

  it('of a page that shows its beginning only says so, and does not call new what was hidden', async () => {
    const store = await freshStore();
    const [first = ''] = TEXT.split('\n');
    const kept = await keepCopy(
      REPORT,
      showing(`${first}\nSubscribe now to continue reading this article`),
      store,
      NOW,
    );
    expect(kept?.copy.extent).toBe('cut');
    expect((await copyHere(REPORT, showing(TEXT), store))?.changes?.filter(({ kind }) => kind === 'added')).toEqual([]);
  });

  it('does not call gone what the page hides today', async () => {
    const store = await freshStore();
    await keepCopy(REPORT, showing(TEXT), store, NOW);
    expect((await copyHere(REPORT, showing(TEXT.split('\n')[0] ?? '', true), store))?.changes).toEqual([]);
  });

  it('of nothing is not kept, and one that is taken away is gone', async () => {
    const store = await freshStore();
    expect(await keepCopy(REPORT, showing(null), store, NOW)).toBeNull();
    await keepCopy(REPORT, showing(TEXT), store, NOW);
    await dropCopy(REPORT, store);
    expect(await copyHere(REPORT, showing(TEXT), store)).toBeNull();
  });
});
