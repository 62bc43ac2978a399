import { describe, expect, it } from 'vitest';
import { eventsIn, who } from './read.ts';

const OF_OPINION = { url: 'https://news.example/opinion/why-they-met' };

describe('an article', () => {
  it('tells one act once: headline and lead are one event, with the day the lead gives', () => {
    const events = eventsIn(
      'India expels Canadian diplomats\nIndia expelled six diplomats from Canada on Friday, the foreign ministry said.',
    ).filter((event) => event.type === 'SANCTION');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ from: '2024-05-03', status: 'occurred', mode: 'expel' });
  });

  it('lends the place of a visit to the meeting held during it', () => {
    const events = eventsIn(
      'Chinese President Xi Jinping arrived in Budapest on Friday. Xi Jinping held talks with Hungarian Prime Minister Viktor Orban on Friday.',
    );
    expect(events.find((event) => event.mode === 'meeting')?.place).toBe('Budapest');
  });

  it('takes the town of the dateline for what was done on the day', () => {
    const [event] = eventsIn('HANOI, Vietnam (AP) — US President Joe Biden accused China on Monday of coercion.');
    expect(event).toMatchObject({ type: 'ACCUSE', place: 'Hanoi', from: '2024-05-06' });
  });

  it('keeps two meetings of one day apart', () => {
    const events = eventsIn(
      'French President Emmanuel Macron met German Chancellor Olaf Scholz on Friday. Emmanuel Macron met Ukrainian President Volodymyr Zelenskyy on Friday.',
    ).filter((event) => event.mode === 'meeting');
    expect(events.map((event) => event.recipients.map(who))).toEqual([['olaf-scholz'], ['volodymyr-zelenskyy']]);
  });

  it('is asked in vain when it is opinion or a work of reference', () => {
    const text = 'French President Emmanuel Macron met German Chancellor Olaf Scholz on Friday.';
    expect(eventsIn(text, OF_OPINION)).toEqual([]);
    expect(eventsIn(text, { url: 'https://en.wikipedia.org/wiki/France' })).toEqual([]);
    expect(eventsIn(text)).toHaveLength(1);
  });

  it('names the agency its copy comes from', () => {
    expect(eventsIn('India expelled six diplomats from Canada on Friday, Reuters reported.')[0]?.via).toBe('Reuters');
  });

  it('says who says so', () => {
    const said = (text: string) => eventsIn(text)[0]?.saidBy;
    expect(said('Kyiv says Russia attacked Ukraine on Friday.')).toMatchObject({ kind: 'on-record' });
    expect(said('Sources told the paper that Russia attacked Ukraine on Friday.')).toMatchObject({ kind: 'unnamed' });
    expect(said('Russia attacked Ukraine on Friday.')).toEqual({ kind: 'outlet' });
  });

  it('is less sure of what is said in passing than of a plain dated act', () => {
    const sure = (text: string) => eventsIn(text)[0]?.confidence ?? 0;
    expect(sure('India accused Canada on Friday.')).toBeGreaterThanOrEqual(0.8);
    expect(sure('India said a thing.')).toBeLessThan(0.8);
  });

  it('tells the round only as the source says it', () => {
    const [event] = eventsIn('India and Russia held the 21st meeting of their joint commission on Friday.');
    expect(event?.round).toBe('21st meeting');
  });
});

describe('what has not happened yet', () => {
  it('is not told as done when its day comes after the report', () => {
    const events = eventsIn('Russia bans the import of fish from Japan from 15 August 2024.');
    expect(events.map((event) => event.status)).not.toContain('occurred');
  });

  it('reaches over a second verb: “will visit a camp and meet”', () => {
    const events = eventsIn(
      'Chinese President Xi Jinping arrives in Budapest. He will also visit a school and meet Hungarian Prime Minister Viktor Orban.',
    );
    expect(events.find((event) => event.mode === 'meeting')?.status).toBe('scheduled');
  });
});
