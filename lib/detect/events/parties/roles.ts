/** Who did it, and to whom: subjects before the verb, objects after it, turned round in the passive. */
import type { EventType } from '../../../model/event.ts';
import type { Clause } from '../clauses.ts';
import { clauseAt } from '../clauses.ts';
import { AGENTS } from './agents.ts';
import { BE } from '../acts/verbhood.ts';
import { distinct, group, PREPOSITIONS, sameParty, type Memory } from './parties.ts';
import type { VerbHit } from '../acts/patterns.ts';
import { reachOf } from './reach.ts';
import { actsForState, subjectOf } from './subjects.ts';
import type { Party, Word } from '../words.ts';

export interface Roles {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
  readonly because: readonly string[];
}

/** How far behind a passive verb its “by” may stand, in words. */
const BY_REACH = 12;

/** Subject and object parties of a verb, in the order of the text. */
export function rolesOf(hit: VerbHit, words: readonly Word[], clauses: readonly Clause[], memory: Memory): Roles {
  const at = clauseAt(clauses, hit.at);
  const subject = subjectOf(hit.at, at, words, clauses, memory);
  const end = objectEnd(hit, at, words, clauses);
  if (hit.passive) {
    const rule = words.slice(Math.max(0, hit.at - 3), hit.at).some((word) => BE.has(word.lower))
      ? 'passive'
      : 'reduced-passive';
    const because = subject.because === 'subject' ? [rule] : [rule, subject.because];
    const agents = agentsOf(hit, words, end);
    // “was named prime minister”: told of the one who was
    if (hit.act.frame === 'alone' && agents.length === 0) return { actors: subject.parties, recipients: [], because };
    return { actors: agents, recipients: subject.parties, because };
  }
  if (hit.act.frame === 'alone') return { actors: subject.parties, recipients: [], because: [subject.because] };
  const objects =
    hit.act.frame === 'visit'
      ? { parties: destination(words, hit.last + 1, reachOf(words, hit.last + 1, end), subject.parties), because: null }
      : objectsOf(words, hit.last + 1, end, hit);
  const others = objects.parties.filter(
    (party) =>
      !subject.parties.some((one) => isHome(one, party)) && !(hit.act.mode === 'withdraw' && !party.collective),
  );
  return {
    actors: subject.parties,
    recipients: others,
    because: [subject.because, ...(objects.because !== null && others.length > 0 ? [objects.because] : [])],
  };
}

function agentsOf(hit: VerbHit, words: readonly Word[], end: number): readonly Party[] {
  const limit = Math.max(end, hit.last + BY_REACH);
  const by = words.findIndex((word, i) => i > hit.last && i < limit && word.lower === 'by' && word.party === null);
  const first = by < 0 ? -1 : words.findIndex((word, i) => i > by && i < by + 5 && word.party !== null);
  return first < 0 || !actsForState(words, first) ? [] : group(words, first, limit);
}

/** The same party, or the actor's own country: “the prime minister commended Pakistan's forces”. */
function isHome(actor: Party, party: Party): boolean {
  if (sameParty(actor, party)) return true;
  return party.collective && !actor.collective && actor.participant.country === party.participant.country;
}

/** How far objects reach: to the end of the clause, and through a following “that” clause when there is none. */
function objectEnd(hit: VerbHit, clause: number, words: readonly Word[], clauses: readonly Clause[]): number {
  const end = clauses[clause]!.to;
  const next = clauses[clause + 1];
  const none = !words.slice(hit.last + 1, end).some((word) => word.party !== null);
  return none && next !== undefined && /^(?:that|if|unless|–)$/.test(next.opener) ? next.to : end;
}

interface Objects {
  readonly parties: readonly Party[];
  /** A rule that makes the reading less sure. */
  readonly because: string | null;
}

/** Types whose own object may stand behind “in”: an attack in a country hits it. */
const BY_PLACE: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'INCIDENT']);
/** Which preposition leads to the recipient of an act of this frame or type without doubt. */
const LEADS: Readonly<Partial<Record<EventType, RegExp>>> = {
  ACCUSE: /^(?:by|against)$/,
  COERCE: /^(?:against|on)$/,
  ASSAULT: /^(?:against|on|at)$/,
  THREATEN: /^(?:against|to)$/,
  SANCTION: /^(?:on|against|from|with|to)$/,
  AID: /^(?:to|for)$/,
  SUPPORT: /^(?:to|with)$/,
  REQUEST: /^(?:from|to|on)$/,
  VOTE: /^(?:on|against)$/,
};

