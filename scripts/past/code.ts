import type { Act } from './acts.ts';
import { ACTS, DOUBT } from './acts.ts';
import type { Party } from './parties.ts';
import type { Dated } from './sentence.ts';
import { agencyOf } from './sentence.ts';

/** A row as proposed, with the sentence beside it for the reader who reviews it; the sentence is never kept. */
export interface Proposal {
  readonly id: string;
  readonly what: string;
  readonly place?: string;
  readonly who: readonly string[];
  readonly to: readonly string[];
  readonly ce: string;
  readonly text: string;
}

const STOP =
  /[;:]|\.(?: |$)| (?:after|following|amid|over|ahead of|to discuss|in response|due to|because|where|who|which|before|despite|as part of|while|as) /;
const PLACE = /^[^.;]{0,90}?\bin (?:the )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|of|al|de))*)/u;
/** Somebody says it, or it is told of the past: the act is not the sentence's own news. */
const REPORTED = /\b(?:says?|said|claims?|accuses?|accused|states?|tells?|told|reports?|reported|admits?|according)\b/i;

/** The first act that a dated sentence tells, coded; `null` when none fits beyond doubt. */
export function codeSentence(sentence: Dated, parties: readonly Party[]): Proposal | null {
  const text = firstSentence(sentence.text);
  const inside = parties.filter(({ end }) => end <= text.length);
  for (const act of ACTS) {
    const proposal = codeAct(act, text, sentence, inside);
    if (proposal !== null) return proposal;
  }
  return null;
}

function codeAct(act: Act, text: string, sentence: Dated, parties: readonly Party[]): Proposal | null {
  const verb = act.verb.exec(text);
  if (verb === null || (act.also && !act.also.test(text)) || act.not?.test(text)) return null;
  const left = text.slice(0, verb.index);
  if (REPORTED.test(left) || DOUBT.test(text.slice(0, clauseEnd(text, verb.index + verb[0].length)))) return null;
  const { actors, recipients } = sides(act, text, verb, parties);
  if (actors.length === 0 || (recipients.length === 0 && act.recipients !== 'none')) return null;
  const place = placeOf(text, verb.index);
  return {
    id: idOf(sentence.day, actors, recipients, act),
    what: act.what,
    ...(place === null ? {} : { place }),
    who: unique(actors.map(({ cell }) => cell)),
    to: unique(recipients.map(({ cell }) => cell)),
    ce: agencyOf(sentence.outlets),
    text: sentence.text,
  };
}

function sides(act: Act, text: string, verb: RegExpExecArray, parties: readonly Party[]) {
  const after = verb.index + verb[0].length;
  const limit = clauseEnd(text, after);
  const before = parties.filter(({ end }) => end <= verb.index);
  const behind = parties.filter(({ start, end }) => start >= verb.index && end <= limit);
  const actors = before.filter((party) => fits(party, act.actors));
  const countries = new Set(actors.map(({ country }) => country));
  const recipients = behind.filter(
    (party) => fits(party, act.recipients) && !countries.has(party.country) && (act.abroad || party.kind !== 'capital'),
  );
  if (recipients.length > 0 || !act.together) {
    const hosts = act.abroad ? behind.filter(({ kind, country }) => kind === 'person' && !countries.has(country)) : [];
    return { actors: foremost(actors), recipients: hosts.length > 0 ? hosts : recipients };
  }
  const split = actors.findIndex(({ country }) => country !== actors[0]?.country);
  return split === -1
    ? { actors: [], recipients: [] }
    : { actors: actors.slice(0, split), recipients: actors.slice(split) };
}

/** Where the clause that begins before `after` ends: what follows is circumstance, with parties of its own. */
function clauseEnd(text: string, after: number): number {
  const stop = text.slice(after).search(STOP);
  return stop === -1 ? text.length : after + stop;
}

/** Of a state and its official the official; else everyone. */
function foremost(actors: readonly Party[]): readonly Party[] {
  const people = actors.filter(({ kind }) => kind === 'person');
  return people.length > 0 ? people : actors;
}

function fits(party: Party, wanted: Act['actors'] | Act['recipients']): boolean {
  if (wanted === 'any') return true;
  return wanted === 'person' ? party.kind === 'person' : wanted === 'state' && party.kind !== 'person';
}

function firstSentence(text: string): string {
  const end = text.search(/(?<!\b(?:U\.S|U\.K|U\.N|Dr|Mr|Ms|St|Gen|Lt|Col|No|Jr|[A-Z]))\. (?=\p{Lu})/u);
  return end === -1 ? text : text.slice(0, end + 1);
}

function placeOf(text: string, from: number): string | null {
  const place = PLACE.exec(text.slice(from))?.[1] ?? null;
  return place === null ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/.test(place)
    ? null
    : place;
}

function idOf(day: string, actors: readonly Party[], recipients: readonly Party[], act: Act): string {
  const [, mode = ''] = act.what.split('.');
  const names = [actors[0], recipients[0]].flatMap((party) => (party === undefined ? [] : [shortName(party)]));
  return [day, ...names, mode.replaceAll('_', '-')].filter(Boolean).join('-');
}

/** The last word of a name as a slug, or the state's code: an id should be readable, not complete. */
function shortName({ kind, cell, country }: Party): string {
  return kind === 'person' ? slugWord(cell.replace(/ [A-Z0-9]+$/, '').replaceAll('-', ' ')) : country.toLowerCase();
}

/** The last word of a name, plain and lower case. */
export function slugWord(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.split(' ').at(-1) ?? plain).replace(/[^a-z0-9]/g, '');
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
