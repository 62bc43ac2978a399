/**
 * Events of sentences in other languages than English. Told with less certainty than English ones: no clause is read,
 * only cues, so none of them is ever sure enough to be told as an event without its sentence.
 */
import type { EventStatus, ExtractedEvent } from '../../../model/event.ts';
import type { Mention } from '../../../model/mention.ts';
import { SURE } from '../../../model/certainty.ts';
import type { Context } from '../../pipeline.ts';
import { sameParty, type Memory } from '../parties/parties.ts';
import type { Roles } from '../parties/roles.ts';
import type { Sentence } from '../sentence.ts';
import { build } from '../shape.ts';
import { standIn } from '../parties/stand-ins.ts';
import { whenOf } from '../time/when.ts';
import type { Party, Word } from '../words.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { ForeignAct, ForeignLanguage } from './language.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/** By BCP 47 primary tag. */
const FOREIGN: ReadonlyMap<string, ForeignLanguage> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['ru', RUSSIAN],
]);

/** A name of one word or, as “La Haye”, two. */
const CAPITALISED = /(?<!\p{L})(?:(?:La|Le|El|Den|Nueva) )?\p{Lu}[\p{Ll}-]+(?: de \p{Lu}\p{Ll}+)?(?!\p{L})/gu;

/** How far behind a preposition its party may stand: “in der russischen Hauptstadt Moskau”. */
const REACH = 6;
/** How far from its cue a “not” may stand. */
const NOT_REACH = 5;
/** Acts that are told without another side. */
const ALONE = new Set([
  'STATEMENT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'VOTE',
  'RETREAT',
  'INCIDENT',
  'AGREE',
  'MOBILIZE',
  'AID',
  'SUPPORT',
  'SANCTION',
]);
/** How sure a remark may be: in reports nearly every sentence ends with one. */
const REMARK = 0.5;

/** The language a text is read in when it is not English. */
export function foreignOf(context: Context): ForeignLanguage | null {
  return FOREIGN.get(context.article.source.language ?? '') ?? null;
}

/** Pseudo-mentions of states and unions by the names this language has for them. */
export function foreignNames(language: ForeignLanguage, text: string): readonly Mention[] {
  const states = language.names.flatMap(([pattern, code]) =>
    [...text.matchAll(pattern)].map((match) => standIn(match, code, 'known-country')),
  );
  const towns = [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const code = language.towns.get(match[0]);
    return code === undefined ? [] : [{ ...standIn(match, code, 'known-capital'), kind: 'place' as const }];
  });
  return [...states, ...towns];
}

/** At most one event a sentence: the first row of the table that fits. */
export function foreignEvents(
  language: ForeignLanguage,
  sentence: Sentence,
  memory: Memory,
  context: Context,
): readonly ExtractedEvent[] {
  const { words } = sentence;
  for (const act of language.acts) {
    const at = cueIn(act, words);
    if (at < 0 || sentence.quoted[at]) continue;
    const status = statusIn(language, words, at);
    const roles = status === null ? null : rolesIn(language, act, words, at, memory);
    if (status === null || roles === null) continue;
    const whole = { from: 0, to: words.length, opener: '' };
    const when = whenOf(at, whole, sentence, status, context);
    const settled = when.long && status === 'occurred' ? 'historical' : status;
    const place = placeIn(language, act, words);
    const event = build({ type: act.type, mode: act.mode, status: settled }, roles, when, place, sentence, [
      ...roles.because,
      ...when.because,
    ]);
    if (event.type === 'STATEMENT' && !when.stated) return [{ ...event, confidence: REMARK }];
    return [{ ...event, confidence: Math.min(event.confidence, SURE - 0.02) }];
  }
  return [];
}

/** `null`: negated, or only wished for. */
function statusIn(language: ForeignLanguage, words: readonly Word[], cue: number): EventStatus | null {
  const plain = words.filter((word) => word.party === null);
  const near = words.slice(Math.max(0, cue - NOT_REACH), cue + NOT_REACH + 1);
  if (near.some((word) => word.party === null && language.not.test(word.lower))) return null;
  if (plain.some((word) => language.maybe.test(word.lower))) return null;
  return plain.some((word) => language.ahead.test(word.lower)) ? 'scheduled' : 'occurred';
}

function cueIn(act: ForeignAct, words: readonly Word[]): number {
  for (const cue of act.cues) {
    const found = cue.map((pattern) => words.findIndex((word) => word.party === null && pattern.test(word.lower)));
    if (found.every((at) => at >= 0)) return found[0]!;
  }
  return -1;
}

