import type { PhraseHit, PhraseTarget } from '../../model/lexicon.ts';
import type { MentionForm } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { NameRun } from '../names/name-run.ts';
import { afterOpener, readName, readNameBefore } from '../names/name-run.ts';
import { NO_NAME, SUFFIXES } from '../names/words.ts';
import { isTitleCase } from '../names/title-case.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { titleAt } from '../titles/titles-of.ts';
import { gapAfter, isSpace, surveyOf, wordFrom } from '../survey.ts';

type Bearer = Extract<PhraseTarget, { kind: 'official' }>;

/** Names of the lexicon's officials, as far as the name goes on in the text: `Melania Trump` is not `Trump`. */
export function knownNames(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  return survey.hits.flatMap((hit) => {
    const bearers = hit.targets.filter((target): target is Bearer => target.kind === 'official');
    if (bearers.length === 0 || isOrdinary(survey, hit) || isGivenPart(survey, hit)) return [];
    return isStyle(survey, hit, context) ? [] : [known(survey, hit, bearers, context)];
  });
}

/** A day, a month, a word that opens sentences: `Friday` is a surname too, but not here. */
function isOrdinary({ words, genitives }: Survey, hit: PhraseHit): boolean {
  const first = wordFrom({ words }, hit.start);
  const last = words[wordFrom({ words }, hit.end) - 1];
  // “the Bidens” are several; only other languages write a genitive so.
  if (last && last.shape !== 'plain' && last.end > hit.end && !genitives) return true;
  const word = words[first];
  return word !== undefined && word.end >= hit.end && (NO_NAME.has(word.low) || SUFFIXES.has(word.low));
}

/** `米歇尔・布兰`: in Chinese and Japanese a dot joins given and family name; what stands before it is the given name. */
function isGivenPart({ text }: Survey, hit: PhraseHit): boolean {
  return /[·・•]/.test(text.charAt(hit.end));
}

/** `Bishop Tutu`: a surname that is a title, and here stands before a name as one. */
function isStyle(survey: Survey, hit: PhraseHit, context: Context): boolean {
  const at = wordFrom(survey, hit.start);
  const [word, next] = [survey.words[at], survey.words[at + 1]];
  if (!word || word.end < hit.end || titleAt(context, at)?.last !== at) return false;
  return next !== undefined && next.shape === 'capital' && isSpace(gapAfter(survey, at));
}

function known(survey: Survey, hit: PhraseHit, bearers: readonly Bearer[], context: Context): Draft {
  const form = bearers[0]!.form;
  const run = form === 'native' || form === 'alias' ? null : wider(survey, hit, form, context);
  if (run) {
    const { end } = run;
    const start = run.first === wordFrom(survey, hit.start) ? nameStart(survey, { start: run.start, end }) : run.start;
    return draftOf(survey, { kind: 'person', start, end, form: 'full', confidence: 0.5, because: 'longer-name' });
  }
  return draftOf(survey, {
    kind: 'official',
    start: nameStart(survey, hit),
    end: hit.end,
    form,
    confidence: form === 'full' ? 0.9 : 0.6,
    because: `known-${form}`,
    candidates: [...new Set(bearers.map((bearer) => bearer.id))],
  });
}

/** Titles that stand in news names: `King Abdullah II`, `Lord Cameron`. The name begins behind them. */
const STYLES: ReadonlySet<string> = new Set(
  'king queen lord lady pope ayatollah president prince princess sir dame emir'.split(' '),
);

function nameStart({ words }: Survey, hit: Span): number {
  const first = wordFrom({ words }, hit.start);
  const next = words[first + 1];
  return next && next.end <= hit.end && STYLES.has(words[first]!.low) ? next.start : hit.start;
}

/** Titles are no names, in whatever language: `Президент Путин`. */
function behindTitle(from: number, first: number, context: Context): number {
  const title = titleAt(context, from);
  return title && title.last < first ? title.last + 1 : from;
}

/** A line that holds a name and nothing else: somebody signs, and what comes first is the given name. */
function isWholeLine({ text }: Survey, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const until = text.indexOf('\n', end);
  return text.slice(from, start).trim() === '' && text.slice(end, until === -1 ? undefined : until).trim() === '';
}

/** The longer name this hit is a part of; `null` when it stands alone or capitals mean nothing here. */
function wider(survey: Survey, hit: PhraseHit, form: MentionForm, context: Context): NameRun | null {
  const { lexicon } = context;
  const first = wordFrom(survey, hit.start);
  const last = wordFrom(survey, hit.end) - 1;
  const before = readNameBefore(survey, last);
  const opened = before ? afterOpener(survey, before.first, first, lexicon) : first;
  const run = readName(survey, Math.min(behindTitle(opened, first, context), first));
  if (run === null || (run.first >= first && run.last <= last)) return null;
  const added = [...survey.words.slice(run.first, first), ...survey.words.slice(last + 1, run.last + 1)];
  const trusted =
    added.every((word) => lexicon.isGivenName(word.low)) ||
    !isTitleCase(survey, run.first, run.last) ||
    (lexicon.isGivenName(survey.words[run.first]!.low) && isWholeLine(survey, run));
  if (!trusted) return null;
  // A sentence may begin with a capital that is no name: “Says Putin”, “Would Trump”.
  if (form === 'full' && run.first < first && !lexicon.isGivenName(survey.words[run.first]!.low)) return null;
  return run;
}
