import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { NameRun } from '../names/name-run.ts';
import { readName } from '../names/name-run.ts';
import { isTitleCase } from '../names/title-case.ts';
import { THINGS, VESSELS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { surveyOf } from '../survey.ts';

/** People without a title, by a given name the lexicon knows and a family name behind it: journalists, victims, analysts. */
export function persons(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const found: Draft[] = [];
  for (let at = 0; at < survey.words.length; at++) {
    const run = nameAt(survey, at, context);
    if (run === null) continue;
    found.push(
      draftOf(survey, {
        kind: 'person',
        start: run.start,
        end: run.end,
        form: 'full',
        confidence: 0.75,
        because: 'given-name',
      }),
    );
    at = run.last;
  }
  return found;
}

function nameAt(survey: Survey, at: number, { lexicon }: Context): NameRun | null {
  const word = survey.words[at]!;
  if (word.shape !== 'capital' || word.low.length < 2 || !lexicon.isGivenName(word.low)) return null;
  const before = survey.words[at - 1];
  if (before && VESSELS.has(before.low) && before.shape !== 'lower') return null;
  const run = readName(survey, at);
  if (run === null || run.parts.length < 2 || run.parts.length > 5) return null;
  if (isTitleCase(survey, run.first, run.last)) return null;
  return run.parts.some((part) => THINGS.has(part)) || survey.words[run.last]!.low.length < 2 ? null : run;
}
