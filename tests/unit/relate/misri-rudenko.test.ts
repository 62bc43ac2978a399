import { describe, expect, it } from 'vitest';
import { aboutPage, queryFor } from '../../../lib/relate/about.ts';
import { relate } from '../../../lib/relate/relate.ts';
import { readPast } from '../../../scripts/support/past.ts';
import { pageFacts } from '../../support/page-facts.ts';
import { smallRoster } from '../../support/small-roster.ts';

const roster = smallRoster();
const past = readPast(roster);

/** The report of 7 March 2025 on Misri in Moscow, as detection sees it: no events found yet. */
const page = pageFacts({
  published: '2025-03-07',
  headline: 'Foreign Secretary Vikram Misri holds talks with his Russian counterpart in Moscow',
  said: [
    ...['vikram-misri', 'RUS', 'andrey-rudenko', 'vikram-misri', 'andrey-rudenko', 'randhir-jaiswal', 'UKR'],
    ...['vikram-misri', 'RUS', 'vikram-misri', 'USA', 'RUS', 'UKR', 'volodymyr-zelenskyy', 'donald-trump'],
    ...['volodymyr-zelenskyy', 'IND', 'UKR', 'RUS', 'IND', 'RUS', 'vikram-misri', 'donald-trump', 'RUS'],
    ...['rajnath-singh', 'IND', 'RUS', 'rajnath-singh'],
  ],
  figures: [
    { value: 12, unit: 'Indian nationals', measures: 'Indian nationals killed', tally: 'cumulative', saidBy: 'India' },
    { value: 16, unit: 'Indian nationals', measures: 'Indian nationals missing', saidBy: 'Russia' },
  ],
});
const about = aboutPage(page, roster, past.series);
const list = relate(about, past.events, roster);
const shown = list.rows.map(({ event }) => event.id);

describe('the report of 7 March 2025 on Misri and Rudenko in Moscow', () => {
  it('is about the Foreign Office Consultations, without anything naming India or Russia in the code', () => {
    expect(about.series[0]?.series.id).toBe('ind-rus-foreign-office-consultations');
  });

  it('asks the store for its people, their offices, the two states and the series, and for plans of the weeks after', () => {
    expect(queryFor(about)).toMatchObject({
      officials: expect.arrayContaining(['vikram-misri', 'andrey-rudenko']),
      offices: expect.arrayContaining(['ind-foreign-secretary', 'rus-deputy-foreign-minister']),
      pairs: [{ kind: 'countries', a: 'IND', b: 'RUS' }],
      series: expect.arrayContaining(['ind-rus-foreign-office-consultations']),
      before: '2025-04-21',
    });
  });

  it('shows the earlier rounds first, newest first, held by predecessors', () => {
    expect(shown.slice(0, 3)).toEqual(['2023-11-13-ind-rus-foc', '2021-02-17-ind-rus-foc', '2019-04-01-ind-rus-foc']);
  });

  it('says of each round which office met under whom', () => {
    const round = list.rows.find(({ event }) => event.id === '2021-02-17-ind-rus-foc');
    expect(round?.why).toContainEqual({ key: 'series', series: 'ind-rus-foreign-office-consultations' });
    expect(round?.why).toContainEqual({
      key: 'office-pair',
      offices: ['ind-foreign-secretary', 'rus-deputy-foreign-minister'],
    });
    expect(round?.event.actors[0]).toMatchObject({
      official: 'harsh-vardhan-shringla',
      office: 'ind-foreign-secretary',
    });
  });

  it('names the previous round it knows of, how long ago, and what the series covers', () => {
    expect(list.rounds[0]).toMatchObject({ event: { id: '2023-11-13-ind-rus-foc', place: 'New Delhi' }, months: 15 });
    expect(list.rounds[0]?.series.coverage).toContain('unknown');
  });

  it('closes the preview of 5 March', () => {
    expect(list.expectations[0]).toMatchObject({ event: { id: '2025-03-05-misri-moscow-planned' }, state: 'reported' });
  });

  it('never shows the reported round itself, nor anything later, as prior', () => {
    expect(list.reported.map(({ id }) => id)).toContain('2025-03-07-ind-rus-foc');
    expect(list.rows.every(({ event }) => (event.from ?? '') < '2025-03-07')).toBe(true);
  });

  it('keeps director-level consultations out of the rounds, yet shows them', () => {
    expect(list.rounds.map(({ event }) => event.id)).not.toContain('2021-02-15-ind-rus-unsc');
  });

  it('puts trade of eight months beside trade of a year at the same rate, and the target apart', () => {
    const trade = list.figures.find(({ id }) => id === 'ind-rus-trade');
    expect(trade?.lines.map(({ change }) => change)).not.toContain('up');
    const apart = trade?.apart.find(({ one, other }) => one.figure.value === 44e9 && other.figure.value === 66e9);
    expect(apart).toMatchObject({ differences: ['period-length', 'basis'], sameRate: true });
    expect(trade?.lines.some(({ points }) => points[0]?.figure.status === 'target')).toBe(true);
  });

  it('puts two new deaths of June 2024 beside twelve in all, and never joins them', () => {
    const toll = list.figures.find(({ id }) => id === 'ind-rus-nationals-killed');
    expect(toll?.lines.map(({ points }) => points.map(({ figure }) => figure.value))).toEqual([[2], [12, 12]]);
    expect(toll?.apart[0]?.differences).toEqual(['tally']);
  });

  it('shows the sixteen missing by Russia’s list, and the Astana meeting', () => {
    expect(list.figures.find(({ id }) => id === 'ind-rus-nationals-missing')?.lines[0]?.points[0]).toMatchObject({
      figure: { value: 16, saidBy: 'RUS' },
    });
    expect(shown).toContain('2024-07-03-jaishankar-lavrov-astana');
  });

  it('gives every row its source and who said it', () => {
    for (const { event } of list.rows) expect(event.sources[0].saidBy.kind).toBeTruthy();
  });
});
