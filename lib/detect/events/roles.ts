/** Who did it, and to whom: subjects before the verb, objects after it, turned round in the passive. */
import type { Clause } from './clauses.ts';
import { clauseAt } from './clauses.ts';
import type { VerbHit } from './patterns.ts';
import type { Party, Word } from './words.ts';

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly because: readonly string[];
}

/** What earlier sentences leave behind: whom “he”, “both sides” and a bare participle mean. */
export interface Memory {
  readonly subject: readonly Party[];
  /** The last two parties of different countries. */
  readonly pair: readonly Party[];
}

const PREPOSITIONS = new Set(
  'of in on at with from to by for against between over about into through under near toward towards amid during after before since including like without via than as across along inside outside alongside'.split(
    ' ',
  ),
);
/** Nouns of people who act for the country that “of”, “from” or “in” names: “officials from Russia”. */
const AGENTS = new Set(
  'officials official government ministry minister troops forces rebels spokesman spokeswoman spokesperson president leaders leader army parliament police authorities soldiers delegation representatives ministers diplomats committee administration embassy group groups parties figures members authorities military forces negotiators companies court judge parliament opposition envoy ambassador minister'.split(
    ' ',
  ),
);
/** “thousands of Iraqi Kurds”: the people counted are the subject. */
const QUANTITIES = new Set(
  'thousands hundreds dozens tens scores millions group groups number majority most many some crowd crowds'.split(' '),
);
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who', 'which']);
const BOTH = /^(?:sides|countries|nations|leaders|ministers|presidents|governments|parties|officials)$/;

/** Subject and object parties of a verb, in the order of the text. */
export function rolesOf(hit: VerbHit, words: readonly Word[], clauses: readonly Clause[], memory: Memory): Roles {
  const at = clauseAt(clauses, hit.at);
  const subject = subjectOf(hit.at, at, words, clauses, memory);
  const end = objectEnd(hit, at, words, clauses);
  if (hit.passive) return passiveRoles(hit, subject, words, end);
  const object =
    hit.act.frame === 'visit' ? destination(words, hit.last + 1, end) : objectOf(words, hit.last + 1, end, hit);
  return inFrame(hit, subject, object);
}

function inFrame(
  hit: VerbHit,
  subject: { parties: readonly Party[]; because: string },
  object: readonly Party[],
): Roles {
  const because = [subject.because];
  if (hit.act.frame === 'alone') return { actors: subject.parties, recipients: [], because };
  return {
    actors: subject.parties,
    recipients: object.filter((party) => !subject.parties.some((one) => sameParty(one, party))),
    because,
  };
}

function passiveRoles(
  hit: VerbHit,
  subject: { parties: readonly Party[] },
  words: readonly Word[],
  end: number,
): Roles {
  const by = words.findIndex(
    (word, i) => i > hit.last && i < Math.max(end, hit.last + 12) && word.lower === 'by' && word.party === null,
  );
  const actors = by < 0 ? [] : group(words, by + 1, end);
  return { actors, recipients: subject.parties, because: ['passive'] };
}

/** The subject of the verb at `verb`: its own clause first, then what the clause hangs on, then earlier sentences. */
function subjectOf(
  verb: number,
  clause: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  memory: Memory,
): { parties: readonly Party[]; because: string } {
  const here = clauses[clause]!;
  const own = ungoverned(words, here.from, verb);
  if (own.length > 0) return { parties: own, because: 'subject' };
  const both = bothSides(words, here.from, verb);
  if (both) return { parties: memory.pair, because: 'both-sides' };
  if (here.opener === 'who' || here.opener === 'which') {
    const antecedent = lastParty(words, here.from);
    if (antecedent !== null) return { parties: [antecedent], because: 'relative-clause' };
  }
  if (hasPronoun(words, here.from, verb) && clause === 0) return { parties: memory.subject, because: 'pronoun' };
  if (clause > 0) return subjectOf(here.from, clause - 1, words, clauses, memory);
  const agent = governedAgent(words, here.from, verb);
  if (agent !== null) return { parties: [agent], because: 'agent-noun' };
  return { parties: memory.subject, because: 'carried-subject' };
}

/** Parties before the verb that no preposition governs; a coordination is one group, the last before the verb wins. */
function ungoverned(words: readonly Word[], from: number, to: number): readonly Party[] {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.party === null || isGoverned(words, at, from) || isPossessor(words, at)) continue;
    if (word.party.place !== null && !mayAct(words, at)) continue;
    return group(words, at, to);
  }
  return possessedAgent(words, from, to);
}

/** “Russia's foreign ministry said”: the possessor acts when nobody else is named. */
function possessedAgent(words: readonly Word[], from: number, to: number): readonly Party[] {
  for (let at = from; at < to; at++) {
    const party = words[at]!.party;
    if (party !== null && isPossessor(words, at) && !isGoverned(words, at, from) && party.collective) return [party];
  }
  return [];
}

