import { asSeen, mixesScripts } from '../../text/look-alikes.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, surveyOf } from '../survey.ts';

/** Words on each side that may belong to the name. */
const REACH = 2;

/**
 * Names of officials written with letters of another script (`Vlаdimir` with a Cyrillic `а`): shown with whom they look
 * like, never linked. A reader cannot see the difference, and whoever wrote it so may count on that.
 */
export function lookAlikes(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  // Cheap first: a text of one script has none.
  if (!mixesScripts(survey.text)) return [];
  return survey.words.flatMap(({ start, end }, at) =>
    mixesScripts(survey.text.slice(start, end)) ? longestName(survey, at, context) : [],
  );
}

function longestName(survey: Survey, at: number, { lexicon }: Context): readonly Draft[] {
  for (let length = REACH + 1; length > 0; length--)
    for (let first = at - length + 1; first <= at; first++) {
      const last = first + length - 1;
      if (!isRun(survey, first, last)) continue;
      const [start, end] = [survey.words[first]!.start, survey.words[last]!.end];
      const candidates = lexicon.phrases
        .lookup(asSeen(survey.text.slice(start, end)))
        .flatMap((target) => (target.kind === 'official' ? [target.id] : []));
      if (candidates.length === 0) continue;
      const facts = { kind: 'official', form: 'full', confidence: 0.3, because: 'look-alike-letters' } as const;
      return [draftOf(survey, { ...facts, start, end, candidates })];
    }
  return [];
}

function isRun(survey: Survey, first: number, last: number): boolean {
  if (first < 0 || last >= survey.words.length) return false;
  for (let at = first; at < last; at++) if (!isSpace(gapAfter(survey, at))) return false;
  return true;
}
