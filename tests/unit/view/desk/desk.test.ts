import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../../../lib/protocol.ts';
import { Problem } from '../../../../lib/problem.ts';
import { watch } from '../../../../lib/store/live.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { openDesk, type Desk, type DeskParties, type DeskState } from '../../../../lib/view/desk/desk.ts';
import { pageKey } from '../../../../lib/store/address.ts';
import { pastEvent } from '../../../support/past-event.ts';
import { pageFacts } from '../../../support/page-facts.ts';
import { smallRoster } from '../../../support/small-roster.ts';
import { freshStore, passage } from '../../store/support.ts';

const ADDRESS = 'https://courier.example/misri-rudenko';
const SERIES = {
  id: 'ind-rus-foc',
  name: 'India–Russia Foreign Office Consultations',
  countries: ['IND', 'RUS'],
  level: 'foreign secretary',
  subject: 'bilateral',
  coverage: 'rounds of 2019, 2021, 2023',
};

const REPORT: PageReport = {
  state: 'read',
  address: ADDRESS,
  units: [],
  length: 900,
  allMarksShown: false,
  annotations: [],
  ...pageFacts({ published: '2025-03-07', said: ['vikram-misri', 'andrey-rudenko', 'IND', 'RUS'] }),
};
const SELECTION = {
  ...{ selectors: [], quote: 'both sides agreed', paragraph: 'On Friday both sides agreed.', before: '', after: '' },
  ...{ source: REPORT.source, articleHash: null, officials: ['vikram-misri'], figures: [] },
};

async function parties(store: Store, change: Partial<DeskParties['page']> = {}, ready = true): Promise<DeskParties> {
  await store.seed({
    version: '1',
    series: [SERIES],
    events: [
      pastEvent('2023-11-13-foc', 'CONSULT.foc', {
        who: ['vinay-kwatra'],
        to: ['andrey-rudenko'],
        place: 'New Delhi',
      }),
    ],
  });
  return {
    tab: 7,
    background: {
      readTab: () => Promise.resolve({ ready }),
      takeOpeningIntent: () => Promise.resolve(null),
    },
    page: {
      describePage: () => Promise.resolve(REPORT),
      revealSpan: () => Promise.resolve({ found: true }),
      showAllMarks: () => Promise.resolve(),
      describeSelection: () => Promise.resolve(SELECTION),
      paintAnnotations: (list) => Promise.resolve(list.map(({ id }) => ({ id, state: 'exact' as const, changes: [] }))),
      ...change,
    } as DeskParties['page'],
    store: () => Promise.resolve(store),
    watch,
    shipped: () => smallRoster(),
    lexicon: () => smallRoster(),
    wantsMachine: () => Promise.resolve(false),
    now: () => new Date('2025-03-07T18:00:00Z'),
  };
}

async function opened(deskParties: DeskParties) {
  let state: DeskState | null = null;
  const desk = openDesk(deskParties, (next) => (state = next), new AbortController().signal);
  await desk.open();
  const settled = (holds: (state: DeskState) => boolean) =>
    vi.waitFor(() => {
      if (!state || !holds(state)) throw new Error(`Not yet: ${JSON.stringify(state?.yours)}`);
      return state;
    });
  return { desk, settled };
}

