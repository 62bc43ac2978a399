import { describe, expect, it } from 'vitest';
import type { Participant, Series } from '../../../lib/model/event.ts';
import type { Office } from '../../../lib/model/office.ts';
import { seriesOf, type SeriesFacts } from '../../../lib/model/series.ts';

const series = (id: string, more: Partial<Series>): Series => ({
  id,
  name: id,
  countries: ['AAA', 'BBB'],
  level: 'deputy ministers',
  subject: 'relations',
  coverage: 'gaps unknown',
  ...more,
});

const ROUNDS = series('rounds', {
  name: 'A–B Foreign Office Consultations',
  names: ['Foreign Office Consultations', 'FOC'],
  seats: [
    { country: 'AAA', kind: 'foreign-secretary' },
    { country: 'BBB', kind: 'deputy-foreign-minister' },
  ],
  modes: ['foc'],
});
const COUNCIL = series('council', {
  names: ['Foreign Office Consultations on Security Council matters'],
  modes: ['foc'],
});
const FORUM = series('forum', { name: 'Forum summit', countries: ['FRM'], modes: ['summit'] });
const ALL = [ROUNDS, COUNCIL, FORUM];

const OFFICES: Readonly<Record<string, Pick<Office, 'country' | 'kind'>>> = {
  'aaa-secretary': { country: 'AAA', kind: 'foreign-secretary' },
  'bbb-deputy': { country: 'BBB', kind: 'deputy-foreign-minister' },
};
const officeOf = (id: string) => (OFFICES[id] as Office | undefined) ?? null;

const who = (country: string, office: string | null = null): Participant => ({
  official: null,
  name: null,
  office,
  country,
});
const facts = (more: Partial<SeriesFacts>): SeriesFacts => ({
  mode: 'foc',
  actors: [who('AAA')],
  recipients: [who('BBB')],
  countries: ['AAA', 'BBB'],
  forum: null,
  words: 'The two met.',
  ...more,
});

describe('the series of an event', () => {
  it.each<[fact: string, about: Partial<SeriesFacts>, expected: string | null]>([
    ['is known by its name', { words: 'A and B held Foreign Office Consultations.' }, 'rounds'],
    [
      'is the one with the longer name',
      { words: 'Foreign Office Consultations on Security Council matters were held.' },
      'council',
    ],
    [
      'is known by who met',
      { actors: [who('AAA', 'aaa-secretary')], recipients: [who('BBB', 'bbb-deputy')] },
      'rounds',
    ],
    ['is not guessed from states alone', {}, null],
    ['is none when a state of it is missing', { words: 'Foreign Office Consultations', countries: ['AAA'] }, null],
    ['is none in another form', { words: 'Foreign Office Consultations', mode: 'phone' }, null],
    ['is not found within a word', { words: 'They keep their focus.' }, null],
    ['is that of a forum', { words: 'The Forum summit opened.', mode: 'summit', countries: ['FRM'] }, 'forum'],
  ])('%s', (_, about, expected) => expect(seriesOf(facts(about), ALL, officeOf)).toBe(expected));

  it('is none when two fit', () => {
    const twin = { ...ROUNDS, id: 'twin' };
    expect(seriesOf(facts({ words: 'Foreign Office Consultations' }), [ROUNDS, twin], officeOf)).toBeNull();
  });
});
