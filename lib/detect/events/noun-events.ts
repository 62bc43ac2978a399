/** Acts told by a noun: “Misri's visit to Moscow”, “talks between X and Y”, “a summit with Z”. */
import type { EventStatus, ExtractedEvent } from '../../model/event.ts';
import type { Context } from '../pipeline.ts';
import type { NounAct } from './acts.ts';
import { clauseAt, type Clause } from './clauses.ts';
import { nounHits } from './patterns.ts';
import { isPossessor, sameParty, type Memory } from './parties.ts';
import { subjectOf } from './subjects.ts';
import type { Sentence } from './sentence.ts';
import { build } from './shape.ts';
import { noticeOf } from './status.ts';
import { whenOf } from './when.ts';
import { whereOf } from './where.ts';
import type { Party, Word } from './words.ts';

/** Only with a date of their own, and only what no verb of the sentence has told. */
export function nounEvents(
  sentence: Sentence,
  told: readonly ExtractedEvent[],
  memory: Memory,
  context: Context,
): readonly ExtractedEvent[] {
  return nounHits(sentence.words).flatMap(({ act, at }) => {
    if (told.some((event) => event.type === act.type)) return [];
    const roles = nounRoles(act, at, sentence, memory);
    if (roles === null) return [];
    const clause = sentence.clauses[clauseAt(sentence.clauses, at)]!;
    const status = nounStatus(sentence.words, clause, at);
    const when = whenOf(at, clause, sentence, status, context);
    if (!when.stated) return [];
    const settled = noticeOf(sentence.words, clause) ?? (when.long && status === 'occurred' ? 'historical' : status);
    const place = whereOf({ at, act }, clause, sentence);
    return [
      build({ type: act.type, mode: act.mode, status: settled }, roles, when, place, sentence, [
        `noun:${sentence.words[at]!.lower}`,
        ...when.because,
      ]),
    ];
  });
}

/** “X's visit to Y”, “visit of X to Y”, “his visit”; “talks between X and Y”, “X–Y talks”, “talks with Y”. */
function nounRoles(
  act: NounAct,
  at: number,
  { words, clauses }: Sentence,
  memory: Memory,
): { actors: readonly Party[]; recipients: readonly Party[] } | null {
  const owner = ownerOf(at, words, memory) ?? travellerOf(at, words, clauses, memory);
  if (act.frame === 'visit') {
    const host = afterPreposition(words, at, /^(?:to|in)$/).find((party) => party.collective);
    const actor = owner ?? afterPreposition(words, at, /^(?:of|by)$/)[0];
    return actor === undefined || host === undefined
      ? null
      : { actors: [actor], recipients: sameParty(actor, host) ? [] : [host] };
  }
  const between = afterPreposition(words, at, /^between$/);
  if (between.length > 1) return { actors: [between[0]!], recipients: between.slice(1) };
  const others = afterPreposition(words, at, /^with$/);
  return owner === undefined || others.length === 0 ? null : { actors: [owner], recipients: others };
}

function ownerOf(at: number, words: readonly Word[], memory: Memory): Party | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const { party, lower } = words[i]!;
    if (party !== null) return isPossessor(words, i) ? party : undefined;
    if (/^(?:his|her|their)$/.test(lower)) return memory.subject[0];
    if (/^(?:[,;:.]|of|in|for|the)$/.test(lower)) return undefined;
  }
  return undefined;
}

/** “X is on an official visit to Y”, “X paid a visit to Y”. */
function travellerOf(
  at: number,
  words: readonly Word[],
  clauses: readonly Clause[],
  memory: Memory,
): Party | undefined {
  const on = words.findLastIndex(
    (word, i) => i < at && i >= at - 5 && /^(?:on|paid|pays|began|begins|concluded|for)$/.test(word.lower),
  );
  return on < 0 ? undefined : subjectOf(on, clauseAt(clauses, on), words, clauses, memory).parties[0];
}

function afterPreposition(words: readonly Word[], at: number, preposition: RegExp): readonly Party[] {
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    if (words[i]!.party !== null) return [];
    if (preposition.test(words[i]!.lower)) return partiesFrom(words, i + 1);
  }
  return [];
}

function partiesFrom(words: readonly Word[], from: number): readonly Party[] {
  const parties: Party[] = [];
  for (let i = from; i < Math.min(words.length, from + 12); i++) {
    const { party, lower, text } = words[i]!;
    if (party !== null) parties.push(party);
    else if (
      parties.length > 0 &&
      lower !== 'and' &&
      text !== ',' &&
      !/^(?:the|'s)$/.test(lower) &&
      !/^\p{Lu}/u.test(text)
    )
      break;
  }
  return parties;
}

function nounStatus(words: readonly Word[], clause: Clause, at: number): EventStatus {
  const around = words
    .slice(clause.from, clause.to)
    .map((word) => word.lower)
    .join(' ');
  const before = words
    .slice(Math.max(0, at - 4), at)
    .map((word) => word.lower)
    .join(' ');
  if (/\b(?:upcoming|planned|forthcoming|next|scheduled|proposed|expected)\b/.test(before)) return 'scheduled';
  if (/\b(?:will|scheduled|expected|slated|due|set) (?:to|be|for)\b|\bto be held\b/.test(around)) return 'scheduled';
  if (/\b(?:possible|potential|any|anniversary)\b/.test(before) || /\banniversary\b/.test(around))
    return 'hypothetical';
  return 'occurred';
}
