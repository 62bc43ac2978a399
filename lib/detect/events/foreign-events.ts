/** Events of sentences in the languages of `foreign-acts.ts`. Told with less certainty than English ones: no clause is read, only cues. */
import type { EventStatus, ExtractedEvent } from '../../model/event.ts';
import type { Context } from '../pipeline.ts';
import { SURE } from '../../model/certainty.ts';
import { FOREIGN, type ForeignAct, type ForeignLanguage } from './foreign-acts.ts';
import { sameParty, type Memory } from './parties.ts';
import type { Roles } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { build } from './shape.ts';
import { whenOf } from './when.ts';
import type { Party, Word } from './words.ts';

/** How far behind a preposition its party may stand: “in der russischen Hauptstadt Moskau”. */
const REACH = 6;

/** The language a text is read in when it is not English. */
export function foreignOf(context: Context): ForeignLanguage | null {
  return FOREIGN.get(context.article.source.language ?? '') ?? null;
}

/** At most one event a sentence: the first row of the table that fits. */
export function foreignEvents(
  language: ForeignLanguage,
  sentence: Sentence,
  memory: Memory,
  context: Context,
): readonly ExtractedEvent[] {
  const { words } = sentence;
  const status = statusIn(language, words);
  if (status === null) return [];
  for (const act of language.acts) {
    const at = cueIn(act, words);
    if (at < 0 || sentence.quoted[at]) continue;
    const roles = rolesIn(language, act, words, memory);
    if (roles === null) continue;
    const whole = { from: 0, to: words.length, opener: '' };
    const when = whenOf(at, whole, sentence, status, context);
    const settled = when.long && status === 'occurred' ? 'historical' : status;
    const place = act.frame === 'visit' ? (destination(language, words)?.text ?? null) : null;
    const event = build(
      { type: act.type, mode: act.mode, status: settled },
      roles,
      when,
      place,
      sentence,
      roles.because,
    );
    return [{ ...event, confidence: Math.min(event.confidence, SURE - 0.02) }];
  }
  return [];
}

/** `null`: negated, or only wished for. */
function statusIn(language: ForeignLanguage, words: readonly Word[]): EventStatus | null {
  const plain = words.filter((word) => word.party === null);
  if (plain.some((word) => language.not.test(word.lower) || language.maybe.test(word.lower))) return null;
  return plain.some((word) => language.ahead.test(word.lower)) ? 'scheduled' : 'occurred';
}

function cueIn(act: ForeignAct, words: readonly Word[]): number {
  for (const cue of act.cues) {
    const found = cue.map((pattern) => words.findIndex((word) => word.party === null && pattern.test(word.lower)));
    if (found.every((at) => at >= 0)) return found[0]!;
  }
  return -1;
}

function rolesIn(language: ForeignLanguage, act: ForeignAct, words: readonly Word[], memory: Memory): Roles | null {
  const actor = actorIn(language, words, memory);
  if (actor === null) return null;
  const other =
    act.frame === 'visit' ? (destination(language, words)?.party ?? null) : otherIn(language, act, words, actor);
  if (other === null || sameParty(actor, other)) return null;
  if (act.frame !== 'pair' && actor.participant.country === other.participant.country) return null;
  return { actors: [actor], recipients: [other], because: [`foreign:${act.type.toLowerCase()}`, 'subject'] };
}

/** The first party that nothing governs, else who the pronoun at the beginning means. */
function actorIn(language: ForeignLanguage, words: readonly Word[], memory: Memory): Party | null {
  if (language.pronoun.test(words[0]?.lower ?? '')) return memory.subject[0] ?? null;
  const at = words.findIndex(
    (word, i) =>
      word.party !== null && !word.party.adjective && word.party.place === null && !isGoverned(language, words, i),
  );
  return at < 0 ? null : words[at]!.party;
}

function isGoverned(language: ForeignLanguage, words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = words[i]!;
    if (word.party !== null || /^[,;:.–—]$/.test(word.text)) return false;
    if (language.governs.test(word.lower)) return true;
  }
  return false;
}

function otherIn(language: ForeignLanguage, act: ForeignAct, words: readonly Word[], actor: Party): Party | null {
  if (act.frame === 'pair') return behind(language.with, words)?.party ?? null;
  const next = words.findLast((word) => word.party !== null && !sameParty(word.party, actor));
  return next?.party ?? null;
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