function rolesIn(
  language: ForeignLanguage,
  act: ForeignAct,
  words: readonly Word[],
  cue: number,
  memory: Memory,
): Roles | null {
  const actors = actorsIn(language, words, memory);
  const [actor] = actors;
  if (actor === undefined) return null;
  const because = [`foreign:${act.type.toLowerCase()}`, 'subject'];
  if (act.frame === 'pair' && actors.length > 1) return { actors, recipients: [], because };
  if (act.frame === 'alone') return { actors, recipients: [], because };
  const other = otherIn(language, act, words, actor, cue);
  const home = other !== null && act.frame !== 'pair' && actor.participant.country === other.participant.country;
  if (other === null || sameParty(actor, other) || home)
    return ALONE.has(act.type) ? { actors, recipients: [], because } : null;
  return { actors, recipients: [other], because };
}

const SIDES = /^(?:seiten|länder|staaten|regierungen|pays|parties|pa[ií]ses|partes|стороны|страны)$/;

/** The first party that nothing governs, with those joined to it; else who the pronoun at the beginning means. */
function actorsIn(language: ForeignLanguage, words: readonly Word[], memory: Memory): readonly Party[] {
  if (language.pronoun.test(words[0]?.lower ?? '')) return memory.person.length > 0 ? memory.person : memory.subject;
  if (
    memory.pair.length > 1 &&
    words.some((word, i) => language.both.test(word.lower) && SIDES.test(words[i + 1]?.lower ?? ''))
  )
    return memory.pair;
  const at = words.findIndex((_, i) => mayAct(language, words, i));
  const party = words[at]?.party;
  if (!party) return [];
  const joined = /^(?:und|et|[yeи])$/.test(words[at + 1]?.lower ?? '') && mayFollow(words, at + 2);
  const second = joined ? words.slice(at + 2, at + 5).find((word) => word.party !== null)?.party : undefined;
  return second ? [party, second] : [party];
}

function mayFollow(words: readonly Word[], at: number): boolean {
  const next = words.slice(at, at + 3).findIndex((word) => word.party !== null);
  return (
    next >= 0 &&
    words
      .slice(at, at + next)
      .every((word) => /^(?:die|der|das|la|le|les|el|los|las|l['’]?)$/i.test(word.lower) || /^\p{Lu}/u.test(word.text))
  );
}

function mayAct(language: ForeignLanguage, words: readonly Word[], at: number): boolean {
  const { party } = words[at]!;
  if (party === null || party.adjective) return false;
  // “Polens Ministerpräsident X”: the country says whose the person is
  const next = words.slice(at + 1, at + 4).find((word) => word.party !== null)?.party;
  if (party.collective && next && !next.collective && next.participant.country === party.participant.country)
    return false;
  return !isGoverned(language, words, at);
}

function isGoverned(language: ForeignLanguage, words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i]!;
    if (word.party !== null || /^[,;:.–—]$/.test(word.text) || language.parts.test(word.lower)) return false;
    if (language.governs.test(word.lower)) return true;
  }
  return false;
}

/** Behind “with” or “against”; else the next party that nothing governs. */
function otherIn(
  language: ForeignLanguage,
  act: ForeignAct,
  words: readonly Word[],
  actor: Party,
  cue: number,
): Party | null {
  if (act.frame === 'visit') return destination(language, words)?.party ?? null;
  // “condemned the attack by X against Y”: whom “against” names is no party to the words
  const led = act.type === 'ACCUSE' ? null : behind(act.frame === 'pair' ? language.with : language.against, words);
  if (
    led?.party &&
    !sameParty(led.party, actor) &&
    (act.frame === 'pair' || led.start > words[cue]!.start || act.type === 'SANCTION')
  )
    return led.party;
  const first = words.findIndex((word) => word.party !== null && sameParty(word.party, actor));
  const next = words.find(
    (word, i) =>
      i > first &&
      word.party !== null &&
      !word.party.adjective &&
      word.party.place === null &&
      !sameParty(word.party, actor) &&
      !isGoverned(language, words, i),
  );
  return next?.party ?? null;
}

function placeIn(language: ForeignLanguage, act: ForeignAct, words: readonly Word[]): string | null {
  const place = behind(language.into, words, (party) => party.place !== null);
  return place?.text ?? (act.frame === 'visit' ? (destination(language, words)?.text ?? null) : null);
}

function destination(language: ForeignLanguage, words: readonly Word[]): Word | null {
  return behind(language.into, words, (party) => party.collective && !party.adjective);
}

/** The first party behind a preposition, over articles and adjectives. */
function behind(
  preposition: RegExp,
  words: readonly Word[],
  fits: (party: Party) => boolean = (party) => !party.adjective,
): Word | null {
  for (let at = 0; at < words.length; at++) {
    if (words[at]!.party !== null || !preposition.test(words[at]!.lower)) continue;
    const near = words.slice(at + 1, at + 1 + REACH).filter((word) => word.party !== null && fits(word.party));
    const person = near.find(
      (word) => word.party!.participant.country === near[0]!.party!.participant.country && !word.party!.collective,
    );
    if (near[0] !== undefined) return person ?? near[0];
  }
  return null;
}
