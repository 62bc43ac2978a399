import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { EventFigure } from '../../../../lib/model/event.ts';
import type { Store } from '../../../../lib/store/store.ts';
import { citeEvent, citeOfficial } from '../../../../lib/view/citing/cite-event.ts';
import { readDossier, subjectOf } from '../../../../lib/view/dossier/dossier.ts';
import { wordsFrom } from '../../../../lib/words.ts';
import { pastEvent } from '../../../support/past-event.ts';
import { smallRoster } from '../../../support/small-roster.ts';
import { freshStore, passage } from '../../store/support.ts';

const words = wordsFrom({}, 'en');
const FOC = 'ind-rus-foc';

async function seeded(): Promise<Store> {
  const store = await freshStore();
  const round = (day: string, who: string, place: string) =>
    pastEvent(`${day}-foc`, 'CONSULT.foc', { who: [who], to: ['andrey-rudenko'], place, series: FOC });
  const trade = { measures: 'two-way trade', unit: 'USD', series: 'ind-rus-trade' } as const;
  await store.seed({
    version: '1',
    series: [
      {
        ...{ id: FOC, name: 'India–Russia consultations', countries: ['IND', 'RUS'] },
        ...{ level: 'foreign secretary', subject: 'bilateral', coverage: 'rounds of 2023 and 2025' },
      },
    ],
    events: [
      { ...round('2023-11-13', 'vinay-kwatra', 'New Delhi'), figures: [{ ...FIGURE, ...trade, value: 44e9 }] },
      { ...round('2025-03-07', 'vikram-misri', 'Moscow'), figures: [{ ...FIGURE, ...trade, value: 66e9 }] },
      pastEvent('2024-05-01-call', 'CONSULT.phone', { who: ['donald-trump'], to: ['volodymyr-zelenskyy'] }),
    ],
  });
  return store;
}
const FIGURE: Omit<EventFigure, 'measures' | 'value' | 'unit' | 'series'> = {
  ...{ low: null, high: null, bound: 'exact', status: 'actual', period: 'P1Y', deadline: null },
  ...{ basis: 'unstated', tally: 'unstated', saidBy: null },
};

describe('the address of a dossier', () => {
  it.each([
    ['?official=sergey-lavrov', { kind: 'official', id: 'sergey-lavrov' }],
    ['?pair=IND-RUS', { kind: 'pair', a: 'IND', b: 'RUS' }],
    ['?series=ind-rus-foc', { kind: 'series', id: 'ind-rus-foc' }],
    ['?figures=ind-rus-trade', { kind: 'figures', id: 'ind-rus-trade' }],
    ['?pair=IND', null],
    ['', null],
  ])('%s asks for %j', (search, subject) => {
    expect(subjectOf(search)).toEqual(subject);
  });
});

describe('a dossier', () => {
  const read = async (search: string, store?: Store) =>
    readDossier(subjectOf(search)!, store ?? (await seeded()), smallRoster());

  it('of an official has terms, events, figures and what the reader kept', async () => {
    const store = await seeded();
    await store.annotations.save(passage('both sides agreed', { note: 'Compare' }));
    const dossier = (await read('?official=vikram-misri', store))!;
    expect([dossier.title, dossier.below]).toEqual(['Vikram Misri', 'India']);
    expect(dossier.terms).toMatchObject([
      { office: 'Foreign Secretary', from: '2024-07-15', until: null, before: { name: 'Vinay Kwatra' }, after: null },
    ]);
    expect(dossier.events.map(({ from }) => from)).toEqual(['2025-03-07']);
    expect(dossier.clips.map((one) => one.note)).toEqual(['Compare']);
  });

  it('of two countries has their series, and no event of others', async () => {
    const dossier = (await read('?pair=IND-RUS'))!;
    expect(dossier.title).toBe('India – Russia');
    expect(dossier.series.map(({ name, rounds }) => [name, rounds.length])).toEqual([
      ['India–Russia consultations', 2],
    ]);
    expect(dossier.events.map(({ from }) => from)).toEqual(['2025-03-07', '2023-11-13']);
  });

  it('of a series says what the store covers of it', async () => {
    const [series] = (await read('?series=ind-rus-foc'))!.series;
    expect(series).toMatchObject({ coverage: 'rounds of 2023 and 2025', rhythm: null, stretches: [] });
  });

  it('of a figure has its chart and every telling with its source', async () => {
    const dossier = (await read('?figures=ind-rus-trade'))!;
    expect([dossier.title, dossier.below]).toEqual(['two-way trade', 'India – Russia']);
    const [part] = dossier.figures;
    expect(part!.charts).toHaveLength(1);
    expect(part!.lines[0]!.amounts.map(({ source }) => source?.publisher)).toEqual(['The Courier', 'The Courier']);
  });

  it.each(['?official=nobody', '?series=none', '?figures=none', '?pair=QQQ-ZZZ'])(
    'of a subject that nobody knows is none: %s',
    async (search) => {
      expect(await read(search)).toBeNull();
    },
  );

  it('is copied with its sources: an event, an official', async () => {
    const dossier = (await read('?official=vikram-misri'))!;
    const event = citeEvent(dossier.events[0]!, words, 'chicago', '2026-01-01T00:00:00.000Z');
    expect(event.text).toBe(
      '7 March 2025, Moscow: Foreign Office Consultations (Vikram Misri, Foreign Secretary, India; ' +
        'Andrey Rudenko, Deputy Foreign Minister, Russia). “Report,” The Courier, March 7, 2025.',
    );
    expect(event.html).toContain('<i>The Courier</i>');
    expect(citeOfficial(dossier, words, 'apa').text).toBe(
      'Vikram Misri; Foreign Secretary, India (15 Jul 2024–). Aide-Mémoire. (2026, January 22). Roster of officials.',
    );
  });
});
