import { describe, expect, it } from 'vitest';
import { phrasesOfOfficial } from '../../../lib/data/phrases.ts';
import type { Official } from '../../../lib/model/official.ts';

const person = (name: string, surname: string, more: Partial<Official> = {}): Official => ({
  id: 'x',
  name,
  surname,
  nameOrder: 'given-first',
  aliases: [],
  nativeNames: {},
  country: 'UTP',
  official: true,
  ...more,
});
const forms = (official: Official) =>
  Object.fromEntries(phrasesOfOfficial(official).map(([phrase, target]) => [phrase, 'form' in target && target.form]));

describe('names an official is found by', () => {
  it('are the full name and the surname', () =>
    expect(forms(person('Ana Duarte', 'Duarte'))).toEqual({ 'Ana Duarte': 'full', Duarte: 'surname' }));

  it('include the surname of another spelling', () =>
    expect(forms(person('Volodymyr Zelenskyy', 'Zelenskyy', { aliases: ['Volodymyr Zelensky'] }))).toMatchObject({
      'Volodymyr Zelensky': 'full',
      Zelensky: 'surname',
    }));

  it('do not include the last word of a formal name', () =>
    expect(forms(person('Evo Morales', 'Morales', { aliases: ['Evo Morales Ayma'] }))).not.toHaveProperty('Ayma'));

  it('take initials as an alias', () =>
    expect(forms(person('Mohammed bin Salman', 'bin Salman', { aliases: ['MBS'] }))).toMatchObject({ MBS: 'alias' }));

  it('have no surname when the name is one', () =>
    expect(forms(person('Charles III', 'Charles III', { nameOrder: 'mononym' }))).toEqual({ 'Charles III': 'full' }));

  it('include what a mononym is called for short', () =>
    expect(forms(person('Prabowo Subianto', 'Prabowo', { nameOrder: 'mononym' }))).toEqual({
      'Prabowo Subianto': 'full',
      Prabowo: 'surname',
    }));

  it('include names in other scripts', () =>
    expect(
      forms(person('Wang Yi', 'Wang', { nameOrder: 'family-first', nativeNames: { zh: ['王毅'] } })),
    ).toMatchObject({
      王毅: 'native',
    }));
});
