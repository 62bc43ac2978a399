/** What saying amounts to: “said that Sudan must return it” is a request, “said it will not accept” a refusal. */
import type { EventType } from '../../model/event.ts';
import type { VerbHit } from './patterns.ts';
import type { Party, Word } from './words.ts';

const SAY = new Set([
  'say',
  'state',
  'announce',
  'declare',
  'tell',
  'insist',
  'stress',
  'reiterate',
  'maintain',
  'warn',
]);
const OUT_OF_QUESTION = /\b(?:out of the question|not an option|unacceptable|off the table|non-negotiable)\b/;
/** How far behind the verb the modal of the complement may stand, in words. */
const REACH = 14;

export interface ReportedAct {
  readonly type: EventType;
  readonly recipients: readonly Party[];
}

/** `null` when the complement is plain content. */
export function reportedAct(hit: VerbHit, words: readonly Word[]): ReportedAct | null {
  if (!SAY.has(hit.form.lemma) || hit.passive) return null;
  if (
    OUT_OF_QUESTION.test(
      words
        .slice(hit.last + 1)
        .map((word) => word.lower)
        .join(' '),
    )
  )
    return { type: 'REJECT', recipients: [] };
  const complement = words.slice(hit.last + 1, hit.last + 1 + REACH);
  const modal = complement.findIndex((word, i) => word.party === null && modalType(word, complement[i + 1]) !== null);
  if (modal < 0) return null;
  const type = modalType(complement[modal]!, complement[modal + 1])!;
  const subjects = complement.slice(0, modal).flatMap((word) => (word.party === null ? [] : [word.party]));
  if (type === 'REQUEST') return subjects.length === 0 ? null : { type, recipients: subjects };
  return isOwn(hit, words, complement.slice(0, modal)) ? { type, recipients: [] } : null;
}

/** “said it will not …”: of itself. What another will not do is no refusal of the speaker's. */
function isOwn(hit: VerbHit, words: readonly Word[], subject: readonly Word[]): boolean {
  const named = subject.findLast((word) => word.party !== null)?.party;
  if (!named) return subject.some((word) => /^(?:it|he|she|they|we|i|its|their|government|country)$/.test(word.lower));
  const speaker = words.slice(0, hit.at).findLast((word) => word.party !== null)?.party;
  const home = speaker?.participant.country ?? null;
  return home !== null && home === named.participant.country;
}

function modalType(word: Word, next: Word | undefined): EventType | null {
  if (word.lower === 'must' || word.lower === 'should') return 'REQUEST';
  if ((word.lower === 'will' || word.lower === 'would') && (next?.lower === 'not' || next?.lower === 'never'))
    return 'REJECT';
  if (word.lower === "won't" || (word.lower === 'no' && next?.lower === 'intention')) return 'REJECT';
  return null;
}
