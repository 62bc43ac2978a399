/** Who took part in an act that a noun tells: “X's visit to Y”, “talks between X and Y”, “X–Y summit”, “talks with Y”. */
import type { NounAct } from '../acts/acts.ts';
import { clauseAt } from '../clauses.ts';
import { distinct, isPossessor, sameParty, type Memory } from './parties.ts';
import type { Sentence } from '../sentence.ts';
import { subjectOf } from './subjects.ts';
import type { Party, Word } from '../words.ts';

export interface NounRoles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** `null` when the words do not say who. */
export function nounRoles(act: NounAct, at: number, sentence: Sentence, memory: Memory): NounRoles | null {
  const { words } = sentence;
  const owner =
    ownerOf(at, words, memory) ?? subjectFor(at, sentence, memory, act.frame === 'visit' ? ON_A_VISIT : AT_IT);
  if (act.frame === 'visit') return visitRoles(words, at, owner);
  if (act.frame === 'directed') return directedRoles(words, at);
  const between = afterPreposition(words, at, /^between$/);
  if (between.length === 0 && memory.pair.length > 1 && isBetweenBoth(words, at))
    return { actors: memory.pair.slice(0, 1), recipients: memory.pair.slice(1) };
  if (between.length > 1) return { actors: [between[0]!], recipients: between.slice(1) };
  const pair = pairBefore(words, at);
  if (pair.length > 1) return { actors: [pair[0]!], recipients: pair.slice(1) };
  const both = theirs(words, at);
  if (both.length === 2) return { actors: both.slice(0, 1), recipients: both.slice(1) };
  const others = afterPreposition(words, at, /^with$/).filter(
    (party) => owner === undefined || !sameParty(owner, party),
  );
  if (owner === undefined || others.length === 0 || isDomestic(owner, others)) return null;
  return { actors: [owner], recipients: others };
}

/** “consultations between the two sides”. */
function isBetweenBoth(words: readonly Word[], at: number): boolean {
  const i = words.findIndex((word, k) => k > at && word.party === null && word.lower === 'between');
  const [one, two, three] = words.slice(i + 1, i + 4).map((word) => word.lower);
  if (i < 0 || i > at + 25) return false;
  return /^(?:sides|countries|nations|parties|governments)$/.test(
    (one === 'both' ? two : one === 'the' && two === 'two' ? three : '') ?? '',
  );
}

/** What goes before the noun of a visit that the subject is on, and of talks that the subject is in. */
const ON_A_VISIT = /^(?:on|paid|pays|began|begins|concluded|for|during)$/;
const AT_IT = /^(?:in|during|after|following|at|for)$/;

/** Talks of one country's people among themselves: mostly a wrong reading of who talked. */
function isDomestic(owner: Party, others: readonly Party[]): boolean {
  const home = owner.participant.country;
  return home !== null && others.every((party) => party.participant.country === home);
}

function visitRoles(words: readonly Word[], at: number, owner: Party | undefined): NounRoles | null {
  const host = afterPreposition(words, at, /^(?:to|in)$/).find((party) => party.collective && !party.adjective);
  const actor = owner ?? afterPreposition(words, at, /^(?:of|by)$/)[0];
  if (actor === undefined || host === undefined) return null;
  const home = actor.participant.country !== null && actor.participant.country === host.participant.country;
  return home ? null : { actors: [actor], recipients: [host] };
}

/** “US sanctions on Russia”: the adjective or possessor acts. */
function directedRoles(words: readonly Word[], at: number): NounRoles | null {
  const before = words[at - 1]?.lower === "'s" ? words[at - 2] : words[at - 1];
  const target = afterPreposition(words, at, /^(?:on|against)$/)[0];
  if (!before?.party?.collective || target === undefined || sameParty(before.party, target)) return null;
  return { actors: [before.party], recipients: [target] };
}

