// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { idList } from '../../../lib/store/search/id-list.ts';
import { parseQuery } from '../../../lib/store/search/query.ts';
import type { Library, LibraryState } from '../../../lib/view/library/library.ts';
import { CLIP } from '../desk/desk-state.ts';
import { accessibilityProblems, show } from '../support.tsx';

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
    show: later(),
    step: vi.fn(),
    see: vi.fn(),
    choose: vi.fn(),
    chooseAll: later(),
    save: later(),
    recolour: later(),
    addTags: later(),
    renameTag: later(),
    settle: later(),
    remove: later(),
    undo: later(),
    redo: later(),
    saveSearch: later(),
    dropSearch: later(),
    nameColour: later(),
  };
}

type Clip = (typeof CLIPS)[number];

function listOf(clips: readonly Clip[], more = false): LibraryState['list'] {
  const byId = new Map(clips.map((clip) => [clip.id as string, clip]));
  return {
    state: 'ready',
    value: { ids: idList(clips.map(({ id }) => id)), more, total: CLIPS.length, clips: byId },
  };
}

function stateOf(change: Partial<LibraryState> = {}): LibraryState {
  return {
    list: listOf(CLIPS),
    typed: '',
    terms: [],
    order: 'newest',
    opened: null,
    chosen: new Set(),
    labels: { tags: [{ value: 'trade', count: 2 }], officials: [], outlets: [], states: {} },
    saved: [],
    colours: {},
    steps: { undo: null, redo: null },
    done: null,
    ...change,
  };
}

const choice = (term: string, name: string, count: number | null = null) => ({ term, name, count });
const FILTERS = {
  officials: [choice('official:"vikram-misri"', 'Vikram Misri', 2)],
  countries: [choice('country:"IND"', 'India')],
  outlets: [],
  types: [],
  states: [choice('state:orphan', 'no longer in the page', 1)],
  colours: [choice('colour:pink', 'pink')],
  tags: [choice('tag:"trade"', 'trade', 2), choice('tag:"toll"', 'toll', 1)],
};

