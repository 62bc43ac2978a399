// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MemoryPart, type ForgetActions } from '../../../components/options/MemoryPart.tsx';
import { rememberedSites } from '../../../lib/view/options/memory.ts';
import { event } from '../../unit/store/support.ts';
import { accessibilityProblems, show } from '../support.tsx';

const told = (id: string, page: string, at: string) => ({
  ...{ id, page, at },
  event: event(id, {
    title: `Talks ${id}`,
    sources: [{ title: `Story ${page}`, publisher: 'Courier', url: `https://${page}`, published: '2025-03-07' }].map(
      (source) => ({ ...source, saidBy: { kind: 'outlet' } as const, via: null, quote: 'They met.' }),
    ) as never,
  }),
});
const SITES = rememberedSites([
  told('three', 'ledger.example/b', '2025-03-08T10:00:00Z'),
  told('two', 'courier.example/a', '2025-03-07T11:00:00Z'),
  told('one', 'courier.example/a', '2025-03-07T10:00:00Z'),
]);

const actions = (): ForgetActions => ({
  onForgetEvent: vi.fn(),
  onForgetArticle: vi.fn(),
  onForgetSite: vi.fn(),
  onForgetHour: vi.fn(),
  onForgetAll: vi.fn(),
  onUndo: vi.fn(),
});

describe('what is remembered of articles', () => {
  it('stands by site and article, what was read last first', () => {
    expect(SITES.map(({ site, events, articles }) => [site, events, articles.length])).toEqual([
      ['ledger.example', 1, 1],
      ['courier.example', 2, 1],
    ]);
  });

  it('is forgotten by event, article, site, hour and all, and brought back', async () => {
    const acts = actions();
    const { root, press, text } = await show(
      <MemoryPart sites={{ state: 'ready', value: SITES }} forgotten={2} {...acts} />,
    );
    await press('Forget the last hour');
    await press('Forget everything');
    await press('Forget all of courier.example');
    await press('Forget this article: Story courier.example/a');
    await press('Forget this event: Talks one');
    expect(text()).toContain('2 events forgotten.');
    await press('Undo');
    expect(acts.onForgetHour).toHaveBeenCalledOnce();
    expect(acts.onForgetAll).toHaveBeenCalledOnce();
    expect(acts.onForgetSite).toHaveBeenCalledWith('courier.example');
    expect(acts.onForgetArticle).toHaveBeenCalledWith('courier.example/a');
    expect(acts.onForgetEvent).toHaveBeenCalledWith('one');
    expect(acts.onUndo).toHaveBeenCalledOnce();
    expect(await accessibilityProblems(root)).toEqual([]);
  });

  it.each([
    ['loading', { state: 'loading' } as const, 'Looking up what is remembered'],
    ['empty', { state: 'ready', value: [] } as const, 'Nothing is remembered of articles.'],
    ['failed', { state: 'failed', failure: { problem: 'store-not-answering', detail: null } } as const, ''],
  ])('says when it is %s', async (_, sites, says) => {
    const { text, root } = await show(<MemoryPart sites={sites} forgotten={null} {...actions()} />);
    expect(text()).toContain(says);
    expect(root.querySelectorAll('details')).toHaveLength(0);
  });
});
