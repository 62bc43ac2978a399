/** Visits told by being there: “X is in Panama meeting ministers”, “X was in Beijing for talks”. */
import type { EventStatus, ExtractedEvent } from '../../../model/event.ts';
import type { Context } from '../../pipeline.ts';
import { clauseAt } from '../clauses.ts';
import type { Memory } from './parties.ts';
import type { Sentence } from '../sentence.ts';
import { build } from '../shape.ts';
import { subjectOf } from './subjects.ts';
import { whenOf } from '../time/when.ts';
import { looksFinite } from '../acts/verbhood.ts';
import type { Word } from '../words.ts';

const BE = /^(?:is|are|was|were|be|been|'s)$/;
/** Words that may stand between “is” and “in”. */
const BETWEEN = /^(?:currently|now|also|already|here|back|there|due)$|ly$/;
/** What may follow the place: the end, a purpose, a time; a plain noun would make the place its adjective. */
const AFTER =
  /^(?:[,.;:—–-]|to|for|on|and|at|as|meeting|attending|holding|this|last|today|yesterday|where|when|with|ahead|after|until|from|amid|during|since)$/;

/** At most one visit a sentence. */
export function presences(sentence: Sentence, memory: Memory, context: Context): readonly ExtractedEvent[] {
  const { words, clauses } = sentence;
  for (let at = 0; at < words.length; at++) {
    const place = placeAfter(words, at);
    if (place < 0 || sentence.quoted[at]) continue;
    const clause = clauseAt(clauses, at);
    const subject = subjectOf(words[at]!.party === null ? at : at + 1, clause, words, clauses, memory);
    const host = words[place]!.party!;
    const guests = subject.parties.filter(
      (party) => !party.collective && isAbroad(party.participant.country, host.participant.country),
    );
    if (guests.length === 0 || guests.length < subject.parties.length) continue;
    const status = statusBefore(words, at);
    if (status === null) continue;
    const when = whenOf(at, clauses[clause]!, sentence, status, context, place);
    const settled = when.long && status === 'occurred' ? 'historical' : status;
    const act = { type: 'CONSULT', mode: 'visit', status: settled } as const;
    const because = ['presence', subject.because, ...when.because];
    return [build(act, { actors: guests, recipients: [host] }, when, words[place]!.text, sentence, because)];
  }
  return [];
}

/** Of a person whose country is unknown nobody can say that the place is abroad. */
function isAbroad(home: string | null, host: string | null): boolean {
  return home !== null && host !== null && home !== host;
}

/** “Germany's Baerbock in Syria for talks”: the headline leaves out “is”. */
function isHeadlined(words: readonly Word[], at: number): boolean {
  if (words[at]!.party?.collective !== false || words[at + 1]?.lower !== 'in' || words[at + 3]?.lower !== 'for')
    return false;
  const goal = words.slice(at + 4, at + 9).some((word) => /^(?:talks|visit|summit|meetings?|trip)$/.test(word.lower));
  return goal && !words.some(looksFinite);
}

/** The word of the place in “is … in PLACE”, or -1. */
function placeAfter(words: readonly Word[], at: number): number {
  if (isHeadlined(words, at))
    return words[at + 2]!.party?.collective === true && !words[at + 2]!.party!.adjective ? at + 2 : -1;
  if (words[at]!.party !== null || !BE.test(words[at]!.lower)) return -1;
  let i = at + 1;
  while (i < at + 3 && words[i]?.party === null && BETWEEN.test(words[i]!.lower)) i++;
  if (words[i]?.lower !== 'in') return -1;
  const place = words[i + 1];
  if (!place?.party?.collective || place.party.adjective || place.party.body) return -1;
  const next = words[i + 2];
  return next === undefined || (next.party === null && AFTER.test(next.lower)) ? i + 1 : -1;
}

function statusBefore(words: readonly Word[], at: number): EventStatus | null {
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.lower);
  if (before.some((word) => /^(?:would|could|may|might|should|if|not|never)$/.test(word))) return null;
  if (words[at + 1]?.lower === 'due') return 'scheduled';
  return before.some((word) => word === 'will' || word === 'to') ? 'scheduled' : 'occurred';
}
