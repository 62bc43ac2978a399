/**
 * From sentences to events. Each sentence becomes words and parties, each verb that tells an act becomes an event with
 * actors, recipients, status and date; tellings of one act are merged. Sentences of opinion and reference works give none.
 */
import { sentencesOf } from '../../text/sentences.ts';
import type { EventStatus, EventType, ExtractedEvent } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Unit } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../pipeline.ts';
import { agencyOf, saidByOf, tellsEvents } from './attribution.ts';
import { clauseAt, clausesOf, type Clause } from './clauses.ts';
import { figuresOf } from './event-figures.ts';
import { withHosts } from './hosts.ts';
import { foreignEvents, foreignNames, foreignOf } from './foreign/events.ts';
import { formatted, heldOnVisit } from './formats.ts';
import { jointStatementIn } from './joint-statement.ts';
import { mergeTellings } from './merge.ts';
import { nounEvents } from './noun-events.ts';
import { withPeoples } from './peoples.ts';
import { verbHits, type VerbHit } from './patterns.ts';
import { presences } from './presence.ts';
import { promised, verdictOf, type Draft } from './promises.ts';
import { reportedAct } from './reported.ts';
import { NOTHING, stateOf, type Memory } from './parties.ts';
import { isAsked } from './questions.ts';
import { quotedWords } from './quotes.ts';
import { rolesOf, type Roles } from './roles.ts';
import { settled } from './setting.ts';
import { build } from './shape.ts';
import { IMPLIED, standIns } from './stand-ins.ts';
import { noticeOf, statusOf } from './status.ts';
import { subjectOf } from './subjects.ts';
import { looksFinite } from './verbhood.ts';
import { whenOf } from './when.ts';
import { whereOf } from './where.ts';
import type { Sentence } from './sentence.ts';
import { wordsOf, type Party, type Word } from './words.ts';

/** Acts that are told without saying who did them: “was arrested”, “an attack killed”. */
const FORCE: ReadonlySet<EventType> = new Set<EventType>([
  'PROTEST',
  'COERCE',
  'ASSAULT',
  'INCIDENT',
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'REJECT',
]);

/** Their arrival is no visit. */
const TROOPS =
  /^(?:troops|soldiers|forces|army|warships?|vessels?|ships?|jets|refugees|migrants|peacekeepers|battalion|contingent)$/;

/** Words by which a report keeps its distance. */
const HEDGED = /\b(?:allegedly|reportedly|alleged|purportedly|rumou?red)\b/i;

/** So many sentences at the top tell news in the present tense. */
const PRESENT_NEWS = 3;

/** What reading carries from one sentence to the next. */
interface Carried {
  readonly memory: Memory;
  /** A quotation is still open. */
  readonly open: boolean;
  readonly end: number;
  readonly day: { readonly date: IsoDate; readonly order: number } | null;
  /** Sentences of prose so far. */
  readonly order: number;
}

/** A line of fewer words is a menu's or a caption's, not a sentence of the report. */
const PROSE = 6;
/** For how many sentences a day is carried on. */
const DAY_REACH = 3;

/** Everything the article tells, main acts first in the order of telling; at most twelve. */
export function extractEvents(
  mentions: readonly Mention[],
  figures: readonly Figure[],
  context: Context,
): readonly ExtractedEvent[] {
  const { article } = context;
  if (!tellsEvents(article.source)) return [];
  const via = agencyOf(article.text);
  const language = foreignOf(context);
  const stated = language === null ? standIns(mentions, context) : foreignNames(language, article.text);
  const named = withPeoples(mentions, stated, context);
  const found = article.units.flatMap((unit, unitIndex) => {
    const events: ExtractedEvent[] = [];
    let carried: Carried = { memory: NOTHING, open: false, end: unit.start, day: null, order: 0 };
    for (const { span, inside } of sentencesWith(named, article.text, unit)) {
      const words = wordsOf(article.text, span, inside);
      const open = carried.open && !article.text.slice(carried.end, span.start).includes('\n');
      const quoted = quotedWords(words, open);
      const { order } = carried;
      const day = carried.day !== null && order - carried.day.order <= DAY_REACH ? carried.day.date : null;
      const sentence = { span, words, clauses: clausesOf(words), quoted: quoted.inside, unit, unitIndex, order, day };
      const told = isAsked(article.text, span) ? [] : eventsOf(sentence, carried.memory, context);
      events.push(...told.map((event) => ({ ...event, via, figures: figuresOf(figures, span) })));
      carried = {
        memory: remember(carried.memory, sentence),
        open: quoted.open,
        end: span.end,
        day: dayTold(told, order) ?? carried.day,
        order: words.length < PROSE ? order : order + 1,
      };
    }
    const joint = jointStatementIn(unit, events, named, context);
    return joint === null ? events : [{ ...joint, unit: unitIndex }];
  });
  return settled(mergeTellings(settled(found, context)), context);
}

