import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { NameRun } from '../names/name-run.ts';
import { readName } from '../names/name-run.ts';
import { NO_NAME, THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, surveyOf, wordFrom } from '../survey.ts';
import { HEADS } from '../titles/english/english.ts';

/** What a transcript prints before who asks. Folded. */
const ASKS: ReadonlySet<string> = new Set('question q reporter journalist interviewer moderator host'.split(' '));
/** The start of a line that may be a speaker's label. */
const LINE = /(?:^|\n)[ \t]*(?=\p{Lu}[^\n:]{2,40}:)/gu;
/** A label that stands so often is a speaker's. */
const OFTEN = 2;

/** Who speaks and who asks in a transcript: `Ana Duarte: …` again and again, `Question: Juan Reis from Velta News.` */
export function speakers(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  return [...askers(survey), ...labels(survey)].map(({ start, end }) =>
    draftOf(survey, { kind: 'person', start, end, form: 'full', confidence: 0.8, because: 'speaker' }),
  );
}

function askers(survey: Survey): readonly NameRun[] {
  return survey.words.flatMap(({ low, shape }, at) => {
    if (shape === 'lower' || !ASKS.has(low) || !/^[:.][ \t]+$/.test(gapAfter(survey, at))) return [];
    if (at > 0 && !gapAfter(survey, at - 1).includes('\n')) return [];
    const run = nameAt(survey, survey.words[at + 1]?.start ?? 0);
    return run && isIntroduced(survey, run) ? [run] : [];
  });
}

/** `Juan Reis from Velta News`, `Juan Reis, Velta News` */
function isIntroduced(survey: Survey, { last }: NameRun): boolean {
  return /^[,.:]/.test(gapAfter(survey, last)) || /^(?:from|with|of|here|at)$/.test(survey.words[last + 1]?.low ?? '');
}

function labels(survey: Survey): readonly NameRun[] {
  const found = [...survey.text.matchAll(LINE)].flatMap((match) => {
    const run = nameAt(survey, match.index + match[0].length);
    return run && /^ ?: ?/.test(gapAfter(survey, run.last)) ? [run] : [];
  });
  const counts = new Map<string, number>();
  for (const run of found) counts.set(keyOf(run), (counts.get(keyOf(run)) ?? 0) + 1);
  return found.filter((run) => counts.get(keyOf(run))! >= OFTEN);
}

function keyOf({ parts }: NameRun): string {
  return parts.join(' ');
}

function nameAt(survey: Survey, offset: number): NameRun | null {
  const at = wordFrom(survey, offset);
  const run = survey.words[at]?.start === offset ? readName(survey, at) : null;
  if (run === null || run.parts.length < 2 || run.parts.length > 4) return null;
  return run.parts.some((part) => THINGS.has(part) || HEADS.has(part) || NO_NAME.has(part)) ? null : run;
}