function ownerOf(at: number, words: readonly Word[], memory: Memory): Party | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const { party, lower } = words[i]!;
    if (party !== null) return isPossessor(words, i) ? party : undefined;
    if (/^(?:his|her)$/.test(lower)) return personBefore(words, i) ?? memory.person[0];
    if (lower === 'their') return undefined;
    if (/^(?:[,;:.]|of|in|for|the)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** “X clashed with Y during their meeting”: the two people named before, when there are two. */
function theirs(words: readonly Word[], at: number): readonly Party[] {
  const owner = words.findLastIndex(
    (word, i) => i < at && i >= at - 3 && word.lower === 'their' && word.party === null,
  );
  if (owner < 0) return [];
  const people = words
    .slice(0, owner)
    .flatMap((word) => (word.party === null || word.party.collective ? [] : [word.party]));
  const named = distinct(people);
  return named.length === 2 && named[0]!.participant.country !== named[1]!.participant.country ? named : [];
}

/** “his”: the person named before it in the sentence. */
function personBefore(words: readonly Word[], at: number): Party | undefined {
  return words.slice(0, at).find((word) => word.party !== null && !word.party.collective)?.party ?? undefined;
}

/** “X is on an official visit to Y”, “X said after talks with Y”: the subject of the words that lead to the noun. */
function subjectFor(at: number, { words, clauses }: Sentence, memory: Memory, leads: RegExp): Party | undefined {
  const on = words.findLastIndex((word, i) => i < at && i >= at - 5 && word.party === null && leads.test(word.lower));
  if (on < 0 || words.slice(on, at).some((word) => word.lower === 'of')) return undefined;
  const before = subjectOf(on, clauseAt(clauses, on), words, clauses, memory).parties[0];
  return before ?? (on <= 1 ? subjectAfter(at, words, memory) : undefined);
}

/** “During talks with Y, X said”: the subject follows the comma. */
function subjectAfter(at: number, words: readonly Word[], memory: Memory): Party | undefined {
  const comma = words.findIndex((word, i) => i > at && word.text === ',');
  if (comma < 0) return undefined;
  const next = words[comma + 1];
  if (next?.party) return next.party;
  if (/^(?:the|both)$/.test(next?.lower ?? '') && /^(?:two|sides)$/.test(words[comma + 2]?.lower ?? ''))
    return otherSide(words.slice(at, comma), memory);
  if (/^(?:he|she)$/.test(next?.lower ?? '')) return memory.person[0];
  return next?.lower === 'they' ? memory.subject[0] : undefined;
}

/** “During talks with Y, the two sides …”: the side of the last pair that Y is not. */
function otherSide(named: readonly Word[], memory: Memory): Party | undefined {
  const here = new Set(named.flatMap((word) => (word.party === null ? [] : [word.party.participant.country])));
  return memory.pair.find((party) => !here.has(party.participant.country));
}

/** “India–Russia talks”, “the Trump-Putin summit”: two parties joined by a dash before the noun. */
function pairBefore(words: readonly Word[], at: number): readonly Party[] {
  for (let i = at - 1; i >= 2 && i >= at - 4; i--) {
    const second = words[i]!.party;
    if (second === null) continue;
    const first = words[i - 2]!.party;
    return first !== null && /^[-–—/]$/.test(words[i - 1]!.text) && !sameParty(first, second) ? [first, second] : [];
  }
  return [];
}

function afterPreposition(words: readonly Word[], at: number, preposition: RegExp): readonly Party[] {
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    if (words[i]!.party !== null || /^[,;:.]$/.test(words[i]!.text)) return [];
    // “a meeting on the crisis between X and Y”: the crisis is theirs
    if (/^(?:on|over|about|amid|after|into|to)$/.test(words[i]!.lower) && !preposition.test(words[i]!.lower)) return [];
    if (preposition.test(words[i]!.lower)) return partiesFrom(words, i + 1);
  }
  return [];
}

function partiesFrom(words: readonly Word[], from: number): readonly Party[] {
  const parties: Party[] = [];
  for (let i = from; i < Math.min(words.length, from + 12); i++) {
    const { party, lower, text } = words[i]!;
    if (party !== null) parties.push(party);
    else if (!continuesList(parties.length > 0, lower, text)) break;
  }
  return parties;
}

/** Before the first party a title may stand; between parties “and”, a comma, a title. */
function continuesList(begun: boolean, lower: string, text: string): boolean {
  if (lower === 'and' || text === ',' || /^(?:the|'s|his|her|their)$/.test(lower) || /^\p{Lu}/u.test(text)) return true;
  return !begun && /^(?:counterpart|president|minister|foreign|prime|leader|chinese|visiting)$/.test(lower);
}