describe('a desk', () => {
  it('shows the page, what came before it and what was kept of it', async () => {
    const { settled } = await opened(await parties(await freshStore()));
    const state = await settled(({ before, yours }) => before.state === 'ready' && yours.state === 'ready');
    expect(state.here?.officials.map(({ name }) => name)).toEqual(['Vikram Misri', 'Andrey Rudenko']);
    expect(
      state.before.state === 'ready' && state.before.value.groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
    ).toEqual(['2023-11-13-foc']);
  });

  it('shows page and people before the database has opened', async () => {
    const waiting = { ...(await parties(await freshStore())), store: () => new Promise<never>(() => undefined) };
    const { settled } = await opened({ ...waiting, lexicon: () => new Promise<never>(() => undefined) });
    const state = await settled(({ here }) => here !== null);
    expect(state.here?.officials.map(({ name }) => name)).toEqual(['Vikram Misri', 'Andrey Rudenko']);
    expect(state.before.state).toBe('loading');
  });

  it('keeps the selection, opens its note, and takes it back', async () => {
    const store = await freshStore();
    const { desk, settled } = await opened(await parties(store));
    await settled(({ selection }) => selection !== null);
    await desk.keepSelection();
    const kept = await settled(({ yours }) => yours.state === 'ready' && yours.value.here[0]?.state === 'exact');
    expect([kept.selection, kept.done]).toEqual([null, { what: 'saved', undo: true }]);
    expect((await store.annotationsOn(pageKey(ADDRESS))).map(({ id }) => id)).toEqual([kept.writing]);
    await desk.undo();
    await settled(({ yours }) => yours.state === 'ready' && yours.value.here.length === 0);
  });

  it('keeps the page for a note on the whole of it, and does not look for it among the words', async () => {
    const store = await freshStore();
    const { desk, settled } = await opened(await parties(store));
    await desk.keepPage();
    await desk.recolour(desk.state().writing!, 'green');
    const { yours } = await settled(({ yours: now }) => now.state === 'ready' && now.value.here.length === 1);
    const [line] = yours.state === 'ready' ? yours.value.here : [];
    expect([line?.annotation.motivation, line?.annotation.clip, line?.state]).toEqual(['bookmarking', null, null]);
  });

  it('drops the draft once the note is saved', async () => {
    const store = await freshStore();
    const { desk, settled } = await opened(await parties(store));
    await settled(({ selection }) => selection !== null);
    await desk.keepSelection();
    const id = desk.state().writing!;
    await store.drafts.keep({ key: id, note: 'Half a', tags: [] });
    await desk.save(id, { note: 'Half a thought', tags: [] });
    expect([(await store.annotations.get(id))?.note, await store.drafts.get(id)]).toEqual(['Half a thought', null]);
  });

  it('says that a page is closed to it, and asks the page nothing', async () => {
    const describePage = vi.fn();
    const { settled } = await opened(await parties(await freshStore(), { describePage }, false));
    const { page } = await settled((state) => state.page.state === 'failed');
    expect(page).toEqual({ state: 'failed', failure: { problem: 'no-access', detail: null } });
    expect(describePage).not.toHaveBeenCalled();
  });

  it('still shows the page when the store does not answer', async () => {
    const silent = Object.assign(new Error('open'), { code: 'store-not-answering' });
    const deskParties = { ...(await parties(await freshStore())), store: () => Promise.reject(silent) };
    const { settled } = await opened(deskParties);
    const state = await settled(({ before }) => before.state === 'failed');
    expect(state.page.state).toBe('ready');
    expect(state.yours).toEqual({ state: 'failed', failure: { problem: 'store-not-answering', detail: null } });
  });

  it('keeps a clip although the page has gone meanwhile', async () => {
    const store = await freshStore();
    const gone = () => Promise.reject(new Error('the tab was closed'));
    const { desk, settled } = await opened(await parties(store, { paintAnnotations: gone }));
    await settled(({ selection }) => selection !== null);
    await desk.keepSelection();
    expect(await store.annotationsOn(pageKey(ADDRESS))).toHaveLength(1);
  });

  it('opened twice at once goes on with the later reading alone, and keeps what it was opened for', async () => {
    const watching = new Set<AbortSignal>();
    const intents = [{ annotation: 'clip-1' }];
    const deskParties: DeskParties = {
      ...(await parties(await freshStore())),
      background: {
        readTab: () => Promise.resolve({ ready: true }),
        takeOpeningIntent: () => Promise.resolve(intents.pop() ?? null),
      },
      watch: (_ask, _answer, signal) => void (signal.aborted ? undefined : watching.add(signal)),
    };
    const desk = openDesk(deskParties, () => undefined, new AbortController().signal);
    await Promise.all([desk.open(), desk.open()]);
    await vi.waitFor(() => expect(watching.size).toBe(1));
    expect([...watching].map(({ aborted }) => aborted)).toEqual([false]);
    expect(desk.state().writing).toBe('clip-1');
  });
});

describe('an act of a desk', () => {
  it.each([
    ['keepSelection', (desk: Desk) => desk.keepSelection()],
    ['keepPage', (desk: Desk) => desk.keepPage()],
    ['recolour', (desk: Desk) => desk.recolour('clip-1', 'green')],
    ['remove', (desk: Desk) => desk.remove('clip-1')],
    ['forget', (desk: Desk) => desk.forget('2023-11-13-foc')],
    ['undo', (desk: Desk) => desk.undo()],
  ])('says so when the disk is full: %s', async (_, act) => {
    const store = await freshStore();
    let full = false;
    const opens = () => (full ? Promise.reject(new Problem('store-full')) : Promise.resolve(store));
    const { desk, settled } = await opened({ ...(await parties(store)), store: opens });
    await settled(({ selection, yours }) => selection !== null && yours.state === 'ready');
    full = true;
    await act(desk);
    const failure = { problem: 'store-full', detail: null };
    expect(desk.state().done).toEqual({ what: 'failed', failure, undo: false });
  });

  it('takes back what it did itself, not what was done elsewhere since', async () => {
    const store = await freshStore();
    const { desk } = await opened(await parties(store));
    await desk.keepPage();
    await store.annotations.save(passage('kept in another window'));
    await desk.undo();
    expect((await store.annotations.all()).map(({ clip }) => clip?.quote)).toEqual(['kept in another window']);
    await desk.undo();
    expect(desk.state().done).toMatchObject({ what: 'failed', failure: { problem: 'not-undone' } });
  });
});
