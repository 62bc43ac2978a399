/** Groups of parties, and what earlier sentences leave behind. */
import type { CountryCode } from '../../../model/ids.ts';
import type { Party, Word } from '../words.ts';

/** Whom “he”, “both sides” and a bare participle mean. */
export interface Memory {
  readonly subject: readonly Party[];
  /** The person told about last: “he”, “she”. */
  readonly person: readonly Party[];
  /** The last two countries named together. */
  readonly pair: readonly Party[];
}

/** Before the first sentence. */
export const NOTHING: Memory = { subject: [], person: [], pair: [] };

export const PREPOSITIONS = new Set(
  'of in on at with from to by for against between over about into through under near toward towards amid during after before since including like without via than as across along inside outside alongside despite following'.split(
    ' ',
  ),
);

export function isPossessor(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  return next === "'s" || next === '’s' || next === '’' || next === "'";
}

/** “France, Germany and Italy”: the comma at `at` joins a list. */
export function goesOn(words: readonly Word[], at: number, to: number): boolean {
  if (words[at + 1]?.lower === 'and') return isParty(words[words[at + 2]?.lower === 'the' ? at + 3 : at + 2]);
  if (!words[at + 1]?.party && words[at + 1]?.lower !== 'the') return false;
  const next = words.findIndex((word, i) => i > at + 1 && (word.text === ',' || word.lower === 'and'));
  if (next < 0 || next >= to) return false;
  if (words[next]!.lower === 'and') return true;
  return goesOn(words, next, to);
}

function isParty(word: Word | undefined): boolean {
  return word !== undefined && word.party !== null;
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
    } else if (word.lower === 'and' || (word.text === ',' && goesOn(words, i, Math.min(words.length, to))))
      joint = true;
    else if (word.text === ',') break;
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
  return actingState(party.participant.country, null);
}

/** A state that acts as such, not by a named person; `place`: the town it stands for, as printed. */
export function actingState(country: CountryCode | null, place: string | null): Party {
  return {
    participant: { official: null, name: null, office: null, country },
    place,
    collective: true,
    adjective: false,
    people: false,
    body: false,
    private: false,
    implied: false,
  };
}
