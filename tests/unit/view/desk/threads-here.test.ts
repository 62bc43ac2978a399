import { describe, expect, it } from 'vitest';
import { aboutPage } from '../../../../lib/relate/about.ts';
import type { Thread } from '../../../../lib/store/store.ts';
import { threadsHere } from '../../../../lib/view/desk/threads-here.ts';
import { pageFacts } from '../../../support/page-facts.ts';
import { smallRoster } from '../../../support/small-roster.ts';

const roster = smallRoster();
const about = aboutPage(
  pageFacts({
    published: '2025-03-07',
    headline: 'Misri and Rudenko review trade in Moscow',
    said: ['vikram-misri', 'andrey-rudenko', 'vikram-misri', 'andrey-rudenko', 'PRT'],
  }),
  roster,
  [],
);
const touches = (thread: Partial<Thread>) =>
  threadsHere([{ id: 'a', name: 'A', query: {}, created: '2025-01-01T00:00:00Z', ...thread }], about, roster).length >
  0;

describe('a page touches a thread', () => {
  it.each([
    ['misri', true],
    ['official:vikram-misri', true],
    ['official:"Vikram Misri" trade', true],
    ['country:IND -sanctions', true],
    ['country:PRT', true],
    ['trade tag:toll', true],
    ['tag:toll', false],
    ['misri sanctions', false],
    ['official:sergey-lavrov', false],
    ['misri -trade', false],
    ['', false],
  ])('by what was searched: %s, %s', (search, expected) => expect(touches({ search })).toBe(expected));

  it('by the people and states it gathers, when the page is about them', () => {
    expect(touches({ query: { officials: ['andrey-rudenko'] } })).toBe(true);
    expect(touches({ query: { pairs: [{ kind: 'countries', a: 'IND', b: 'RUS' }] } })).toBe(true);
    expect(touches({ query: { pairs: [{ kind: 'countries', a: 'IND', b: 'PRT' }] } })).toBe(false);
    expect(touches({ query: { officials: ['sergey-lavrov'] } })).toBe(false);
  });
});
