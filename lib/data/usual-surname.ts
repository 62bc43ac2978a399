import type { Official } from '../model/official.ts';

/** The surname a name has when nothing is said. */
export function usualSurname({ name, nameOrder }: Pick<Official, 'name' | 'nameOrder'>): string {
  const words = name.split(' ');
  return (nameOrder === 'mononym' ? name : nameOrder === 'family-first' ? words[0] : words.at(-1)) ?? name;
}
