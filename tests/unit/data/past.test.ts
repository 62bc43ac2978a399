import { describe, expect, it } from 'vitest';
import { eventFrom, pastFrom, seriesFrom } from '../../../lib/data/past.ts';
import type { EventRow } from '../../../lib/data/past.ts';
import { smallRoster } from '../../support/small-roster.ts';

const roster = smallRoster();
const event = (row: Partial<EventRow>) =>
  eventFrom({ id: '2025-03-07-ind-rus-foc', what: 'CONSULT.foc', ce: 'Reuters', ...row }, roster);

describe('a starter event', () => {
  it('takes its first day from its id, unless the row gives one', () => {
    expect(event({}).from).toBe('2025-03-07');
    expect(event({ on: '2025-03-06' }).from).toBe('2025-03-06');
  });

  it('gives each official the office held on that day', () => {
    const office = (on: string) => event({ who: ['s-jaishankar'], on }).actors[0]?.office;
    expect(office('2017-06-01')).toBe('ind-foreign-secretary');
    expect(office('2025-03-07')).toBe('ind-foreign-minister');
  });

  it('keeps an office that the row names', () => {
    const [shoigu] = event({ who: ['sergei-shoigu@rus-security-council-secretary'] }).actors;
    expect(shoigu).toEqual({
      official: 'sergei-shoigu',
      name: null,
      office: 'rus-security-council-secretary',
      country: 'RUS',
    });
  });

  it('keeps the name of someone the roster lacks, with the state acted for', () => {
    const [trutnev] = event({ who: ['Yury Trutnev RUS'] }).actors;
    expect(trutnev).toEqual({ official: null, name: 'Yury Trutnev', office: null, country: 'RUS' });
  });

  it('links a named person once the roster knows the name', () => {
    expect(event({ who: ['Vikram Misri IND'] }).actors[0]).toMatchObject({
      official: 'vikram-misri',
      office: 'ind-foreign-secretary',
    });
  });

  it('concerns the states of all who took part, and those the row adds', () => {
    expect(event({ who: ['vikram-misri'], to: ['andrey-rudenko'], also: ['UKR'] }).countries).toEqual([
      'IND',
      'RUS',
      'UKR',
    ]);
  });

  it('is told in our own words when the row has no title', () => {
    expect(event({ who: ['vikram-misri'], to: ['andrey-rudenko'], place: 'Moscow' }).title).toBe(
      'Foreign Office Consultations in Moscow: Vikram Misri – Andrey Rudenko',
    );
  });

  it('cites the portal page of the day and the outlet that page names', () => {
    expect(event({}).sources[0]).toMatchObject({
      publisher: 'Wikipedia',
      url: 'https://en.wikipedia.org/wiki/Portal:Current_events/2025_March_7',
      published: '2025-03-07',
      saidBy: { kind: 'outlet' },
      via: 'Reuters',
      quote: null,
    });
  });

  it('says so when no report confirms it, before anything else it cites', () => {
    const remembered = event({ basis: 'memory' });
    expect(remembered.basis).toBe('memory');
    expect(remembered.sources.map(({ saidBy, url }) => [saidBy.kind, url === null])).toEqual([
      ['roster', true],
      ['outlet', false],
    ]);
    expect(event({}).basis).toBeUndefined();
  });

  it('cannot be without a source', () => {
    expect(() => eventFrom({ id: '2025-03-07-x', what: 'CONSULT.foc' }, roster)).toThrow('without a source');
  });
});

describe('the past', () => {
  const row = '{"id":"2025-03-07-a","what":"CONSULT.meeting","who":["vikram-misri"],"ce":""}';
  const table =
    'id\tname\tcountries\tseats\tcoverage\nfoc\tConsultations\tIND|RUS\tIND/foreign-secretary\tgaps unknown';

  it('has a version that changes with any row', () => {
    const version = (lines: string) => pastFrom(lines, table, roster).version;
    expect(version(row)).toBe(version(row));
    expect(version(row.replace('meeting', 'phone'))).not.toBe(version(row));
  });

  it('reads a series with its seats and what it covers', () => {
    expect(seriesFrom(table)).toMatchObject([
      {
        id: 'foc',
        countries: ['IND', 'RUS'],
        seats: [{ country: 'IND', kind: 'foreign-secretary' }],
        coverage: 'gaps unknown',
      },
    ]);
  });
});
