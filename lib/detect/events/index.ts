/**
 * From sentences to events. Each sentence becomes words and parties, each verb that tells an act becomes an event with
 * actors, recipients, status and date; tellings of one act are merged. Sentences of opinion and reference works give none.
 */
import { sentencesOf } from '../../text/sentences.ts';
import type { ExtractedEvent } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Unit } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Context } from '../pipeline.ts';
import { agencyOf, saidByOf, tellsEvents } from './attribution.ts';
import { clausesOf } from './clauses.ts';
import { figuresOf } from './event-figures.ts';
import { foreignEvents, foreignNames, foreignOf } from './foreign/events.ts';
import { formatted, heldOnVisit } from './acts/formats.ts';
import { jointStatementIn } from './acts/joint-statement.ts';
import { remember } from './memory.ts';
import { mergeTellings } from './merge.ts';
import { nounEvents } from './acts/noun-events.ts';
import { NOTHING, type Memory } from './parties/parties.ts';
import { verbHits } from './acts/patterns.ts';
import { withPeoples } from './parties/peoples.ts';
import { presences } from './parties/presence.ts';
import { isAsked } from './acts/questions.ts';
import { quotedWords } from './quotes.ts';
import type { Sentence } from './sentence.ts';
import { settled } from './time/setting.ts';
import { standIns } from './parties/stand-ins.ts';
import { depthOf, verbEvent } from './acts/verb-events.ts';
import { wordsOf } from './words.ts';

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
  const told = withoutEchoes(hits.flatMap((hit) => verbEvent(hit, sentence, memory, context) ?? []));
  const plain = told.filter((event) => !(event.type === 'CONSULT' && event.because.includes('both-sides')));
  const seen = presences(sentence, memory, context).filter((event) => !told.some((one) => one.mode === event.mode));
  const nouns = nounEvents(sentence, [...plain, ...seen], memory, context);
  const verbs = nouns.some((event) => event.type === 'CONSULT' && event.mode !== 'visit') ? plain : told;
  return [...seen, ...verbs, ...nouns];
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
