// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LibraryView } from '../../components/LibraryView.tsx';
import type { Library, LibraryState } from '../../lib/view/library.ts';
import { CLIP } from './desk-state.ts';
import { accessibilityProblems, show } from './support.tsx';

const CLIPS = [
  { ...CLIP.annotation, id: 'clip-1' },
  { ...CLIP.annotation, id: 'clip-2', note: '', colour: 'pink' as const },
];

function library(): Library {
  const later = () => vi.fn(() => Promise.resolve());
  return {
    open: later(),
    search: vi.fn(),
    without: vi.fn(),
    order: vi.fn(),
    show: vi.fn(),
    step: vi.fn(),
    choose: vi.fn(),
    save: later(),
    recolour: later(),
    addTags: later(),
    settle: later(),
    remove: later(),
    undo: later(),
  };
}

function stateOf(change: Partial<LibraryState> = {}): LibraryState {
  return {
    all: { state: 'ready', value: CLIPS },
    shown: CLIPS,
    typed: '',
    terms: [],
    sort: 'newest',
    open: null,
    chosen: new Set(),
    tags: ['trade'],
    done: null,
    ...change,
  };
}

function view(state: LibraryState, acts = library()) {
  const notes = { onDraft: () => Promise.resolve(), draftOf: () => Promise.resolve(null) };
  return (
    <LibraryView
      state={state}
      library={acts}
      notes={notes}
      nameOf={(id) => (id === 'vikram-misri' ? 'Vikram Misri' : id)}
      onCopy={() => Promise.resolve()}
      onExport={() => undefined}
    />
  );
}

const key = (root: HTMLElement, name: string) =>
  root.querySelector('[role="listbox"]')!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

describe('the library', () => {
  it('lists each clip with its outlet and date', async () => {
    const { text } = await show(view(stateOf()));
    expect(text()).toContain('2 clips');
    expect(text()).toContain('Meridian Courier · 7 Mar 2025 · Compare with November 2023.');
  });

  it('is walked, chosen from and emptied by keys', async () => {
    const acts = library();
    const { root } = await show(view(stateOf({ open: 'clip-2' }), acts));
    for (const name of ['ArrowDown', 'k', ' ', 'Delete']) key(root, name);
    expect(vi.mocked(acts.step).mock.calls).toEqual([[1], [-1]]);
    expect(acts.choose).toHaveBeenCalledWith(['clip-2'], true);
    expect(acts.remove).toHaveBeenCalledWith(['clip-2']);
  });

  it('shows a record with its paragraph, source and people', async () => {
    const { root, text } = await show(view(stateOf({ open: 'clip-1' })));
    expect(root.querySelector('blockquote mark')!.textContent).toBe('bilateral trade of about $66 billion');
    expect(root.querySelector('blockquote')!.textContent).toBe(CLIP.annotation.clip!.paragraph);
    expect(text()).toContain('Vikram Misri');
  });

  it('makes no link of an address that is none', async () => {
    const clip = CLIP.annotation.clip!;
    const hostile = { ...CLIPS[0]!, clip: { ...clip, source: { ...clip.source, url: 'java\nscript:alert(1)' } } };
    const { root } = await show(view(stateOf({ open: 'clip-1', shown: [hostile] })));
    expect(root.querySelectorAll('.record a').length).toBe(0);
  });

  it('spells the search out as words that can be taken away', async () => {
    const acts = library();
    const term = { field: 'tag', value: 'trade', not: false, text: 'tag:trade' } as const;
    const { press } = await show(view(stateOf({ typed: 'tag:trade', terms: [term] }), acts));
    await press('Remove tag:trade from the search');
    expect(acts.without).toHaveBeenCalledWith(term);
  });

  it('acts on all that are chosen, and offers to take it back', async () => {
    const acts = library();
    const chosen = new Set(['clip-1', 'clip-2']);
    const { press, again, text } = await show(view(stateOf({ chosen }), acts));
    await press('Delete');
    expect(acts.remove).toHaveBeenCalledWith(['clip-1', 'clip-2']);
    await again(view(stateOf({ done: { what: 'removed', count: 2, undo: true } }), acts));
    expect(text()).toContain('2 clips deleted.');
    await press('Undo');
    expect(acts.undo).toHaveBeenCalledOnce();
  });

  it('lets the reader settle a conflict of two machines', async () => {
    const rival = {
      ...CLIP.annotation,
      id: 'clip-1',
      note: 'Written on the train',
      modified: '2025-03-09T08:00:00.000Z',
    };
    const acts = library();
    const { text, root } = await show(
      view(stateOf({ open: 'clip-1', shown: [{ ...CLIPS[0]!, rivals: [rival] }] }), acts),
    );
    expect(text()).toContain('Written on the train');
    root.querySelectorAll<HTMLButtonElement>('.rivals button')[1]!.click();
    expect(acts.settle).toHaveBeenCalledWith('clip-1', rival);
  });

  it.each([
    ['empty', stateOf({ all: { state: 'ready', value: [] }, shown: [] }), 'Nothing kept yet'],
    ['without a hit', stateOf({ shown: [], typed: 'xyz' }), 'No clip fits this search'],
    ['loading', stateOf({ all: { state: 'loading' }, shown: [] }), 'Opening your library'],
    ['with a record open and some chosen', stateOf({ open: 'clip-1', chosen: new Set(['clip-2']) }), '1 chosen'],
  ])('%s says so, and can be used without seeing it', async (_, state, says) => {
    const { root, text } = await show(view(state));
    expect(text()).toContain(says);
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});
