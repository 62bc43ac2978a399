/** What saying amounts to: “said that Sudan must return it” is a request, “said it will not accept” a refusal. */
import type { EventType } from '../../../model/event.ts';
import type { VerbHit } from './patterns.ts';
import type { Party, Word } from '../words.ts';

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
  const charge = chargeIn(hit, words);
  if (charge !== null) return charge;
  if (isOwnThreat(hit, words, complement)) return { type: 'THREATEN', recipients: [] };
  const modal = complement.findIndex((word, i) => word.party === null && modalType(word, complement[i + 1]) !== null);
  if (modal < 0) return null;
  const type = modalType(complement[modal]!, complement[modal + 1])!;
  const subjects = complement.slice(0, modal).flatMap((word) => (word.party === null ? [] : [word.party]));
  if (type === 'REQUEST') return subjects.length === 0 ? null : { type, recipients: subjects };
  return isOwn(hit, words, complement.slice(0, modal)) ? { type, recipients: [] } : null;
}

/** “said Russia was violating the treaty”, “told the court that Israel was starving Gaza”: what is said of another is a charge. */
function chargeIn(hit: VerbHit, words: readonly Word[]): ReportedAct | null {
  const speaker = words.slice(0, hit.at).findLast((word) => word.party !== null)?.party;
  const from = hit.last + 1;
  for (let at = from; at < Math.min(words.length, from + CHARGE_REACH); at++) {
    const { party, text } = words[at]!;
    if (/^[;”"]$/.test(text) && at > from + 1) return null;
    if (party === null || party.adjective || party.participant.country === (speaker?.participant.country ?? null))
      continue;
    const before = words[at - 1]!;
    const opens =
      before.party === null &&
      /^(?:said|says|that|[“":,]|and|as|because|reporters|parliament|court|council|lawmakers|journalists)$/.test(
        before.lower,
      );
    const verb = words.slice(at + 1, at + 1 + VERB_REACH).map((word) => (word.party === null ? word.lower : '@'));
    const negated = verb.some((word) => /^(?:not|n't|never|no)$/.test(word));
    if (opens && !negated && verb.some((word) => WRONG.test(word))) return { type: 'ACCUSE', recipients: [party] };
  }
  return null;
}

/** How far behind “said” the accused may stand, and how far behind them what they do, in words. */
const CHARGE_REACH = 20;
const VERB_REACH = 7;
/** What nobody says of a friend. */
const WRONG =
  /^(?:violat(?:es?|ed|ing)|breach(?:es|ed|ing)|flout(?:s|ed|ing)|starv(?:es?|ed|ing)|displac(?:es?|ed|ing)|bull(?:ies|ied|ying)|provok(?:es?|ed|ing)|destabili[sz](?:es?|ed|ing)|undermin(?:es?|ed|ing)|intimidat(?:es?|ed|ing)|sabotag(?:es?|ed|ing)|coerc(?:es?|ed|ing)|commit(?:s|ted|ting)|ly?ing|lied|meddl(?:es?|ed|ing)|interfer(?:es?|ed|ing)|escalat(?:es?|ed|ing)|weaponi[sz](?:es?|ed|ing)|blackmail(?:s|ed|ing)|impunity|aggressor|illegally|unlawfully|genocide)$/;

/** “said it would retaliate”. */
function isOwnThreat(hit: VerbHit, words: readonly Word[], complement: readonly Word[]): boolean {
  const at = complement.findIndex(
    (word) => word.party === null && /^(?:retaliate|retaliates|avenge|punish|respond)$/.test(word.lower),
  );
  if (at < 1 || !complement.slice(0, at).some((word) => /^(?:will|would|'ll|to)$/.test(word.lower))) return false;
  if (
    complement[at]!.lower === 'respond' &&
    !/^(?:forcefully|harshly|decisively|militarily|with|in)$/.test(complement[at + 1]?.lower ?? '')
  )
    return false;
  return isOwn(hit, words, complement.slice(0, at));
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
