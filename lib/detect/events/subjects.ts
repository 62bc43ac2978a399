/** Who acts: the party that a verb has for its subject, or nobody. A guess at a subject would put words into a mouth. */
import type { Clause } from './clauses.ts';
import { group, isPossessor, PREPOSITIONS, type Memory } from './parties.ts';
import { looksFinite } from './verbhood.ts';
import type { Party, Word } from './words.ts';

export interface Subject {
  readonly parties: readonly Party[];
  readonly because: string;
}

const NOBODY: Subject = { parties: [], because: 'no-subject' };
/** Nouns of people who act for the country that “of”, “from” or “in” names: “officials from Russia”. */
const AGENTS = new Set(
  'officials official government ministry minister troops forces rebels spokesman spokeswoman spokesperson president leaders leader army parliament police authorities soldiers delegation representatives ministers diplomats committee administration embassy group groups parties members authorities military negotiators court judge opposition envoy ambassador houses warships vessel vessels tanks jets helicopters missiles warplanes navy airforce coastguard officers agents investigators prosecutors lawmakers legislators senators side sides militants fighters guerrillas insurgents settlers protesters workers students farmers refugees kurds parties state states city people citizens nationals nationalists militiamen newspaper commerce premier chancellor king emir monarch bombers drones intelligence security forces officials'.split(
    ' ',
  ),
);
/** “thousands of Iraqi Kurds”: the people counted are the subject. */
const QUANTITIES = new Set(
  'thousands hundreds dozens tens scores millions group groups number majority most many some crowd crowds'.split(' '),
);
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
  const own = ungoverned(words, here.from, verb);
  if (own.length > 0) return { parties: own, because: 'subject' };
  if (bothSides(words, here.from, verb)) return { parties: memory.pair, because: 'both-sides' };
  if (here.opener === 'who' || here.opener === 'which') return antecedent(words, here.from);
  const pronoun = words.findIndex(
    (word, i) => i >= here.from && i < verb && word.party === null && /^(?:he|she|they|it)$/.test(word.lower),
  );
  if (pronoun >= 0) return meantBy(words, pronoun, memory);
  const agent = governedAgent(words, here.from, verb);
  if (agent !== null) return { parties: [agent], because: 'agent-noun' };
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

/** The last party group before the verb that no preposition governs and no other verb parts from it. */
function ungoverned(words: readonly Word[], from: number, to: number): readonly Party[] {
  for (let at = from; at < to; at++) {
    const party = words[at]!.party;
    if (party === null || isGoverned(words, at, from) || isPossessor(words, at)) continue;
    if (party.place !== null && words[at - 1]?.lower === 'the') continue;
    if (party.collective && at > from && isObject(words[at - 1]!)) continue;
    if (reaches(words, at, to)) return group(words, at, to);
  }
  return possessedAgent(words, from, to);
}

/** “visits Bulgaria and meets …”: what a verb stands before is its object. */
function isObject({ party, text, lower }: Word): boolean {
  return (
    party === null &&
    /^\p{Ll}{3,}(?:s|ed)$/u.test(text) &&
    !AGENTS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    lower !== 'says'
  );
}

/** Nothing between the party and the verb takes the subject away: another verb, or a noun that is no agent of the state. */
function reaches(words: readonly Word[], party: number, verb: number): boolean {
  let noun: string | null = null;
  let governed = false;
  for (let i = party + 1; i < verb; i++) {
    const word = words[i]!;
    if (looksFinite(word) && !AUXILIARY.test(word.lower) && !coordinates(words, i, verb) && !leadsOn(words, i, verb))
      return false;
    if (word.party !== null || word.text === ',') governed = false;
    else if (PREPOSITIONS.has(word.lower)) governed = true;
    else if (!governed && /^\p{Ll}{3,}$/u.test(word.text) && !BETWEEN.test(word.lower)) noun = word.lower;
  }
  return noun === null || !words[party]!.party?.collective || AGENTS.has(noun);
}