/** The day on which the last of these took place, when their words say it. */
function dayTold(events: readonly ExtractedEvent[], order: number): Carried['day'] {
  const last = events.findLast(
    ({ from, status, because }) =>
      from?.length === 10 &&
      status === 'occurred' &&
      !because.includes('date-of-publication') &&
      !because.includes('date-of-sentence'),
  );
  return last?.from ? { date: last.from, order } : null;
}

/** Sentences with the mentions that stand in them; both are in text order, so one walk serves. */
function sentencesWith(
  mentions: readonly Mention[],
  text: string,
  unit: Unit,
): readonly { span: Span; inside: readonly Mention[] }[] {
  let next = 0;
  return sentencesOf(text, unit).map((span) => {
    while (next < mentions.length && mentions[next]!.start < span.start) next++;
    const from = next;
    while (next < mentions.length && mentions[next]!.end <= span.end) next++;
    return { span, inside: mentions.slice(from, next) };
  });
}

function eventsOf(sentence: Sentence, memory: Memory, context: Context): readonly ExtractedEvent[] {
  const { text, source } = context.article;
  const language = foreignOf(context);
  const all =
    language === null ? englishEvents(sentence, memory, context) : foreignEvents(language, sentence, memory, context);
  const saidBy = saidByOf(text.slice(sentence.span.start, sentence.span.end), sentence.words, source);
  return all
    .flatMap((event) => [...heldOnVisit(event, text), formatted(event, text, sentence.words)])
    .map((event) => ({ ...event, saidBy, unit: sentence.unitIndex }));
}

function englishEvents(sentence: Sentence, memory: Memory, context: Context): readonly ExtractedEvent[] {
  const hits = verbHits(sentence.words).toSorted((a, b) => depthOf(a, sentence) - depthOf(b, sentence));
  const told = withoutEchoes(hits.flatMap((hit) => eventOf(hit, sentence, memory, context) ?? []));
  const plain = told.filter((event) => !(event.type === 'CONSULT' && event.because.includes('both-sides')));
  const seen = presences(sentence, memory, context).filter((event) => !told.some((one) => one.mode === event.mode));
  const nouns = nounEvents(sentence, [...plain, ...seen], memory, context);
  const verbs = nouns.some((event) => event.type === 'CONSULT' && event.mode !== 'visit') ? plain : told;
  return [...seen, ...verbs, ...nouns];
}