function objectsOf(words: readonly Word[], from: number, to: number, hit: VerbHit): Objects {
  const { type, frame, objects } = hit.act;
  const wanted =
    frame === 'pair' || hit.act.mode === 'mediation'
      ? /^(?:with|to|between)$/
      : type === 'VOTE'
        ? /^(?:on|against|for|of)$/
        : /^(?:against|on|to|from|for|of|toward|towards|with|over|at|in|by)$/;
  for (let at = from; at < to; at++) {
    const party = words[at]!.party;
    if (party === null) continue;
    if (party.place !== null && isModifier(words, at)) continue;
    const before = governor(words, at, from);
    const through = frame === 'pair' && /^(?:of|from)$/.test(before ?? '') && hasWith(words, from, at);
    const inside = before === 'in' || before === 'at';
    if (inside && (party.place !== null || party.adjective || !BY_PLACE.has(type))) continue;
    if (before === 'by' && type !== 'ACCUSE' && frame !== 'pair') continue;
    if (
      type === 'CONSULT' &&
      frame === 'directed' &&
      hit.act.mode !== 'mediation' &&
      (before !== null || reachOf(words, from, at) < at)
    )
      continue;
    // “voted to impose sanctions on X”: X is no party to the vote
    if (type === 'VOTE' && (before === null || words[hit.last]?.lower === 'to')) continue;
    if (before === null && frame === 'pair' && objects !== null && isJoined(words, at))
      return { parties: distinct([party, words[at + 2]!.party!]), because: null };
    if (before === null ? frame === 'pair' && objects !== null : !through && !wanted.test(before)) continue;
    if (
      frame === 'pair' &&
      words.slice(from, at).some((word) => /^\p{Ll}+ing$/u.test(word.text) && word.lower !== 'meeting')
    )
      return { parties: [], because: null };
    const far = reachOf(words, from, at) < at;
    const led = LEADS[type]?.test(before ?? '') === true && !(type === 'SUPPORT' && objects === null);
    const straight =
      before === null
        ? isDirect(words, from, at)
        : frame === 'pair'
          ? !through || AGENTS.has(words[at - 2]?.lower ?? '') || AGENTS.has(words[at - 3]?.lower ?? '')
          : isNear(words, from, at);
    const state = !(party.people && OF_STATES.has(type));
    const sure = !far && straight && state && (before === null || frame === 'pair' || led);
    return {
      parties: distinct(group(words, at, to)),
      because: inside ? 'object-by-place' : sure && actsForState(words, at) ? null : 'governed-object',
    };
  }
  return { parties: [], because: null };
}

/** “the India-Russia commission”: two states joined by a dash. */
function isJoined(words: readonly Word[], at: number): boolean {
  return (
    /^[-–—/]$/.test(words[at + 1]?.text ?? '') &&
    words[at]!.party?.collective === true &&
    words[at + 2]?.party?.collective === true
  );
}

/** One preposition leads to it: “calls for an inquiry into aid to X” is no call on X. */
function isNear(words: readonly Word[], from: number, at: number): boolean {
  return (
    words.slice(from, at).filter((word) => word.party === null && word.lower !== 'of' && PREPOSITIONS.has(word.lower))
      .length < 2
  );
}

/** Acts of states against states: “charged 25 Canadians” is none against Canada. */
const OF_STATES: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'SANCTION', 'COERCE', 'AID', 'THREATEN']);

/** Nothing but what belongs to a name stands between the verb and its object. */
function isDirect(words: readonly Word[], from: number, at: number): boolean {
  return words
    .slice(from, at)
    .every((word) => word.party !== null || (!PREPOSITIONS.has(word.lower) && !/^[,;:–—]$/.test(word.text)));
}

/** “the Madrid peace talks”: a town before a noun says which talks. */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.party === null &&
    /^\p{Ll}{3,}$/u.test(next.text) &&
    !AGENTS.has(next.lower) &&
    !NO_NOUN.test(next.lower)
  );
}

const NO_NOUN =
  /ly$|^(?:on|in|at|for|to|from|with|of|over|after|before|during|and|but|as|that|last|this|next|yesterday|today|tomorrow|when|while|where|against|about|amid|because|since|until|by|will|has|have|had|was|were|are|not|who|which|later|earlier|again|into|through)$/;

/** “between Poland and Lithuania”: what governs the first governs the second. */
function isListed(words: readonly Word[], first: number, second: number): boolean {
  return words.slice(first + 1, second).every((word) => word.lower === 'and' || word.text === ',');
}

/** “with senior officials of the Russian government”. */
function hasWith(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(Math.max(0, from - 1), to).some((word) => word.lower === 'with');
}

/** The preposition that governs the party at `at`, or null. */
function governor(words: readonly Word[], at: number, from: number): string | null {
  for (let i = at - 1; i >= from && i >= at - 5; i--) {
    if (words[i]!.party !== null) return isListed(words, i, at) ? governor(words, i, from) : null;
    if (PREPOSITIONS.has(words[i]!.lower)) return words[i]!.lower;
  }
  return null;
}

/** A visit's host: the first place or country after the verb; “the country” is the one named last before it. */
function destination(words: readonly Word[], from: number, to: number, visitors: readonly Party[]): readonly Party[] {
  const found = words.find((word, i) => i >= from && i < to && word.party?.collective && !word.party.adjective);
  if (found?.party) return [found.party];
  if (words[from]?.lower !== 'the' || words[from + 1]?.lower !== 'country') return [];
  const homes = new Set(visitors.map((party) => party.participant.country));
  const named = words
    .slice(0, from)
    .findLast((word) => word.party?.collective && !homes.has(word.party.participant.country));
  return named?.party ? [named.party] : [];
}