function isPossessor(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.lower === "'s" || words[at + 1]?.lower === '’';
}

/** A capital is a government only where it speaks or decides: directly before its verb, with no article. */
function mayAct(words: readonly Word[], at: number): boolean {
  return words[at]!.party!.participant.country !== null && words[at - 1]?.lower !== 'the';
}

function isGoverned(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    const word = words[i]!;
    if (word.party !== null) {
      if (!isJoint(words, i, at)) return false;
      continue;
    }
    if (word.lower === 'of' && QUANTITIES.has(words[i - 1]?.lower ?? '')) return false;
    if (PREPOSITIONS.has(word.lower)) return true;
    if (
      !/^(?:the|a|an|his|her|its|their|mr|mrs|ms|dr|then|former|senior|top|new|and|'s|,|\p{Lu}.*|\p{Ll}+(?:an|ish|ese|ian))$/u.test(
        word.text,
      )
    )
      return false;
  }
  return false;
}

function isJoint(words: readonly Word[], i: number, at: number): boolean {
  return words.slice(i + 1, at).every((word) => word.lower === 'and' || word.text === ',' || word.lower === "'s");
}

/** The party at `at` and those joined to it by commas and “and”, skipping the nouns between (“the US and the EU”). */
function group(words: readonly Word[], at: number, to: number): readonly Party[] {
  const parties: Party[] = [];
  let joint = true;
  for (let i = at; i < to; i++) {
    const word = words[i]!;
    if (word.party !== null) {
      if (joint) parties.push(word.party);
      joint = false;
    } else if (word.lower === 'and' || word.text === ',' || word.lower === 'with') joint = word.lower !== 'with';
    else if (PREPOSITIONS.has(word.lower)) break;
    else if (parties.length > 0 && !joint && !/^(?:'s|\p{Ll}+|\p{Lu}.*)$/u.test(word.text)) break;
    if (i - at > 14) break;
  }
  return distinct(parties);
}

function governedAgent(words: readonly Word[], from: number, to: number): Party | null {
  for (let at = from; at < to; at++) {
    const party = words[at]!.party;
    if (
      party !== null &&
      AGENTS.has(words[at - 2]?.lower ?? '') &&
      /^(?:of|from|in|for)$/.test(words[at - 1]?.lower ?? '')
    )
      return party;
    if (party !== null && AGENTS.has(words[at - 3]?.lower ?? '') && words[at - 1]?.lower === 'the') return party;
  }
  return null;
}

/** How far objects reach: to the end of the clause, and through a following “that”/“to” clause when there is none. */
function objectEnd(hit: VerbHit, clause: number, words: readonly Word[], clauses: readonly Clause[]): number {
  const end = clauses[clause]!.to;
  const next = clauses[clause + 1];
  const none = !words.slice(hit.last + 1, end).some((word) => word.party !== null);
  return none && next !== undefined && /^(?:that|if|unless|after|–|participle)$/.test(next.opener) ? next.to : end;
}

function objectOf(words: readonly Word[], from: number, to: number, hit: VerbHit): readonly Party[] {
  const wanted =
    hit.act.frame === 'pair'
      ? /^(?:with|to|by|between)$/
      : /^(?:against|on|to|from|for|of|toward|towards|with|over|at|in|by)$/;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.party === null) continue;
    const before = governor(words, at, from);
    if (word.party.place !== null && (before === 'in' || before === 'at')) continue;
    if (before !== null && !wanted.test(before)) continue;
    return group(words, at, to);
  }
  return [];
}

/** The preposition that governs the party at `at`, or null. */
function governor(words: readonly Word[], at: number, from: number): string | null {
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    const lower = words[i]!.lower;
    if (words[i]!.party !== null) return null;
    if (PREPOSITIONS.has(lower)) return lower;
  }
  return null;
}

/** A visit's host: the first place or country after the verb. */
function destination(words: readonly Word[], from: number, to: number): readonly Party[] {
  const index = words.findIndex((word, i) => i >= from && i < to && word.party !== null && word.party.collective);
  return index < 0 ? [] : [words[index]!.party!];
}

function bothSides(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some((word, i) => /^(?:both|two)$/.test(word.lower) && BOTH.test(words[from + i + 1]?.lower ?? ''));
}

function hasPronoun(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.party === null && PRONOUNS.has(word.lower));
}

function lastParty(words: readonly Word[], before: number): Party | null {
  return words.slice(Math.max(0, before - 6), before).findLast((word) => word.party !== null)?.party ?? null;
}

/** Same person, or same country when neither is a person. */
export function sameParty(a: Party, b: Party): boolean {
  const [x, y] = [a.participant, b.participant];
  if (x.official !== null || y.official !== null) return x.official === y.official;
  if (x.name !== null || y.name !== null) return x.name === y.name;
  return x.country === y.country;
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter((party, i) => parties.findIndex((other) => sameParty(party, other)) === i);
}