function eventOf(hit: VerbHit, sentence: Sentence, memory: Memory, context: Context): ExtractedEvent | null {
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
  const because = [
    `verb:${hit.form.lemma}`,
    ...roles.because,
    ...(depthOf(hit, sentence) > 0 ? ['aside'] : []),
    ...(hit.far ? ['far-noun'] : []),
    ...(status === 'occurred' && isHabit(hit, sentence) && !when.stated ? ['present-tense'] : []),
    ...(sentence.quoted[hit.at] ? ['quoted-words'] : []),
    ...(HEDGED.test(context.article.text.slice(sentence.span.start, sentence.span.end)) ? ['hedged'] : []),
    ...(roles.actors.some(({ participant }) => participant.official === null && participant.country === null)
      ? ['unlinked-actor']
      : []),
    ...([...roles.actors, ...roles.recipients].some((party) => party.implied) ? [IMPLIED] : []),
    ...when.because,
  ];
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

/** In the body of a report the present tense tells what somebody does as a rule; on top it is the news. */
function isHabit({ form }: VerbHit, { order }: Sentence): boolean {
  return order > PRESENT_NEWS && (form.tense === 'third' || form.tense === 'base');
}

/** Main clauses before what was said, before relative clauses and asides: the first event is what the sentence is about. */
function depthOf(hit: VerbHit, { clauses }: Sentence): number {
  const opener = clauses[clauseAt(clauses, hit.at)]!.opener;
  if (opener === '' || opener === 'and') return 0;
  return opener === 'that' || opener === 'participle' ? 1 : 2;
}

/** Within quotation marks only a named party's meeting with another counts: a spokesperson's post that tells of talks. */
function isReport(hit: VerbHit, roles: Roles, status: EventStatus): boolean {
  return (
    hit.act.type === 'CONSULT' &&
    status === 'occurred' &&
    roles.recipients.length > 0 &&
    roles.because.includes('subject')
  );
}

/** Who must be known for a type to be told at all: “agreed” and “met” by one party alone say too little. */
function isTold({ act, passive, form }: VerbHit, { type, settled }: Draft, roles: Roles): boolean {
  const parties = roles.actors.length + roles.recipients.length;
  if (parties === 0) return false;
  if (
    /^(?:resign|appointment|election)$/.test(act.mode ?? '') &&
    roles.actors.length > 0 &&
    roles.actors.every((party) => party.private)
  )
    return false;
  if (
    act.mode === 'appointment' &&
    passive &&
    roles.actors.length > 0 &&
    roles.actors.every((party) => party.collective) &&
    form.lemma !== 'swear'
  )
    return false;
  if (act.mode === 'death')
    return roles.actors.some(({ participant }) => participant.official !== null || participant.office !== null);
  if (type === 'CONSULT' && act.frame === 'directed' && !isReceived(roles)) return false;
  if (type === 'CONSULT' && act.frame === 'pair' && roles.actors.some((party) => party.body)) return true;
  if (type === 'CONSULT' && act.frame !== 'visit' && parties < 2) return act.mode !== 'meeting' && act.objects !== null;
  if (roles.actors.length === 0) return FORCE.has(type);
  if (type === 'AGREE' || type === 'REJECT') return true;
  if (settled === 'hypothetical' || settled === 'denied') return roles.recipients.length > 0 || FORCE.has(type);
  if (act.frame === 'visit') return roles.recipients.length > 0 && !roles.actors.some((party) => party.people);
  return act.frame !== 'pair' || parties > 1 || (act.objects !== null && type !== 'CONSULT');
}

/** “received the envoy”: somebody is received, no crowd of nationals. */
function isReceived({ recipients }: Roles): boolean {
  return recipients.some((party) => !party.adjective && !party.people);
}

/** “said” tells nothing of its own where the same sentence tells what was done. */
function withoutEchoes(events: readonly ExtractedEvent[]): readonly ExtractedEvent[] {
  const acts = events.filter((event) => event.type !== 'STATEMENT');
  const [remark] = events.filter((event) => event.type === 'STATEMENT');
  if (remark === undefined) return acts;
  // “India said twelve men had been killed”: nobody is told to have done it, so what is told is that India said it
  const done = acts.filter((event) => event.actors.length > 0);
  return done.length > 0 ? done : remark.because.includes('aside') && acts.length > 0 ? acts : [remark];
}

function remember(memory: Memory, { words, clauses }: Sentence): Memory {
  const parties = words.flatMap((word) => (word.party === null || word.party.place !== null ? [] : [word.party]));
  const first = subjectsOfSentence(words, clauses) ?? parties[0];
  if (first === undefined) return memory;
  const other = parties.find(
    (party) => party.participant.country !== null && party.participant.country !== first.participant.country,
  );
  const person = first.collective ? parties.find((party) => !party.collective) : first;
  return {
    subject: [first],
    person: person === undefined ? memory.person : [person],
    pair: other === undefined ? memory.pair : [stateOf(first), stateOf(other)],
  };
}

/** Who the main clause is about: the subject of its first finite verb. */
function subjectsOfSentence(words: readonly Word[], clauses: readonly Clause[]): Party | undefined {
  const main = clauses[0]!;
  const verb = words.findIndex((word, i) => i < main.to && looksFinite(word));
  return verb < 0 ? undefined : subjectOf(verb, 0, words, clauses, NOTHING).parties[0];
}
