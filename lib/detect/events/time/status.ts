/** Whether something happened, will, might, or did not: read from the words before the verb. */
import type { EventStatus } from '../../../model/event.ts';
import type { Clause } from '../clauses.ts';
import type { VerbHit } from '../acts/patterns.ts';
import type { Word } from '../words.ts';

const SCHEDULED =
  /\b(?:will|shall|'ll|is to|are to|is also to|be|is scheduled to|scheduled to|due to|set to|slated to|plans? to|planned to|expected to|anticipated to|intends? to|likely to|about to|is due|are due|going to|to be held|said (?:@ |they |it |he |she )+would)\s*(?:\w+ly |also |soon |then |later |next |now |first |again |not )?$/;
const HYPOTHETICAL =
  /\b(?:may|might|could|would have|would|should|can|must|hopes? to|wants? to|wish(?:es)? to|seek(?:s|ing)? to|considering|consider|considers|wanting to|if|unless|whether|ready to|willing to|prepared to)\s*(?:\w+ly |also |then |later |now |be |not |been )?$/;
const NEGATED =
  /\b(?:not|n't|never|no longer|without|denied|denies|failed to|fails to|refused to|declined to|refuses to)\s*(?:\w+ly |yet |be |been |to )?$/;
/** “decided to allow”, “tried to hack”: the act is done, or begun. */
const DECIDED =
  /\b(?:decided|decides|moved|moves|opted|began|started|continued|continues|managed|proceeded|tried|attempted) to (?:\w+ly )?$/;
const INFINITIVE = /\bto\s*(?:\w+ly )?$/;

/** `null`: the words say that this is no act of its own (a purpose, the content of a demand). */
export function statusOf(hit: VerbHit, words: readonly Word[], clause: Clause): EventStatus | null {
  const before = words
    .slice(Math.max(clause.from, hit.at - 7), hit.at)
    .map((word) => (word.party === null ? word.lower : '@'))
    .join(' ')
    .concat(' ')
    .replace(/ ('s|n['’]t)/g, '$1');
  if (/^(?:if|unless|whether|until)$/.test(clause.opener)) return 'hypothetical';
  if (/\b(?:was|were) (?:due|scheduled|set|to) (?:to )?$/.test(`${before} `)) return 'hypothetical';
  if (/@ plan to $/.test(before)) return null; // “the U.S. plan to invade”: a noun
  if (NEGATED.test(before)) return /\b(?:will|would|may)\b/.test(before) ? 'hypothetical' : 'denied';
  if (SCHEDULED.test(before) && !isPassiveNow(before)) return 'scheduled';
  if (HYPOTHETICAL.test(before)) return 'hypothetical';
  if (hit.form.tense === 'base' && /\band (?:\w+ly |also )?$/.test(before) && willBefore(words, clause, hit.at))
    return sharedStatus(words, clause, hit.at);
  if (DECIDED.test(before)) return 'occurred';
  if (INFINITIVE.test(before)) return headlineInfinitive(before) ? 'scheduled' : null;
  return 'occurred';
}

/** “will visit a camp and meet refugees”: the second verb is still to come, too. */
function willBefore(words: readonly Word[], clause: Clause, at: number): boolean {
  return words
    .slice(clause.from, at)
    .some((word) => word.party === null && /^(?:will|would|shall|to|may|could|should|must)$/.test(word.lower));
}

/** What “will” or “to” before the first verb says of both; `null` where it is what somebody was asked to do. */
function sharedStatus(words: readonly Word[], clause: Clause, at: number): EventStatus | null {
  const lead = words.findLastIndex(
    (word, i) =>
      i >= clause.from &&
      i < at &&
      word.party === null &&
      /^(?:will|would|shall|to|may|could|should|must)$/.test(word.lower),
  );
  const before = `${words
    .slice(Math.max(clause.from, lead - 7), lead + 1)
    .map((word) => (word.party === null ? word.lower : '@'))
    .join(' ')} `;
  if (HYPOTHETICAL.test(before)) return 'hypothetical';
  if (SCHEDULED.test(before) || headlineInfinitive(before)) return 'scheduled';
  return words[lead]!.lower === 'to' ? null : 'scheduled';
}

/** “has been told”, “to be held” end in “be”, but only the latter is still to come. */
function isPassiveNow(before: string): boolean {
  return /\b(?:has|have|had) (?:to )?be$/.test(before);
}

/** “Misri to visit Moscow”: the subject stands directly before the infinitive. */
function headlineInfinitive(before: string): boolean {
  return /^(?:@ |and |, |'s )*@ to$/.test(before.trimEnd());
}

/** Nouns around an act that say it was put off or called off. */
export function noticeOf(words: readonly Word[], clause: Clause): EventStatus | null {
  const lower = words.slice(clause.from, clause.to).map((word) => word.lower);
  if (lower.some((word) => /^(?:postponed|postpones|postpone|delayed|rescheduled)$/.test(word))) return 'postponed';
  if (lower.some((word) => /^(?:cancelled|canceled|cancels|scrapped|called-off)$/.test(word))) return 'cancelled';
  return null;
}
