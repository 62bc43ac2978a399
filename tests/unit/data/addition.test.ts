import { describe, expect, it } from 'vitest';
import { additionOf, titleAlone } from '../../../lib/data/addition.ts';
import { kindsOf } from '../../../lib/detect/titles/kinds.ts';
import { folded } from '../../../lib/text/fold.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

const added = (name: string, title: string, country: string) =>
  additionOf({ name, title, country, on: '2026-05-07' }, kindsOf(folded(title)), NEWSROOM);

describe('somebody added', () => {
  it('takes the post that ships', () =>
    expect(added('Ana Duarte', 'Foreign Secretary', 'IND')).toMatchObject({
      official: { id: 'ana-duarte', surname: 'Duarte', country: 'IND' },
      office: null,
      term: { office: 'ind-foreign-secretary', from: '2026-05-07', until: null, asOf: '2026-05-07' },
    }));

  it('takes the only post of its kind, whatever it is called', () =>
    expect(added('Ana Duarte', 'Minister of External Affairs', 'IND').term.office).toBe('ind-foreign-minister'));

  it('brings the post when it is new', () =>
    expect(added('Ana Duarte', 'Deputy Foreign Minister', 'PRT').office).toMatchObject({
      id: 'prt-deputy-foreign-minister',
      kind: 'deputy-foreign-minister',
      seats: 'many',
      titles: ['Deputy Foreign Minister'],
    }));

  it.each([
    ['Wang Lin', 'CHN', 'Wang', 'family-first'],
    ['Ana Duarte', 'PRT', 'Duarte', 'given-first'],
    ['Prabowo', 'PRT', 'Prabowo', 'mononym'],
  ])('is known by the family name: %s of %s by %s', (name, country, surname, nameOrder) =>
    expect(added(name, 'Envoy', country).official).toMatchObject({ surname, nameOrder }),
  );

  it('of a known name has an id of their own', () =>
    expect(added('Vikram Misri', 'Envoy', 'PRT').official.id).toBe('vikram-misri-2'));

  it('in a script without Latin letters has an id too', () =>
    expect(added('Ана Дуарте', 'Envoy', 'PRT').official.id).toBe('person'));

  it('who only acts in the post is recorded as acting', () =>
    expect(added('Ana Duarte', 'acting Foreign Secretary', 'IND').term).toMatchObject({
      kind: 'acting',
      office: 'ind-foreign-secretary',
    }));
});

describe('a title alone', () => {
  it.each([
    ['new Foreign Secretary of India', 'Foreign Secretary'],
    ['newly appointed Foreign Secretary', 'Foreign Secretary'],
    ['Foreign Secretary of the Indian Union', 'Foreign Secretary of the Indian Union'],
    ['Minister of State for Water', 'Minister of State for Water'],
  ])('of “%s” is “%s”', (title, alone) => expect(titleAlone(title, 'IND', NEWSROOM)).toBe(alone));
});
