import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Party } from './parties.ts';
import { partiesIn } from './parties.ts';
import type { Dated } from './sentence.ts';

/** Who a name without a title stands for in these sentences: learned from where the same name has one. */
export type KnownNames = ReadonlyMap<string, { readonly cell: string; readonly country: string }>;

/** A surname stands for someone when it is printed with a title this often, nearly always for the same person. */
const OFTEN = 6;
const NEARLY_ALWAYS = 0.9;
/** Where the family name comes first. */
const FAMILY_FIRST = new Set(['CHN', 'KOR', 'PRK', 'VNM', 'TWN', 'HKG', 'KHM']);

/** Reads all sentences once: full names with their state, and the surnames that only one person has. */
export function learnNames(sentences: readonly Dated[], lexicon: Lexicon): KnownNames {
  const people = sentences.flatMap(({ text }) =>
    partiesIn(text, lexicon).flatMap((party) =>
      party.kind === 'person' ? [{ party, name: text.slice(party.start, party.end) }] : [],
    ),
  );
  const names = new Map<string, { cell: string; country: string }>();
  for (const { party, name } of people) names.set(name, party);
  for (const [surname, bearers] of surnames(people)) {
    const [cell, count] = [...bearers].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
    const total = [...bearers.values()].reduce((sum, one) => sum + one, 0);
    const country = people.find(({ party }) => party.cell === cell)?.party.country ?? '';
    if (count >= OFTEN && count >= NEARLY_ALWAYS * total) names.set(surname, { cell, country });
  }
  return names;
}

function surnames(
  people: readonly { readonly party: Party; readonly name: string }[],
): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const { party, name } of people) {
    const words = name.split(' ');
    const surname = (FAMILY_FIRST.has(party.country) ? words[0] : words.at(-1)) ?? name;
    const bearers = found.get(surname) ?? new Map<string, number>();
    found.set(surname, bearers.set(party.cell, (bearers.get(party.cell) ?? 0) + 1));
  }
  return found;
}
