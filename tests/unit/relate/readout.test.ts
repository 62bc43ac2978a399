import { describe, expect, it } from 'vitest';
import type { Participant } from '../../../lib/model/event.ts';
import { aboutPage } from '../../../lib/relate/about.ts';
import { relate } from '../../../lib/relate/relate.ts';
import { readPast } from '../../../scripts/support/past.ts';
import { pageFacts } from '../../support/page-facts.ts';
import { smallRoster } from '../../support/small-roster.ts';

const roster = smallRoster();
const past = readPast(roster);
const person = (official: string, country: string): Participant => ({ official, name: null, office: null, country });
const state = (country: string): Participant => ({ official: null, name: null, office: null, country });

/** A ministry's readout of a visit: the consultations among other meetings, their other chair named late and briefly. */
const page = pageFacts({
  published: '2021-02-18',
  headline: 'Visit of the Foreign Secretary to Moscow',
  said: [
    ...['harsh-vardhan-shringla', 'harsh-vardhan-shringla', 'RUS', 'harsh-vardhan-shringla', 'sergey-lavrov'],
    ...['s-jaishankar', 'sergey-lavrov', 'IND', 'sergey-lavrov', 'igor-morgulov', 'sergey-ryabkov'],
  ],
  events: [
    {
      mode: 'foc',
      from: '2021-02-17',
      countries: ['IND', 'RUS'],
      actors: [person('harsh-vardhan-shringla', 'IND')],
      recipients: [state('RUS')],
    },
    {
      from: '2021-02-17',
      countries: ['IND', 'RUS'],
      actors: [person('harsh-vardhan-shringla', 'IND')],
      recipients: [person('sergey-lavrov', 'RUS')],
    },
  ],
});
const list = relate(aboutPage(page, roster, past.series), past.events, roster);
const shown = list.rows.map(({ event }) => event.id);

describe('a readout of a visit with consultations', () => {
  it('is about their series, by the form of the meeting and who took part', () => {
    expect(aboutPage(page, roster, past.series).series[0]?.series.id).toBe('ind-rus-foreign-office-consultations');
  });

  it('shows the round before it first', () => {
    expect(shown[0]).toBe('2019-04-01-ind-rus-foc');
  });

  it('has what it tells of itself under no “before”', () => {
    expect(shown).not.toContain('2021-02-17-shringla-lavrov');
    expect(shown).not.toContain('2021-02-17-ind-rus-foc');
  });

  it('is about no series when the meeting had a form of every day', () => {
    const [consultations, ...others] = page.events;
    const plain = { ...page, events: [{ ...consultations!, mode: 'meeting' as const }, ...others] };
    expect(aboutPage(plain, roster, past.series).series).toEqual([]);
  });
});
