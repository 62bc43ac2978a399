import { describe, expect, it } from 'vitest';
import { holderOf, officeThen } from '../../../../lib/detect/link/holder.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

const holder = (office: string, date: string) => holderOf(NEWSROOM.office(office)!, date, NEWSROOM);

describe('the holder of an office', () => {
  it.each([
    ['2021-02-18', 'harsh-vardhan-shringla'],
    ['2023-11-13', 'vinay-kwatra'],
    ['2025-03-07', 'vikram-misri'],
  ])('on %s is %s', (date, official) =>
    expect(holder('ind-foreign-secretary', date)).toMatchObject({ state: 'known', term: { official } }),
  );

  it('is nobody known for a day before all terms', () =>
    expect(holder('ind-foreign-secretary', '1999-01-01')).toEqual({ state: 'gap' }));

  it('is stale a year after the term was last checked', () =>
    expect(holder('ind-foreign-secretary', '2027-06-01')).toMatchObject({ state: 'stale' }));

  it('may be several on the day one president hands over to the next', () =>
    expect(holder('usa-president', '2025-01-20').state).toBe('several'));
});

describe('the office of an official', () => {
  it('is the one held then, not the one held now', () => {
    expect(officeThen('s-jaishankar', '2016-05-01', [], NEWSROOM)?.id).toBe('ind-foreign-secretary');
    expect(officeThen('s-jaishankar', '2025-03-07', [], NEWSROOM)?.id).toBe('ind-foreign-minister');
  });
});
