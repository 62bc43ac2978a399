import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { isMonsieur, readName } from '../names/name-run.ts';
import { THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, surveyOf } from '../survey.ts';
import { ADDRESSES } from '../titles/english/english.ts';

/** Somebody by a form of address alone, introduced or not: `Ms Duarte`, `MR. BELMONTE:`, `Shri Jaiswal`. */
export function addressed(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  return survey.words.flatMap((word, at) =>
    isMonsieur(survey, at) || (ADDRESSES.has(word.low) && (word.shape !== 'lower' || word.low === 'madam'))
      ? nameBehind(survey, at)
      : [],
  );
}

function nameBehind(survey: Survey, at: number): readonly Draft[] {
  const gap = gapAfter(survey, at);
  // “Herr” and “Frau” are not shortened: a stop behind them ends the sentence.
  if (!isSpace(gap) && (survey.capitalNouns || !/^\.[ \u00a0]?$/.test(gap))) return [];
  const run = readName(survey, at + 1);
  if (run === null || run.parts.some((part) => THINGS.has(part)) || isShip(survey, at, run.first)) return [];
  const { start, end } = run;
  const form = run.parts.length > 1 ? 'full' : 'surname';
  return [
    draftOf(survey, { kind: 'person', start, end, form, confidence: 0.8, because: 'form-of-address', addressed: true }),
  ];
}

/** `MS Estonia` is a ship; `Ms Duarte`, `MS. DUARTE` and `MS DUARTE` are not. */
function isShip(survey: Survey, at: number, first: number): boolean {
  const isAmbiguous = survey.words[at]!.low === 'ms' && survey.words[at]!.shape === 'caps';
  return isAmbiguous && survey.words[first]!.shape !== 'caps' && isSpace(gapAfter(survey, at));
}
