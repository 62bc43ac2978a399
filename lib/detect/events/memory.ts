/** What a sentence leaves behind for the next: whom “he”, “both sides” and “it” will mean. */
import type { Clause } from './clauses.ts';
import { NOTHING, stateOf, type Memory } from './parties/parties.ts';
import type { Sentence } from './sentence.ts';
import { subjectOf } from './parties/subjects.ts';
import { looksFinite } from './acts/verbhood.ts';
import type { Party, Word } from './words.ts';

/** The memory after a sentence; one that names nobody changes nothing. */
export function remember(memory: Memory, { words, clauses }: Sentence): Memory {
  const parties = words.flatMap((word) => (word.party === null || word.party.place !== null ? [] : [word.party]));
  const first = subjectsOfSentence(words, clauses) ?? parties[0];
  if (first === undefined) return memory;
  const other = parties.find(
    (party) => party.participant.country !== null && party.participant.country !== first.participant.country,
  );
  const person = first.collective ? parties.find((party) => !party.collective) : first;
  return {
    subject: [first],
    person: person === undefined ? memory.person : [person],
    pair: other === undefined ? memory.pair : [stateOf(first), stateOf(other)],
  };
}

/** Who the main clause is about: the subject of its first finite verb. */
function subjectsOfSentence(words: readonly Word[], clauses: readonly Clause[]): Party | undefined {
  const main = clauses[0]!;
  const verb = words.findIndex((word, i) => i < main.to && looksFinite(word));
  return verb < 0 ? undefined : subjectOf(verb, 0, words, clauses, NOTHING).parties[0];
}
