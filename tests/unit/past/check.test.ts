import { describe, expect, it } from 'vitest';
import { checkPast } from '../../../scripts/past/check.ts';
import { pastEvent } from '../../support/past-event.ts';
import { smallRoster } from '../../support/small-roster.ts';

const roster = smallRoster();
const MEETING = pastEvent('2025-03-07-meeting', 'CONSULT.meeting', { who: ['IND'], to: ['RUS'] });
const found = (...events: readonly (typeof MEETING)[]) =>
  checkPast({ version: '1', events, series: [] }, roster).map(({ level, text }) => `${level} ${text}`);

describe('a check of past events', () => {
  it('finds nothing wrong with a dated meeting of states that are known', () => {
    expect(found(MEETING)).toEqual([]);
  });

  it('names an id that stands twice', () => {
    expect(found(MEETING, MEETING)).toEqual(['error 2025-03-07-meeting']);
  });

  it('names what the roster does not know, and an end before the beginning', () => {
    expect(found({ ...MEETING, countries: ['QQQ'], series: 'no-such', until: '2025-03-01' })).toEqual([
      'error 2025-03-07-meeting: ends before it begins',
      'error 2025-03-07-meeting: unknown series no-such',
      'error 2025-03-07-meeting: unknown country QQQ',
    ]);
  });

  it('warns of months in which nothing is known, over the turn of a year too', () => {
    const earlier = { ...MEETING, id: 'earlier', from: '2024-12-30' };
    expect(found(MEETING, earlier)).toEqual(['warning 2025-01', 'warning 2025-02']);
  });
});
