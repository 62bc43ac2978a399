/**
 * From sentences to events. Each sentence becomes words and parties, each verb that tells an act becomes an event with
 * actors, recipients, status and date; tellings of one act are merged. Sentences of opinion and reference works give none.
 */
import { sentencesOf } from '../../text/sentences.ts';
import type { EventType, ExtractedEvent } from '../../model/event.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Context } from '../pipeline.ts';
import { agencyOf, saidByOf, tellsEvents } from './attribution.ts';
import { clauseAt, clausesOf } from './clauses.ts';
import { figuresOf } from './event-figures.ts';
import { mergeTellings } from './merge.ts';
import { nounEvents } from './noun-events.ts';
import { verbHits, type VerbHit } from './patterns.ts';
import { promised, verdictOf } from './promises.ts';
import { reportedAct } from './reported.ts';
import { rolesOf, type Memory, type Roles } from './roles.ts';
import { build } from './shape.ts';
import { noticeOf, statusOf } from './status.ts';
import { whenOf } from './when.ts';
import { whereOf } from './where.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf } from './words.ts';

/** Acts that are told without saying who did them: “was arrested”, “an attack killed”. */
const FORCE: ReadonlySet<EventType> = new Set<EventType>(['PROTEST', 'COERCE', 'ASSAULT', 'INCIDENT']);

/** Everything the article tells, main acts first in the order of telling; at most twelve. */
export function extractEvents(
  mentions: readonly Mention[],
  figures: readonly Figure[],
  context: Context,
): readonly ExtractedEvent[] {
  const { article } = context;
  if (!tellsEvents(article.source)) return [];
  const via = agencyOf(article.text);
  const events: ExtractedEvent[] = [];
  article.units.forEach((unit, unitIndex) => {
    let memory: Memory = { subject: [], pair: [] };
    sentencesOf(article.text, unit).forEach((span, order) => {
      const words = wordsOf(article.text, span, mentionsIn(mentions, span));
      const sentence = { span, words, clauses: clausesOf(words), unit, unitIndex, order };
      events.push(...eventsOf(sentence, memory, figures, via, context));
      memory = remember(memory, sentence);
    });
  });
  return mergeTellings(events);
}

function mentionsIn(mentions: readonly Mention[], span: Span): readonly Mention[] {
  return mentions.filter((mention) => contains(span, mention));
}

function eventsOf(
  sentence: Sentence,
  memory: Memory,
  figures: readonly Figure[],
  via: string | null,
  context: Context,
): readonly ExtractedEvent[] {
  const hits = verbHits(sentence.words).toSorted((a, b) => depthOf(a, sentence) - depthOf(b, sentence));
  const fromVerbs = hits.flatMap((hit) => {
    const event = eventOf(hit, sentence, memory, context);
    return event === null ? [] : [event];
  });
  const told = withoutEchoes(fromVerbs);
  const all = [...told, ...nounEvents(sentence, told, memory, context)];
  const saidBy = saidByOf(
    context.article.text.slice(sentence.span.start, sentence.span.end),
    sentence.words,
    context.article.source,
  );
  return all.map((event) => ({
    ...event,
    saidBy,
    via,
    figures: figuresOf(figures, sentence.span),
    unit: sentence.unitIndex,
  }));
}

function eventOf(hit: VerbHit, sentence: Sentence, memory: Memory, context: Context): ExtractedEvent | null {
  const clause = sentence.clauses[clauseAt(sentence.clauses, hit.at)]!;
  const status = statusOf(hit, sentence.words, clause);
  if (status === null) return null;
  const roles = rolesOf(hit, sentence.words, sentence.clauses, memory);
  if (!isTold(hit, roles)) return null;
  const when = whenOf(hit.at, clause, sentence, status, context);
  const place = whereOf(hit, clause, sentence);
  const because = [`verb:${hit.form.lemma}`, ...roles.because, ...when.because];
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
  const { type, mode, settled } = promised(
    hit,
    verdictOf(status, noticeOf(sentence.words, clause), when),
    sentence.words,
  );
  return build({ type, mode, status: settled }, roles, when, place, sentence, because);
}

/** Main clauses before what was said, before relative clauses and asides: the first event is what the sentence is about. */
function depthOf(hit: VerbHit, { clauses }: Sentence): number {
  const opener = clauses[clauseAt(clauses, hit.at)]!.opener;
  if (opener === '' || opener === 'and') return 0;
  return opener === 'that' || opener === 'participle' ? 1 : 2;
}

/** An act needs somebody who did it, and a meeting somebody who was met. */
function isTold(hit: VerbHit, roles: Roles): boolean {
  if (roles.actors.length === 0) return FORCE.has(hit.act.type) && roles.recipients.length > 0;
  return (
    hit.act.frame !== 'pair' || roles.recipients.length > 0 || roles.actors.length > 1 || hit.act.type !== 'CONSULT'
  );
}

/** “said” tells nothing of its own where the same sentence tells what was done. */
function withoutEchoes(events: readonly ExtractedEvent[]): readonly ExtractedEvent[] {
  return events.some((event) => event.type !== 'STATEMENT')
    ? events.filter((event) => event.type !== 'STATEMENT')
    : events.slice(0, 1);
}

function remember(memory: Memory, { words }: Sentence): Memory {
  const parties = words.flatMap((word) => (word.party === null || word.party.place !== null ? [] : [word.party]));
  const first = parties[0];
  if (first === undefined) return memory;
  const other = parties.find(
    (party) => party.participant.country !== null && party.participant.country !== first.participant.country,
  );
  return { subject: [first], pair: other === undefined ? memory.pair : [first, other] };
}
