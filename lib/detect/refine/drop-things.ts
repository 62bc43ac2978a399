import type { Mention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { isDraft } from '../draft.ts';
import { NAMED_THINGS, VESSELS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, surveyOf } from '../survey.ts';

/** Drops names that are part of a thing's name: `Lavrov Street`, `INS Tushil`, `Magnitsky Act`. */
export function dropThings(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const survey = surveyOf(context);
  return mentions.filter((mention) => !isDraft(mention) || !isThing(survey, mention));
}

function isThing(survey: Survey, draft: Draft): boolean {
  const { words } = survey;
  const last = words[draft.last];
  if (
    last &&
    draft.titles.length === 0 &&
    NAMED_THINGS.has(last.low) &&
    last.shape !== 'lower' &&
    draft.parts.length > 1
  )
    return true;
  return isAboard(survey, draft) || names(survey, draft.last);
}

/** `INS Tushil`, `Mount Duarte`; `Ms Duarte` is somebody. */
function isAboard(survey: Survey, draft: Draft): boolean {
  const before = survey.words[draft.first - 1];
  if (!before || draft.addressed || !VESSELS.has(before.low)) return false;
  return before.shape !== 'lower' && isJoint(gapAfter(survey, draft.first - 1));
}

/** `Lavrov Street`, `Clinton Global Foundation`: one word may stand between. */
function names(survey: Survey, last: number): boolean {
  for (let at = last + 1; at <= last + 2; at++) {
    const word = survey.words[at];
    if (!word || !isJoint(gapAfter(survey, at - 1)) || word.shape === 'lower') return false;
    if (NAMED_THINGS.has(word.low)) return true;
  }
  return false;
}
