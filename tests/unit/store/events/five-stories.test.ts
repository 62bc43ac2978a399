import fc from 'fast-check';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rememberedEvents } from '../../../../lib/data/remembered.ts';
import { versionOf } from '../../../../lib/data/version.ts';
import { readArticle } from '../../../../lib/detect/diplomacy.ts';
import type { Reading } from '../../../../lib/model/reading.ts';
import { seriesOf } from '../../../../lib/model/series.ts';
import { pageKey } from '../../../../lib/store/address.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { findBefore, type Before } from '../../../../lib/view/desk/before.ts';
import { readArticleFile } from '../../../../scripts/support/article-file.ts';
import { readLexicon } from '../../../../scripts/support/lexicon.ts';
import { readPast } from '../../../../scripts/support/past.ts';
import { freshStore } from '../support.ts';

const NEWSROOM = join(import.meta.dirname, '../../../newsroom');
const STORIES = [
  'raisina-record/foreign-secretary-in-moscow.html',
  'asia-ledger/kwatra-rudenko-new-delhi.html',
  'steppe-monitor/live-astana-summit.html',
  'coastline-press/foreign-secretary-to-visit-moscow.html',
  'meridian-courier/misri-rudenko-moscow.html',
] as const;

const lexicon = readLexicon();
const past = readPast(lexicon);
const readings: Reading[] = STORIES.map((file) => {
  const url = `https://newsroom.example/${file}`;
  return readArticle(readArticleFile(join(NEWSROOM, file), { date: null, url }, lexicon), lexicon);
});

async function remember(store: Store, { source, events, figures, text }: Reading): Promise<void> {
  const page = pageKey(source.url ?? '');
  const told = events.map((event) => ({ event, quote: text.slice(event.evidence.start, event.evidence.end) }));
  const remembered = rememberedEvents({ page, source, told, figures }, (facts) =>
    seriesOf(facts, past.series, (id) => lexicon.office(id)),
  );
  await store.captured.keep(page, remembered, versionOf(source, null));
}

async function readInOrder(order: readonly number[]): Promise<Store> {
  const store = await freshStore();
  await store.seed(past);
  for (const at of order) await remember(store, readings[at]!);
  return store;
}

/** Everything that the store shows of the two states, and all that is asked about. */
async function shownBy(store: Store) {
  const pair = { kind: 'countries', a: 'IND', b: 'RUS' } as const;
  const [events, due] = await Promise.all([
    store.eventsAbout({ pairs: [pair], countries: ['IND', 'RUS'], limit: 500 }),
    store.eventWords.due('2026-01-01'),
  ]);
  return { events, due };
}

function before(store: Store): Promise<Before> {
  const { source, units, mentions, figures, events, text } = readings[4]!;
  const address = source.url ?? '';
  const page = { source, units, mentions, figures, events, length: text.length, allMarksShown: false, annotations: [] };
  return findBefore({ ...page, state: 'read', address }, store, lexicon);
}

describe('the five stories of the newsroom', () => {
  it('end in the same store in whatever order they are read', async () => {
    const expected = await shownBy(await readInOrder([0, 1, 2, 3, 4]));
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(order, async (reading) => {
        expect(await shownBy(await readInOrder(reading))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  }, 120_000);
});

describe('reading the fifth story after the others', () => {
  let shown: Before;
  let rows: Before['groups'][number]['rows'];
  beforeAll(async () => {
    shown = await before(await readInOrder([2, 0, 3, 1, 4]));
    rows = shown.groups.flatMap((group) => group.rows);
  });

  it('shows the earlier rounds under predecessors, each once, and names the previous one', () => {
    const series = shown.groups.find((group) => group.series?.id === 'ind-rus-foreign-office-consultations');
    expect(series?.rows.map(({ from, place }) => [from, place])).toEqual(
      expect.arrayContaining([
        ['2023-11-13', 'New Delhi'],
        ['2021-02-17', 'Moscow'],
        ['2019-04-01', 'Moscow'],
      ]),
    );
    expect(new Set(series?.rows.map(({ from }) => from)).size).toBe(series?.rows.length);
    expect(series?.series).toMatchObject({ previous: '2023-11-13', months: 15 });
    const round = series?.rows.find(({ from }) => from === '2023-11-13');
    expect(round?.actors.concat(round.recipients).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Vinay Kwatra', 'Andrey Rudenko']),
    );
  });

  it('counts what the reader read among the sources of a round, with its sentence', () => {
    const round = rows.find(({ from }) => from === '2023-11-13');
    expect(round?.sources.some(({ quote }) => quote?.includes('Rudenko'))).toBe(true);
  });

  it('closes the preview by the report', () => {
    const plans = shown.expectations.filter(({ event }) => event.from === '2025-03-07');
    expect(plans.map(({ state }) => state)).toContain('reported');
    expect(plans.every(({ state }) => state === 'reported' || state === 'known')).toBe(true);
  });

  it('puts trade of eight months beside a year’s, and the target', () => {
    const trade = shown.figures.find(({ id }) => id === 'ind-rus-trade');
    const amounts = trade?.lines.flat().map(({ figure }) => [figure.value, figure.status]);
    expect(amounts).toEqual(
      expect.arrayContaining([
        [44e9, 'actual'],
        [66e9, 'actual'],
        [100e9, 'target'],
      ]),
    );
    expect(trade?.sameRate).toBe(true);
  });

  it('puts two new deaths beside twelve in all, and sixteen missing', () => {
    const values = (id: string) =>
      shown.figures.find((one) => one.id === id)?.lines.map((line) => line.map(({ figure }) => figure.value));
    expect(values('ind-rus-nationals-killed')?.flat()).toEqual(expect.arrayContaining([2, 12]));
    expect(values('ind-rus-nationals-killed')?.some((line) => line.includes(2) && line.includes(12))).toBe(false);
    expect(values('ind-rus-nationals-missing')?.flat()).toContain(16);
  });

  it('shows the meeting in Astana, and gives every row its source and who said it', () => {
    expect(rows.some(({ from, actors }) => from === '2024-07-03' && actors[0]?.short === 'Jaishankar')).toBe(true);
    for (const row of rows) expect(row.sources[0]?.saidBy.kind).toBeTruthy();
  });
});
