/** Who acts: the party that a verb has for its subject, or nobody. A guess at a subject would put words into a mouth. */
import type { Clause } from '../clauses.ts';
import { AGENTS } from './agents.ts';
import { phraseStart } from './adverbials.ts';
import { bearerOf, SAYS, type Bearer } from './noun-phrases.ts';
import { PREPOSITIONS, type Memory } from './parties.ts';
import { isWritten, looksFinite } from '../acts/verbhood.ts';
import type { Party, Word } from '../words.ts';

export interface Subject {
  readonly parties: readonly Party[];
  readonly because: string;
}

const NOBODY: Subject = { parties: [], because: 'no-subject' };
const BOTH = /^(?:sides|countries|nations|leaders|ministers|presidents|governments|parties|officials)$/;

/** The subject of the verb at `verb`, in its clause, in what the clause hangs on, or by a pronoun in what came before. */
export function subjectOf(
  verb: number,
  clause: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  memory: Memory,
): Subject {
  const here = clauses[clause]!;
  const own = ownSubject(words, here.from, verb);
  if (own.parties.length > 0) return { parties: own.parties, because: own.governed ? 'agent-noun' : 'subject' };
  if (bothSides(words, here.from, verb)) return { parties: memory.pair, because: 'both-sides' };
  if (here.opener === 'who' || here.opener === 'which') return antecedent(words, here.from);
  const pronoun = words.findIndex(
    (word, i) => i >= here.from && i < verb && word.party === null && /^(?:he|she|they|it)$/.test(word.lower),
  );
  if (pronoun >= 0) return meantBy(words, pronoun, memory);
  const owned = ownedAgent(words, here.from, verb);
  if (owned !== null) return { parties: [owned], because: 'pronoun' };
  const hangs = here.opener === 'and' || here.opener === 'participle';
  if (!hangs || clause === 0 || hasNoun(words, here, verb)) return NOBODY;
  const main = subjectOf(mainVerb(words, clauses[clause - 1]!), clause - 1, words, clauses, memory);
  return main.because === 'subject' && here.opener === 'participle' ? { ...main, because: 'hangs-on' } : main;
}

/** The first finite verb of a clause: what hangs on the clause has that verb's subject. */
function mainVerb(words: readonly Word[], { from, to }: Clause): number {
  const at = words.findIndex((word, i) => i >= from && i < to && looksFinite(word));
  return at < 0 ? to : at;
}

/** The subject phrase of the verb within its clause: what stands before it, past adverbials, with no verb of another between. */
function ownSubject(words: readonly Word[], from: number, verb: number): Bearer {
  let start = phraseStart(words, from, verb);
  let end = verb;
  for (let at = start; at < verb; at++) {
    if (!looksFinite(words[at]!) || AUXILIARY.test(words[at]!.lower) || isAttribute(words, at)) continue;
    if (isAside(words, at, verb)) continue;
    // “Kyiv says Russia attacked”: a new sentence begins
    if (SAYS.test(words[at]!.lower) && words.slice(at + 1, verb).some((word) => word.party !== null)) {
      start = phraseStart(words, at + 1, verb);
      end = verb;
      continue;
    }
    if (!coordinates(words, at, verb) && !leadsOn(words, at, verb) && !writes(words, at, verb)) {
      // “X says Y attacked”, “Z, who was hurt, …”: a verb of another subject
      return { parties: [], governed: false };
    }
    end = Math.min(end, at);
  }
  // “X accused Y of it, a charge Y denied”: whoever stands directly before the verb
  if (end < verb && standsAtVerb(words, end, verb)) return bearerOf(words, verb - 1, verb);
  const found = bearerOf(words, start, end);
  if (found.parties.length > 0 || !PREPOSITIONS.has(words[from]?.lower ?? '')) return found;
  // “As part of the visit, X …”: what opened the clause led an adverbial
  const comma = words.findIndex((word, at) => at >= start && at < end && word.text === ',');
  return comma < 0 ? found : bearerOf(words, phraseStart(words, comma + 1, verb), end);
}