const AUXILIARY = /^(?:is|are|was|were|will|would|has|have|had)$/;
/** Words that stand between subject and verb and are no noun: adverbs, auxiliaries, days. */
const BETWEEN =
  /ly$|^(?:is|are|was|were|been|being|has|have|had|will|would|also|yesterday|today|not|never|now|once|again|and|but|its|his|her|their|the|may|might|could|can|must|should|did|does|set|due|scheduled|expected|plans|recently|last|this|next|week|month|year|still|who|which|jointly|both|all|late|early|then|already|since|long|outright)$/;

/** “is scheduled to meet”, “agreed to share”: the infinitive has the same subject. */
function leadsOn(words: readonly Word[], at: number, verb: number): boolean {
  const between = words.slice(at + 1, verb).map((word) => word.lower);
  return between[0] === 'to' && between.slice(1).every((word) => /ly$|^(?:also|be|have|been)$/.test(word));
}

function coordinates(words: readonly Word[], verb: number, next: number): boolean {
  return words.slice(verb + 1, next).some((word) => word.lower === 'and' || word.text === ',' || word.lower === 'but');
}

/** “Russia's foreign ministry said”: the possessor acts when nobody else is named. */
function possessedAgent(words: readonly Word[], from: number, to: number): readonly Party[] {
  for (let at = from; at < to; at++) {
    const party = words[at]!.party;
    if (party === null || !party.collective || !isPossessor(words, at) || isGoverned(words, at, from)) continue;
    const possessed = words
      .slice(at + 2, at + 7)
      .some(
        (word) =>
          AGENTS.has(word.lower) || /^(?:newspaper|media|navy|air|coast|state|supreme|top|high)$/.test(word.lower),
      );
    if (possessed && reaches(words, at + 1, to)) return [party];
  }
  return [];
}

/** “in France, Germany and Italy”: the comma before `at` joins a list; “At the invitation of X, Y visited” has none. */
function listGoesOn(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 3);
  return next[0]?.text === ',' || (next[0]?.lower === 'and' && next[1]?.party !== null && next[1] !== undefined);
}

/** “Israeli troops” are Israel; “Israeli civilians”, “Indian films” are not. */
export function actsForState(words: readonly Word[], at: number): boolean {
  if (!words[at]!.party?.adjective) return true;
  const noun = words.slice(at + 1, at + 4).filter((word) => word.party === null && /^\p{Ll}{3,}/u.test(word.text));
  return noun.length === 0 || noun.some((word) => AGENTS.has(word.lower));
}

function isGoverned(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 9; i--) {
    const word = words[i]!;
    if (word.party !== null) {
      const between = words.slice(i + 1, at);
      if (!between.every((one) => one.lower === 'and' || one.text === ',' || one.lower === "'s")) return false;
      if (between.length === 1 && between[0]!.text === ',' && !listGoesOn(words, at)) return false;
      continue;
    }
    if (word.lower === 'of' && QUANTITIES.has(words[i - 1]?.lower ?? '')) return false;
    if (PREPOSITIONS.has(word.lower)) return true;
    if (
      !/^(?:the|an?|his|her|its|their|mr|mrs|ms|dr|then|former|senior|top|new|and|'s|,|\p{Lu}.*|\p{Ll}+(?:an|ish|ese))$/u.test(
        word.text,
      )
    )
      return false;
  }
  return false;
}

function governedAgent(words: readonly Word[], from: number, to: number): Party | null {
  for (let at = from; at < to; at++) {
    const party = words[at]!.party;
    if (party === null || !reaches(words, at, to)) continue;
    if (AGENTS.has(words[at - 2]?.lower ?? '') && /^(?:of|from|in|for)$/.test(words[at - 1]?.lower ?? '')) return party;
    if (AGENTS.has(words[at - 3]?.lower ?? '') && words[at - 1]?.lower === 'the') return party;
  }
  return null;
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
  const before = memory.subject.filter(fits);
  return before.length > 0 ? { parties: before, because: 'pronoun' } : NOBODY;
}

/** A subject of its own that is no party: “the declaration should”, “new restrictions have”. */
function hasNoun(words: readonly Word[], { from }: Clause, verb: number): boolean {
  return words.slice(from, verb).some((word) => /^(?:the|a|an|this|these|those)$/.test(word.lower));
}
