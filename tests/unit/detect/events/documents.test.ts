import { describe, expect, it } from 'vitest';
import { eventsIn, read, who } from './read.ts';

const STATEMENT = `Joint Statement on the visit of the Prime Minister of India to France

At the invitation of French President Emmanuel Macron, Indian Prime Minister Narendra Modi paid an official visit to France on 2-3 May 2024.

1. The two leaders welcomed the growth of trade.

2. France condemned the attack and expressed support for India.

3. They called on Russia to end the war.`;

describe('a joint statement printed in full', () => {
  const { events, text } = read(STATEMENT, { title: 'Joint Statement' });

  it('is one event of both sides, on the last day of the visit', () => {
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ type: 'STATEMENT', mode: 'joint', from: '2024-05-03' });
    expect(events[0]?.countries.toSorted()).toEqual(['FRA', 'IND']);
  });

  it('has its numbered points in order', () => {
    const points = events[0]?.points?.map(({ start, end }) => text.slice(start, end));
    expect(points).toEqual([
      '1. The two leaders welcomed the growth of trade.',
      '2. France condemned the attack and expressed support for India.',
      '3. They called on Russia to end the war.',
    ]);
  });

  it('is not seen in a report that numbers nothing', () => {
    const told = eventsIn('France and India issued a joint statement on Friday. France condemned Russia on Friday.');
    expect(told.some((event) => event.points !== undefined)).toBe(false);
    expect(told.map((event) => event.type)).toContain('ACCUSE');
  });
});

describe('a transcript', () => {
  it('a question tells nothing', () => {
    expect(eventsIn('Did French President Emmanuel Macron meet German Chancellor Olaf Scholz on Friday?')).toEqual([]);
  });

  it('who asks is no actor, whatever the question claims', () => {
    const text =
      'Question (Daily Post): Russia attacked Ukraine on Friday.\n\nSpokesperson: China condemned Japan on Friday.';
    expect(eventsIn(text).map((event) => event.actors.map(who))).toEqual([['CHN']]);
  });
});

describe('states that are meant and not named', () => {
  it('the North and the South are the Koreas where both are named', () => {
    const events = eventsIn(
      'South Korea and North Korea share a border. The North accused the South of a breach on Friday.',
    );
    expect(events.find((event) => event.type === 'ACCUSE')).toMatchObject({
      actors: [{ country: 'PRK' }],
      recipients: [{ country: 'KOR' }],
    });
  });

  it('without both, the North is a direction', () => {
    expect(eventsIn('The North accused the South of neglect on Friday.')).toEqual([]);
  });

  it('“the government” is that of the country the report comes from, and less sure', () => {
    const [event] = eventsIn('The government accused Japan of a breach on Friday.', { country: 'IND' });
    expect(event?.actors.map(who)).toEqual(['IND']);
    expect(event?.confidence).toBeLessThan(0.8);
    expect(eventsIn('The government accused Japan of a breach on Friday.').flatMap((one) => one.actors)).toEqual([]);
  });
});

describe('days', () => {
  it('the day told last goes on in the sentences that follow', () => {
    const events = eventsIn(
      'Indian Foreign Secretary Vikram Misri met Russian Foreign Minister Sergey Lavrov on Friday. Both sides agreed on a plan.',
    );
    expect(events.find((event) => event.type === 'AGREE')).toMatchObject({ from: '2024-05-03' });
  });

  it('what is reckoned from another day has a day of its own, unsaid', () => {
    const events = eventsIn('Japan sanctioned Iran on Friday, after Russia attacked Ukraine.');
    expect(events.find((event) => event.type === 'ASSAULT')?.from).toBe('2024-05');
  });

  it('a year before a noun says which, not when', () => {
    expect(eventsIn('Suriname recognised Palestine within its 1967 borders.')[0]?.from).toBe('2024-05-06');
  });

  it('background in the perfect tense is of this year, not of this day', () => {
    const filler = 'Nothing else of any note was said about it there.\n'.repeat(12);
    const [event] = eventsIn(`${filler}Vietnam has accused China of a breach.`);
    expect(event).toMatchObject({ type: 'ACCUSE', from: '2024' });
  });
});
