import { describe, expect, it } from 'vitest';
import type { Series } from '../../../lib/model/event.ts';
import { aboutPage } from '../../../lib/relate/about.ts';
import { groupRows, relate } from '../../../lib/relate/relate.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';
import { pageFacts } from '../../support/page-facts.ts';
import type { PageOutline } from '../../support/page-facts.ts';
import { pastEvent } from '../../support/past-event.ts';
import { smallRoster } from '../../support/small-roster.ts';

const roster = smallRoster();
const related = (page: PageOutline, events: readonly ReturnType<typeof pastEvent>[], series: readonly Series[] = []) =>
  relate(aboutPage(pageFacts(page), roster, series), events, roster);
const ids = (list: ReturnType<typeof related>) => list.rows.map(({ event }) => event.id);

const callOn = (day: string) =>
  pastEvent(`${day}-call`, 'CONSULT.phone', { who: ['narendra-modi'], to: ['vladimir-putin'] });
const modiAndPutin = {
  published: '2025-06-01',
  said: ['narendra-modi', 'vladimir-putin', 'narendra-modi', 'vladimir-putin'],
};

describe('prior events', () => {
  it('began before the page’s day', () => {
    const list = related(modiAndPutin, [callOn('2025-05-31'), callOn('2025-06-01'), callOn('2025-06-02')]);
    expect(ids(list)).toEqual(['2025-05-31-call']);
  });

  it('are aged by the page’s day also when the page tells the hour', () => {
    const page = { ...modiAndPutin, published: '2025-06-01T07:33:44' };
    const list = related(page, [callOn('2022-05-01'), callOn('2025-05-31'), callOn('2025-06-01')]);
    expect(ids(list)).toEqual(['2025-05-31-call', '2022-05-01-call']);
  });

  it('come nearer in time first when all else is equal', () => {
    const list = related(modiAndPutin, [callOn('2022-05-01'), callOn('2025-01-01'), callOn('2023-05-01')]);
    expect(ids(list)).toEqual(['2025-01-01-call', '2023-05-01-call', '2022-05-01-call']);
  });

  it('are all shown when the page has no date', () => {
    expect(ids(related({ ...modiAndPutin, published: null }, [callOn('2030-01-01')]))).toHaveLength(1);
  });

  it('put the page’s two people before one of them with somebody else', () => {
    const other = pastEvent('2025-05-30-other', 'CONSULT.meeting', { who: ['vladimir-putin'], to: ['donald-trump'] });
    expect(ids(related(modiAndPutin, [other, callOn('2024-01-01')]))[0]).toBe('2024-01-01-call');
  });

  it('leave out what only a background name ties to the page', () => {
    const page = {
      published: '2025-06-01',
      said: ['narendra-modi', 'narendra-modi', 'IND', 'RUS', 'IND', 'RUS', 'IND', 'donald-trump'],
    };
    const old = pastEvent('2017-01-01-old', 'CONSULT.meeting', { who: ['donald-trump'], to: ['UKR'] });
    expect(ids(related(page, [old]))).toEqual([]);
  });

  it('name the predecessor under whom an office met', () => {
    const page = { published: '2025-03-07', said: ['vikram-misri', 'vikram-misri', 'IND'] };
    const met = pastEvent('2023-05-01-met', 'CONSULT.meeting', { who: ['vinay-kwatra'], to: ['donald-trump'] });
    expect(related(page, [met]).rows[0]?.why).toContainEqual({
      key: 'office',
      office: 'ind-foreign-secretary',
      then: 'vinay-kwatra',
      now: 'vikram-misri',
    });
  });

  it('take another deputy minister for no predecessor: the office has many seats', () => {
    const page = { published: '2025-03-07', said: ['andrey-rudenko', 'andrey-rudenko', 'RUS'] };
    const met = pastEvent('2024-05-01-met', 'CONSULT.meeting', { who: ['sergey-ryabkov'], to: ['USA'] });
    expect(ids(related(page, [met]))).toEqual([]);
  });

  it('are not filled by one busy official', () => {
    const calls = ['2025-05-01', '2025-04-01', '2025-03-01', '2025-02-01', '2025-01-02', '2024-12-01'].map((day) =>
      pastEvent(`${day}-trump`, 'CONSULT.phone', { who: ['vladimir-putin'], to: ['donald-trump'] }),
    );
    const pair = pastEvent('2025-04-20-trade', 'SUPPORT.agreement_signed', { who: ['IND'], to: ['RUS'] });
    const page = {
      published: '2025-06-01',
      said: ['IND', 'vladimir-putin', 'RUS', 'IND', 'vladimir-putin', 'RUS', 'IND', 'IND'],
    };
    expect(ids(related(page, [...calls, pair])).indexOf('2025-04-20-trade')).toBeLessThan(4);
  });

  it('are grouped by what ties them to the page', () => {
    const list = related(modiAndPutin, [
      callOn('2025-01-01'),
      pastEvent('2025-02-01-deal', 'SUPPORT', { who: ['IND'], to: ['RUS'] }),
    ]);
    expect([...groupRows(list.rows).keys()]).toEqual(['people', 'pair']);
  });
});

