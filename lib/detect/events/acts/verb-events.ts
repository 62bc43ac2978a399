/** What a verb tells: who, to whom, when, where, and whether it happened. */
import type { EventStatus, ExtractedEvent } from '../../../model/event.ts';
import type { Context } from '../../pipeline.ts';
import { clauseAt } from '../clauses.ts';
import { withHosts } from '../parties/hosts.ts';
import type { Memory } from '../parties/parties.ts';
import type { VerbHit } from './patterns.ts';
import { promised, verdictOf } from '../time/promises.ts';
import { reportedAct } from './reported.ts';
import { rolesOf, type Roles } from '../parties/roles.ts';
import type { Sentence } from '../sentence.ts';
import { build } from '../shape.ts';
import { IMPLIED } from '../parties/stand-ins.ts';
import { noticeOf, statusOf } from '../time/status.ts';
import { isReport, isTold } from './told.ts';
import { whenOf, type When } from '../time/when.ts';
import { whereOf } from '../where.ts';

/** Their arrival is no visit. */
const TROOPS =
  /^(?:troops|soldiers|forces|army|warships?|vessels?|ships?|jets|refugees|migrants|peacekeepers|battalion|contingent)$/;

/** Words by which a report keeps its distance. */
const HEDGED = /\b(?:allegedly|reportedly|alleged|purportedly|rumou?red)\b/i;

/** So many sentences at the top tell news in the present tense. */
const PRESENT_NEWS = 3;

/** The event of one verb, or `null` when its words say too little, or say it in somebody's mouth. */
export function verbEvent(hit: VerbHit, sentence: Sentence, memory: Memory, context: Context): ExtractedEvent | null {
  const clause = sentence.clauses[clauseAt(sentence.clauses, hit.at)]!;
  const status = statusOf(hit, sentence.words, clause);
  if (status === null) return null;
  if (hit.act.frame === 'visit' && sentence.words.slice(clause.from, hit.at).some((word) => TROOPS.test(word.lower)))
    return null;
  const found = rolesOf(hit, sentence.words, sentence.clauses, memory);
  const meets = hit.act.type === 'CONSULT' && hit.act.frame === 'pair';
  const roles = meets ? withHosts(found, hit.last, clause, sentence, context) : found;
  const draft = promised(hit, status, sentence.words);
  if (!isTold(hit, draft, roles) || (sentence.quoted[hit.at] && !isReport(hit, roles, status))) return null;
  const when = whenOf(hit.at, clause, sentence, status, context, hit.last);
  const place = whereOf(hit, clause, sentence, context);
  const because = rulesOf(hit, sentence, roles, when, status, context);
  const reported = status === 'occurred' ? reportedAct(hit, sentence.words) : null;
  if (reported !== null)
    return build(
      { type: reported.type, mode: null, status },
      { ...roles, recipients: reported.recipients },
      when,
      place,
      sentence,
      [...because, 'reported-speech'],
    );
  const verdict = verdictOf(status, noticeOf(sentence.words, clause), when);
  const { type, mode, settled } = promised(hit, verdict, sentence.words);
  // A promise or a threat is made when it is told, whenever its act shall come.
  const told = settled === verdict ? when : whenOf(hit.at, clause, sentence, settled, context, hit.last);
  return build({ type, mode, status: settled }, roles, told, place, sentence, because);
}

/** The names of the rules that made the reading: shown as “why?”, and weighed. */
function rulesOf(
  hit: VerbHit,
  sentence: Sentence,
  roles: Roles,
  when: When,
  status: EventStatus,
  { article }: Context,
): readonly string[] {
  const { actors, recipients } = roles;
  const habit = status === 'occurred' && !when.stated && isHabit(hit, sentence);
  const doubts: readonly (readonly [rule: string, holds: boolean])[] = [
    ['aside', depthOf(hit, sentence) > 0],
    ['far-noun', hit.far],
    ['private-actor', actors.length > 0 && actors.every((party) => party.private)],
    ['present-tense', habit],
    ['quoted-words', sentence.quoted[hit.at] === true],
    ['hedged', HEDGED.test(article.text.slice(sentence.span.start, sentence.span.end))],
    ['unlinked-actor', actors.some(({ participant }) => participant.official === null && participant.country === null)],
    [IMPLIED, [...actors, ...recipients].some((party) => party.implied)],
  ];
  const held = doubts.flatMap(([rule, holds]) => (holds ? [rule] : []));
  return [`verb:${hit.form.lemma}`, ...roles.because, ...held, ...when.because];
}

/** In the body of a report the present tense tells what somebody does as a rule; on top it is the news. */
function isHabit({ form }: VerbHit, { order }: Sentence): boolean {
  return order > PRESENT_NEWS && (form.tense === 'third' || form.tense === 'base');
}

/** Main clauses before what was said, before relative clauses and asides: the first event is what the sentence is about. */
export function depthOf(hit: VerbHit, { clauses }: Sentence): number {
  const opener = clauses[clauseAt(clauses, hit.at)]!.opener;
  if (opener === '' || opener === 'and') return 0;
  return opener === 'that' || opener === 'participle' ? 1 : 2;
}