/** “X said their forces had completed …”: the forces of who spoke. */
function ownedAgent(words: readonly Word[], from: number, verb: number): Party | null {
  const owner = words.findLastIndex(
    (word, at) => at >= from && at < verb && word.party === null && /^(?:its|their)$/.test(word.lower),
  );
  if (owner < 0 || !words.slice(owner + 1, verb).some((word) => AGENTS.has(word.lower))) return null;
  if (words.slice(owner + 1, verb).some((word) => word.party !== null || PREPOSITIONS.has(word.lower))) return null;
  return words.slice(0, owner).find((word) => word.party !== null && word.party.place === null)?.party ?? null;
}

/** A party directly before the verb that no preposition and no verb governs. */
function standsAtVerb(words: readonly Word[], from: number, verb: number): boolean {
  const before = words[verb - 2];
  return (
    words[verb - 1]?.party !== null &&
    verb - 2 > from &&
    before?.party === null &&
    /^\p{Ll}+$/u.test(before.text) &&
    !PREPOSITIONS.has(before.lower) &&
    !/^(?:and|but|the)$|(?:ed|s)$/.test(before.lower)
  );
}

/** “issued a statement condemning”, not “vetoed a resolution calling for”. */
function writes(words: readonly Word[], at: number, verb: number): boolean {
  return (
    isWritten(words, verb) &&
    /^(?:issued|released|published|sent|signed|adopted|approved|passed|posted|wrote|delivered|led)$/.test(
      words[at]!.lower,
    )
  );
}

/** “the armed forces”, “Israel's besieged neighbour”: a participle before a noun. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const behind =
    before !== undefined &&
    (/^(?:the|an?|'s|of|its|his|their|all|some|most|other)$/.test(before.lower) || before.party?.adjective === true);
  return behind && /ed$/.test(words[at]!.lower);
}

/** “, passed by parliament,”: between two commas. */
function isAside(words: readonly Word[], at: number, verb: number): boolean {
  const open = words.slice(0, at).findLastIndex((word) => word.text === ',');
  if (open < 0 || at - open > 6) return false;
  return words.slice(at, verb).some((word) => word.text === ',') && !/^(?:and|but)$/.test(words[open + 1]?.lower ?? '');
}

const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had)$/;
/** “is scheduled to meet”, “agreed to share”: the infinitive has the same subject. */
function leadsOn(words: readonly Word[], at: number, verb: number): boolean {
  const between = words.slice(at + 1, verb).map((word) => word.lower);
  return between[0] === 'to' && between.slice(1).every((word) => /ly$|^(?:also|be|have|been)$/.test(word));
}

function coordinates(words: readonly Word[], verb: number, next: number): boolean {
  return words.slice(verb + 1, next).some((word) => word.lower === 'and' || word.text === ',' || word.lower === 'but');
}

/** “Israeli troops” are Israel; “Israeli civilians”, “Indian films” are not. */
export function actsForState(words: readonly Word[], at: number): boolean {
  if (!words[at]!.party?.adjective) return true;
  const noun = words.slice(at + 1, at + 6).filter((word) => word.party === null && /^\p{Ll}{3,}/u.test(word.text));
  return noun.length === 0 || noun.some((word) => AGENTS.has(word.lower));
}

function bothSides(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word, i) => /^(?:both|two)$/.test(word.lower) && BOTH.test(words[from + i + 1]?.lower ?? ''));
}

function antecedent(words: readonly Word[], before: number): Subject {
  const party = words.slice(Math.max(0, before - 4), before).findLast((word) => word.party !== null)?.party;
  return party ? { parties: [party], because: 'relative-clause' } : NOBODY;
}

/** “he”, “she”: the person named last in the sentence, else the last subject; “it”, “they”: the last country too. */
function meantBy(words: readonly Word[], pronoun: number, memory: Memory): Subject {
  const person = /^(?:he|she)$/.test(words[pronoun]!.lower);
  const fits = (party: Party | null) => party !== null && (!person || !party.collective);
  const here = words.slice(0, pronoun).find((word) => fits(word.party))?.party;
  if (here) return { parties: [here], because: 'pronoun' };
  const before = (person ? memory.person : memory.subject).filter(fits);
  return before.length > 0 ? { parties: before, because: 'pronoun' } : NOBODY;
}

/** A subject of its own that is no party: “the declaration should”, “new restrictions have”. */
function hasNoun(words: readonly Word[], { from }: Clause, verb: number): boolean {
  return words.slice(from, verb).some((word) => /^(?:the|a|an|this|these|those)$/.test(word.lower));
}