describe('a planned event', () => {
  const plan = pastEvent('2025-05-20-plan', 'AGREE.visit', {
    on: '2025-06-10',
    status: 'scheduled',
    who: ['narendra-modi'],
    to: ['vladimir-putin'],
  });

  it('is open until its day', () => {
    expect(related(modiAndPutin, [plan]).expectations[0]).toMatchObject({ state: 'open', closedBy: null });
  });

  it('is unknown when its day has passed and nothing is known', () => {
    const page = { ...modiAndPutin, published: '2025-06-20' };
    expect(related(page, [plan]).expectations[0]?.state).toBe('unknown');
  });

  it('is closed by what another source knows', () => {
    const page = { ...modiAndPutin, published: '2025-06-20' };
    const list = related(page, [plan, callOn('2025-06-11')]);
    expect(list.expectations[0]).toMatchObject({ state: 'known', closedBy: { id: '2025-06-11-call' } });
  });

  it('was not expected before its source came out', () => {
    expect(related({ ...modiAndPutin, published: '2025-05-01' }, [plan]).expectations).toEqual([]);
  });

  it('is no prior event', () => {
    expect(ids(related({ ...modiAndPutin, published: '2025-06-20' }, [plan]))).toEqual([]);
  });
});

describe('a series', () => {
  const dialogue: Series = {
    id: 'ind-usa-dialogue',
    name: 'India–USA Strategic Dialogue',
    names: ['Strategic Dialogue'],
    countries: ['IND', 'USA'],
    seats: [],
    modes: ['dialogue'],
    level: 'ministers',
    subject: 'all',
    coverage: 'gaps unknown',
  };
  const round = (day: string) =>
    pastEvent(`${day}-round`, 'CONSULT.dialogue', { who: ['IND'], to: ['USA'], series: dialogue.id });

  it('is recognised by its name in the headline beside its states', () => {
    const page = {
      published: '2025-06-01',
      headline: 'Ministers open Strategic Dialogue',
      said: ['IND', 'USA', 'IND'],
    };
    const list = related(page, [round('2022-01-10'), round('2024-01-15')], [dialogue]);
    expect(list.rounds[0]).toMatchObject({
      event: { id: '2024-01-15-round' },
      months: 16,
      series: { coverage: 'gaps unknown' },
    });
  });

  it('is not recognised by its name without its states', () => {
    const page = { published: '2025-06-01', headline: 'Ministers open Strategic Dialogue', said: ['RUS', 'UKR'] };
    expect(related(page, [round('2024-01-15')], [dialogue]).rounds).toEqual([]);
  });

  it('has its previous round before the one the page reports a day later', () => {
    const page = { published: '2024-01-16', headline: 'Strategic Dialogue ends', said: ['IND', 'USA', 'IND'] };
    const list = related(page, [round('2022-01-10'), round('2024-01-15')], [dialogue]);
    expect(list.rounds[0]?.event.id).toBe('2022-01-10-round');
    expect(list.reported.map(({ id }) => id)).toEqual(['2024-01-15-round']);
  });
});

describe('who is busy', () => {
  const roster = smallRoster();
  const dealings = Array.from({ length: 20 }, (_, at) =>
    pastEvent(`2024-1${at % 2}-1${at % 10}-visit-${at}`, 'CONSULT.visit', {
      who: ['narendra-modi'],
      to: ['USA'],
    }),
  );
  const page = (said: readonly string[]) =>
    aboutPage(pageFacts({ published: '2024-12-01', headline: 'Talks', said }), roster, []);

  it('brings no row that has nothing else to do with the page', () => {
    const list = relate(page(['narendra-modi', 'IND', 'narendra-modi', 'PRT', 'PRT']), dealings, roster);
    expect(list.rows).toEqual([]);
  });

  it('brings rows still when seldom seen, and not long ago', () => {
    const list = relate(page(['narendra-modi', 'IND', 'narendra-modi', 'PRT', 'PRT']), dealings.slice(0, 2), roster);
    expect(list.rows).toHaveLength(2);
  });
});

describe('the states of a page', () => {
  const roster = NEWSROOM;

  it('are those whose people act in its headline, and who act in what it tells', () => {
    const facts = pageFacts({
      published: '2022-03-07',
      headline: 'Russian and Indian delegations meet again',
      said: [],
    });
    expect(aboutPage(facts, roster, []).pairs).toMatchObject([{ a: 'IND', b: 'RUS' }]);
    const party = (country: string) => ({ official: null, name: null, office: null, country });
    const told = { from: '2022-03-06', actors: [party('IND')], recipients: [party('USA')] };
    const news = pageFacts({ published: '2022-03-07', headline: 'Talks', said: [], events: [told] });
    expect(aboutPage(news, roster, []).pairs).toMatchObject([{ a: 'IND', b: 'USA' }]);
    const long = pageFacts({ published: '2024-03-07', headline: 'Talks', said: [], events: [told] });
    expect(aboutPage(long, roster, []).pairs).toEqual([]);
  });
});

describe('a page without a date', () => {
  const roster = smallRoster();

  it('claims no previous round and expects nothing', () => {
    const plan = pastEvent('2025-03-07-plan', 'CONSULT.visit', {
      status: 'scheduled',
      who: ['narendra-modi'],
      to: ['USA'],
    });
    const page = aboutPage(
      pageFacts({ published: null, headline: 'Modi', said: ['narendra-modi', 'USA'] }),
      roster,
      [],
    );
    const list = relate(page, [plan], roster);
    expect([list.rounds, list.expectations]).toEqual([[], []]);
  });
});
