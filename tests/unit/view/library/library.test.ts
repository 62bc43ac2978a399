import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { watch } from '../../../../lib/store/live.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { openLibrary, type Library, type LibraryState } from '../../../../lib/view/library/library.ts';
import { freshStore, passage } from '../../store/support.ts';

interface Opened {
  readonly library: Library;
  readonly store: Store;
  readonly state: () => LibraryState;
  /** Waits until what is shown holds. */
  readonly until: (holds: (state: LibraryState) => boolean) => Promise<LibraryState>;
}

async function opened(notes: readonly string[], store?: Store): Promise<Opened> {
  const kept = store ?? (await freshStore());
  for (const note of notes) await kept.annotations.save(passage(`words of ${note}`, { note }));
  let state: LibraryState | null = null;
  const library = openLibrary(
    { store: () => Promise.resolve(kept), watch, names: { nameOf: (id) => id, countryOf: () => 'IND India' } },
    (next) => (state = next),
    new AbortController().signal,
  );
  await library.open();
  const until: Opened['until'] = (holds) =>
    vi.waitFor(() => {
      if (!state || !holds(state)) throw new Error(`Not yet: ${notesOf(state).join(' | ')}`);
      return state;
    });
  await until(({ labels }) => labels !== null);
  return { library, store: kept, state: () => state!, until };
}

function notesOf(state: LibraryState | null): readonly string[] {
  if (state?.list.state !== 'ready') return [];
  const { ids, clips } = state.list.value;
  return ids.slice().map((id) => clips.get(id)?.note ?? '?');
}

const lists = (state: LibraryState, ...notes: string[]) => String(notesOf(state)) === String(notes);

describe('the library', () => {
  it('lists everything, newest first, and searches it as one types', async () => {
    const { library, state, until } = await opened(['Astana', 'Moscow', 'Minsk']);
    expect(notesOf(state())).toEqual(['Minsk', 'Moscow', 'Astana']);
    library.search('m');
    library.search('mo');
    await until((now) => lists(now, 'Moscow'));
    library.search('mo mood:grim');
    expect(state().terms.map(({ doubt }) => doubt)).toEqual([null, 'no-field']);
    library.without(state().terms[1]!);
    await until((now) => now.typed === 'mo' && lists(now, 'Moscow'));
    library.order('oldest');
    library.search('');
    await until((now) => lists(now, 'Astana', 'Moscow', 'Minsk'));
  });

  it('follows what another page of ours changes', async () => {
    const { store, until } = await opened(['Astana']);
    await store.annotations.save(passage('more', { note: 'Tianjin', tags: ['sco'] }));
    const { labels } = await until((now) => lists(now, 'Tianjin', 'Astana') && now.labels?.tags.length === 1);
    expect(labels?.tags).toEqual([{ value: 'sco', count: 1 }]);
  });

  it('goes on with the next record when the open one is deleted, and takes it back', async () => {
    const { library, state, until } = await opened(['Astana', 'Moscow', 'Minsk']);
    library.step(1);
    library.step(1);
    expect(state().opened?.note).toBe('Moscow');
    await library.remove([state().opened!.id]);
    expect(state().opened?.note).toBe('Astana');
    expect(state().done).toEqual({ what: 'removed', count: 1, undo: true });
    await until((now) => lists(now, 'Minsk', 'Astana') && now.steps.undo?.label === 'remove');
    await library.undo();
    await until((now) => lists(now, 'Minsk', 'Moscow', 'Astana') && now.steps.redo?.label === 'remove');
    await library.redo();
    await until((now) => lists(now, 'Minsk', 'Astana'));
  });

  it('keeps the open record open when others are deleted', async () => {
    const { library, state } = await opened(['Astana', 'Moscow', 'Minsk']);
    library.step(1);
    const others = state().list.state === 'ready' ? state().list : null;
    const ids = others?.state === 'ready' ? others.value.ids.slice(1) : [];
    await library.remove(ids);
    expect(state().opened?.note).toBe('Minsk');
  });

  it('changes all that are chosen in one step', async () => {
    const { library, state, until, store } = await opened(['Astana', 'Tashkent', 'Tallinn']);
    library.search('ta');
    await until((now) => lists(now, 'Tallinn', 'Tashkent'));
    await library.chooseAll();
    expect(state().chosen.size).toBe(2);
    await library.addTags([...state().chosen], ['talks']);
    await library.recolour([...state().chosen], 'green');
    library.search('tag:"talks" colour:green');
    await until((now) => lists(now, 'Tallinn', 'Tashkent'));
    await store.history.undo();
    await until((now) => lists(now));
  });

  it('finds searches again under their names', async () => {
    const { library, until } = await opened(['Astana']);
    library.search('tag:toll');
    await library.saveSearch('Casualties');
    const { saved } = await until((now) => now.saved.length === 1);
    expect(saved[0]).toMatchObject({ name: 'Casualties', search: 'tag:toll' });
    await library.dropSearch(saved[0]!.id);
    await until((now) => now.saved.length === 0);
  });

  it('merges a tag into another', async () => {
    const store = await freshStore();
    await store.annotations.save(passage('a', { tags: ['foc', 'talks'] }));
    await store.annotations.save(passage('b', { tags: ['consultations'] }));
    const { library, until } = await opened([], store);
    await library.renameTag('consultations', 'foc');
    const { labels } = await until((now) => now.labels?.tags[0]?.count === 2);
    expect(labels?.tags).toEqual([
      { value: 'foc', count: 2 },
      { value: 'talks', count: 1 },
    ]);
  });

  it('finds a colour by the name the reader gave it, and takes the name back', async () => {
    const { library, until } = await opened(['Astana']);
    await library.nameColour('yellow', 'To check');
    await until((now) => now.colours.yellow === 'To check');
    library.search('colour:"to check"');
    await until((now) => lists(now, 'Astana'));
    await library.undo();
    await until((now) => now.colours.yellow === undefined);
  });

  it('says what failed and keeps what stands', async () => {
    const { library, state, store } = await opened(['Astana']);
    store.close();
    await library.remove([state().list.state === 'ready' ? 'x' : '']);
    expect(state().done?.what).toBe('failed');
    expect(notesOf(state())).toEqual(['Astana']);
  });
});

describe('a record of the library', () => {
  it('that cannot be read says so', async () => {
    const { library, store, state } = await opened(['Astana']);
    vi.spyOn(store.clips, 'read').mockRejectedValue(new Error('disk'));
    await library.show('not-in-the-list');
    expect(state().done).toEqual({ what: 'failed', failure: { problem: 'failed', detail: 'disk' } });
  });
});
