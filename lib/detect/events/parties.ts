/** Groups of parties, and what earlier sentences leave behind. */
import type { Party, Word } from './words.ts';

/** Whom “he”, “both sides” and a bare participle mean. */
export interface Memory {
  readonly subject: readonly Party[];
  /** The last two countries named together. */
  readonly pair: readonly Party[];
}

export const PREPOSITIONS = new Set(
  'of in on at with from to by for against between over about into through under near toward towards amid during after before since including like without via than as across along inside outside alongside despite following'.split(
    ' ',
  ),
);

export function isPossessor(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  return next === "'s" || next === '’s' || next === '’' || next === "'";
}

/** The party at `at` and those joined to it by commas and “and”, skipping the nouns between (“the US and EU leaders”). */
export function group(words: readonly Word[], at: number, to: number): readonly Party[] {
  const parties: Party[] = [];
  let joint = true;
  for (let i = at; i < Math.min(words.length, to, at + 15); i++) {
    const word = words[i]!;
    if (word.party !== null) {
      if (joint) parties.push(word.party);
      joint = false;
    } else if (word.lower === 'and' || word.text === ',') joint = true;
    else if (word.lower === 'with' || PREPOSITIONS.has(word.lower)) break;
    else if (parties.length > 0 && !joint && !/^(?:'s|’s|\p{Ll}+|\p{Lu}.*)$/u.test(word.text)) break;
  }
  return distinct(parties);
}

/** Same person, or same country when neither is a person. */
export function sameParty(a: Party, b: Party): boolean {
  const [x, y] = [a.participant, b.participant];
  if (x.official !== null || y.official !== null) return x.official === y.official;
  if (x.name !== null || y.name !== null) return x.name === y.name;
  return x.country === y.country;
}

export function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, i) => parties.findIndex((other) => sameParty(party, other)) === i);
}

/** The state a party stands for, without the person. */
export function stateOf(party: Party): Party {
  return {
    participant: { official: null, name: null, office: null, country: party.participant.country },
    place: null,
    collective: true,
    adjective: false,
    people: false,
    body: false,
  };
}
