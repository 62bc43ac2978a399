/** The page of the bench: a library over a real IndexedDB, typed into letter by letter. */
import { render } from 'preact';
import MiniSearch from 'minisearch';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import '../../../components/shared/theme.css';
import '../../../components/library/library.css';
import type { Annotation, Revision } from '../../../lib/model/annotation.ts';
import { openStoreWith } from '../../../lib/store/database.ts';
import { watch } from '../../../lib/store/live.ts';
import { searchRow, wordsOf } from '../../../lib/store/search/clip.ts';
import type { Store } from '../../../lib/store/store.ts';
import { Database, type RecordRow } from '../../../lib/store/tables.ts';
import { openLibrary, type Library, type LibraryState } from '../../../lib/view/library/library.ts';
import { inventor, searches } from './clips.ts';

const NAME = 'bench';
const AT_ONCE = 5_000;

export interface Measured {
  /** Milliseconds to fill the database; to open it and list for the first time; and once its columns are kept. */
  readonly filled: number;
  readonly first: number;
  readonly again: number;
  /** Milliseconds from each key press to the list that answers it, on the page. */
  readonly keys: readonly number[];
  /** The same key presses answered by minisearch, from its memory, without a list. */
  readonly peer: readonly number[];
}

Object.assign(globalThis, { measure });

async function measure(count: number, seed: number, typed: number): Promise<Measured> {
  const clips = await fill(count, seed);
  const [opened, first] = await timed(() => openPage());
  opened.close();
  const [page, again] = await timed(() => openPage());
  const asked = searches(clips.filter((_, at) => at % Math.ceil(clips.length / typed) === 0));
  const presses = asked.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)));
  const keys: number[] = [];
  for (const press of presses) keys.push((await timed(() => page.type(press)))[1]);
  page.close();
  const peer = peerOf(clips);
  const peerTimes: number[] = [];
  for (const press of presses)
    peerTimes.push((await timed(() => Promise.resolve(peer.search(press, { prefix: true }))))[1]);
  return { filled: filledIn, first, again, keys, peer: peerTimes };
}

let filledIn = 0;

/** As saving does, without its steps of undo: a hundred thousand transactions would take an hour. */
async function fill(count: number, seed: number): Promise<readonly Annotation[]> {
  const started = performance.now();
  const store = await openStoreWith({
    name: NAME,
    now: () => Date.now(),
    fillRandom: (bytes) => crypto.getRandomValues(bytes),
  });
  store.close();
  const database = new Database(NAME);
  await database.open();
  const invent = inventor(seed);
  const clips: Annotation[] = [];
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, at) => invent(from + at));
    await database.transaction('rw', ['records', 'revisions'], async () => {
      await database.revisions.bulkAdd(some.map(revisionOf));
      await database.records.bulkAdd(some.map((one, at) => rowOf(one, from + at + 1)));
    });
    clips.push(...some);
  }
  database.close();
  filledIn = performance.now() - started;
  return clips;
}

function revisionOf(content: Annotation): Revision<unknown> {
  return {
    revision: content.id,
    id: content.id,
    kind: 'annotation',
    replaces: [],
    device: 'bench',
    at: content.created,
    content,
  };
}

function rowOf(clip: Annotation, touched: number): RecordRow {
  return {
    ...{ kind: 'annotation', id: clip.id, heads: [clip.id], state: [clip.id], touched },
    ...{ page: clip.page, officials: clip.clip?.officials ?? [], tags: clip.tags, created: clip.created },
    searched: searchRow(clip, false),
  };
}

interface Page {
  /** Types a search and waits until the list on the page is the answer. */
  type(text: string): Promise<void>;
  close(): void;
}

/** The library's own view over a store opened anew, up to its first list. */
async function openPage(): Promise<Page> {
  const store = await openStoreWith({
    name: NAME,
    now: () => Date.now(),
    fillRandom: (bytes) => crypto.getRandomValues(bytes),
  });
  const closed = new AbortController();
  const root = document.body.appendChild(document.createElement('div'));
  let arrived: (() => void) | null = null;
  let last: LibraryState | null = null;
  const library: Library = openLibrary({ store: () => Promise.resolve(store), watch, names: {} }, show, closed.signal);
  function show(state: LibraryState): void {
    const isNew = state.list.state === 'ready' && state.list !== last?.list;
    last = state;
    render(<View state={state} library={library} />, root);
    if (isNew) arrived?.();
  }
  const answered = (ask: () => void) =>
    new Promise<void>((resolve) => {
      // The rows are in the document when the list has been laid out.
      arrived = () => {
        arrived = null;
        root.querySelector('.rows')?.getBoundingClientRect();
        resolve();
      };
      ask();
    });
  await answered(() => void library.open());
  await settled(store);
  return {
    type: (text) => answered(() => library.search(text)),
    close: () => {
      closed.abort();
      render(null, root);
      store.close();
    },
  };
}

/** What follows the first list (labels, steps) is not part of a key press. */
async function settled(store: Store): Promise<void> {
  await store.clips.labels();
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function View({ state, library }: { readonly state: LibraryState; readonly library: Library }) {
  const none = { officials: [], countries: [], outlets: [], types: [], states: [], colours: [], tags: [] };
  const nothing = () => Promise.resolve();
  return (
    <LibraryView
      state={state}
      library={library}
      filters={none}
      notes={{ onDraft: nothing, draftOf: () => Promise.resolve(null) }}
      nameOf={(official) => official}
      onCopy={nothing}
      onExport={() => undefined}
      briefLink="#"
    />
  );
}

function peerOf(clips: readonly Annotation[]): MiniSearch {
  const peer = new MiniSearch({ fields: ['words'] });
  peer.addAll(clips.map((clip, id) => ({ id, words: wordsOf(clip) })));
  return peer;
}

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const started = performance.now();
  const result = await work();
  return [result, performance.now() - started];
}