function view(state: LibraryState, acts = library()) {
  const notes = { onDraft: () => Promise.resolve(), draftOf: () => Promise.resolve(null) };
  return (
    <LibraryView
      state={state}
      library={acts}
      filters={FILTERS}
      notes={notes}
      nameOf={(id) => (id === 'vikram-misri' ? 'Vikram Misri' : id)}
      onCopy={() => Promise.resolve()}
      onExport={() => undefined}
      briefLink="brief.html"
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
    const { root } = await show(view(stateOf({ opened: CLIPS[1]! }), acts));
    for (const name of ['ArrowDown', 'k', ' ', 'Delete']) key(root, name);
    expect(vi.mocked(acts.step).mock.calls).toEqual([[1], [-1]]);
    expect(acts.choose).toHaveBeenCalledWith(['clip-2'], true);
    expect(acts.remove).toHaveBeenCalledWith(['clip-2']);
  });

  it('shows a record with its paragraph, source and people', async () => {
    const { root, text } = await show(view(stateOf({ opened: CLIPS[0]! })));
    expect(root.querySelector('blockquote mark')!.textContent).toBe('bilateral trade of about $66 billion');
    expect(root.querySelector('blockquote')!.textContent).toBe(CLIP.annotation.clip!.paragraph);
    expect(text()).toContain('Vikram Misri');
  });

  it('makes no link of an address that is none', async () => {
    const clip = CLIP.annotation.clip!;
    const hostile = { ...CLIPS[0]!, clip: { ...clip, source: { ...clip.source, url: 'java\nscript:alert(1)' } } };
    const { root } = await show(view(stateOf({ opened: hostile })));
    expect(root.querySelectorAll('.record a[target]').length).toBe(0);
  });

  it('spells the search out as words that can be taken away', async () => {
    const acts = library();
    const term = parseQuery('tag:trade')[0]!;
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
    const { text, root } = await show(view(stateOf({ opened: { ...CLIPS[0]!, rivals: [rival] } }), acts));
    expect(text()).toContain('Written on the train');
    root.querySelectorAll<HTMLButtonElement>('.rivals button')[1]!.click();
    expect(acts.settle).toHaveBeenCalledWith('clip-1', rival);
  });

  it('says why a term was searched as words', async () => {
    const typed = 'mood:grim from:yesterday';
    const { text } = await show(view(stateOf({ typed, terms: parseQuery(typed) })));
    expect(text()).toContain('“mood:grim” names no field');
    expect(text()).toContain('“from:yesterday” has no value this field knows');
  });

  it('adds a filter to what was typed', async () => {
    const acts = library();
    const { root } = await show(view(stateOf({ typed: 'trade' }), acts));
    const select = root.querySelector<HTMLSelectElement>('select[aria-label="Person"]')!;
    select.value = 'official:"vikram-misri"';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(acts.search).toHaveBeenCalledWith('trade official:"vikram-misri"');
  });

  it('tells first of clips that lost their place, and shows what stood around one', async () => {
    const acts = library();
    const labels = { tags: [], officials: [], outlets: [], states: { orphan: 1 } };
    const anchor = { state: 'orphan' as const, at: '2025-06-01T08:00:00.000Z', changes: [] };
    const opened = { ...CLIPS[0]!, anchor };
    const { text, press, root } = await show(view(stateOf({ labels, opened }), acts));
    expect(text()).toContain('1 clip has lost its place in its page.');
    expect(text()).toContain('no longer in the page when the page was last read, 1 June 2025');
    expect(root.querySelector('.last-place a')!.textContent).toBe('Look again');
    expect(root.querySelector('.last-place mark')!.textContent).toBe('bilateral trade of about $66 billion');
    await press('Show');
    expect(acts.search).toHaveBeenCalledWith('state:orphan');
  });

  it('merges a tag into another by giving it that name', async () => {
    const acts = library();
    const { press, type } = await show(view(stateOf(), acts));
    await press('Rename tag toll');
    await type('.tag-list input', 'trade');
    await press('Merge');
    expect(acts.renameTag).toHaveBeenCalledWith('toll', 'trade');
  });

  it('saves a search under a name and finds it again', async () => {
    const acts = library();
    const saved = [{ id: 's', name: 'The toll', search: 'tag:toll', query: {}, created: '2025-03-08T08:00:00.000Z' }];
    const { press, type } = await show(view(stateOf({ typed: 'killed', terms: parseQuery('killed'), saved }), acts));
    await press('Save this search');
    await type('.search form input', 'Casualties');
    await press('Save');
    expect(acts.saveSearch).toHaveBeenCalledWith('Casualties');
    await press('The toll');
    expect(acts.search).toHaveBeenCalledWith('tag:toll');
    await press('Forget the search The toll');
    expect(acts.dropSearch).toHaveBeenCalledWith('s');
  });

  it('calls a colour what the reader calls it', async () => {
    const { root } = await show(view(stateOf({ colours: { pink: 'Casualties' }, opened: CLIPS[1]! })));
    expect(root.querySelector('#row-clip-2 .dot')!.getAttribute('aria-label')).toBe('Casualties');
  });

  it.each([
    ['undo', { key: 'z', ctrlKey: true }],
    ['redo', { key: 'z', ctrlKey: true, shiftKey: true }],
    ['redo', { key: 'y', ctrlKey: true }],
  ] as const)('%ss by keys, not while one types', async (act, keys) => {
    const acts = library();
    const { root } = await show(view(stateOf({ opened: CLIPS[0]! }), acts));
    const press = (on: Element) => on.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true }));
    press(root.querySelector('textarea')!);
    expect(acts[act]).not.toHaveBeenCalled();
    press(root.querySelector('[role="listbox"]')!);
    expect(acts[act]).toHaveBeenCalledOnce();
  });

  it('goes on in the list when what was open is deleted', async () => {
    const { root, again } = await show(view(stateOf({ opened: CLIPS[0]! })));
    await again(view(stateOf({ done: { what: 'removed', count: 1, undo: true } })));
    expect(document.activeElement).toBe(root.querySelector('[role="listbox"]'));
  });

  it.each([
    [
      'empty',
      stateOf({ list: { state: 'ready', value: { ids: idList([]), more: false, total: 0, clips: new Map() } } }),
      'Nothing kept yet',
    ],
    ['without a hit', stateOf({ list: listOf([]), typed: 'xyz' }), 'No clip fits this search'],
    ['loading', stateOf({ list: { state: 'loading' } }), 'Opening your library'],
    ['with a record open and some chosen', stateOf({ opened: CLIPS[0]!, chosen: new Set(['clip-2']) }), '1 chosen'],
  ])('%s says so, and can be used without seeing it', async (_, state, says) => {
    const { root, text } = await show(view(state));
    expect(text()).toContain(says);
    expect(await accessibilityProblems(root)).toEqual([]);
  });
});
