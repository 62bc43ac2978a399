import { describe, expect, it } from 'vitest';
import { draw } from '../../../scripts/past/draw.ts';
import { cluesOf, matchesOf } from '../../../scripts/past/match.ts';
import { eventFrom } from '../../../lib/data/past.ts';
import { smallRoster } from '../../support/small-roster.ts';

const roster = smallRoster();
const event = eventFrom(
  { id: '2025-03-07-a', what: 'CONSULT.foc', place: 'Moscow', who: ['vikram-misri'], to: ['andrey-rudenko'], ce: '' },
  roster,
);
const days = new Map([
  ['2025-03-06', ['Rudenko receives Misri in Moscow.', 'A storm reaches Moscow.']],
  ['2025-03-08', ['Misri leaves Moscow.']],
  ['2025-03-10', ['Misri and Rudenko had met in Moscow.']],
]);

describe('verifying a row', () => {
  it('finds reports of two days before and after that share two clues or more, the most fitting first', () => {
    const matches = matchesOf(cluesOf(event, null, roster), ['2025-03-07', '2025-03-07'], days);
    expect(matches.map(({ text }) => text)).toEqual(['Rudenko receives Misri in Moscow.', 'Misri leaves Moscow.']);
  });

  it('finds names however they are accented', () => {
    const accented = new Map([['2025-03-07', ['Mísri meets Rúdenko.']]]);
    expect(matchesOf(cluesOf(event, null, roster), ['2025-03-07', '2025-03-07'], accented)).toHaveLength(1);
  });

  it('draws the same rows by the same seed, and no row twice', () => {
    const rows = Array.from({ length: 40 }, (_, index) => index);
    const drawn = draw(rows, 10, 7);
    expect(draw(rows, 10, 7)).toEqual(drawn);
    expect(new Set(drawn).size).toBe(10);
    expect(draw(rows, 10, 8)).not.toEqual(drawn);
  });
});
