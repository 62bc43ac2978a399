import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';
import { titledNames } from '../titles/beside.ts';
import { headingNames } from '../titles/heading.ts';
import { predicateNames } from '../titles/predicate.ts';
import { taggedNames } from '../titles/party-tags.ts';
import { makesOfficial } from '../titles/makes-official.ts';

/** People by the title beside their name, in the lexicon or not: `Deputy Foreign Minister Ana Duarte`. */
export function titled(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  return [...titledNames(context), ...headingNames(context), ...predicateNames(context), ...taggedNames(context)].map(
    ({ run, titles, rule, addressed }) =>
      draftOf(survey, {
        kind: titles.some(makesOfficial) ? 'official' : 'person',
        start: run.start,
        end: run.end,
        form: run.parts.length > 1 ? 'full' : 'surname',
        confidence: rule === 'title-before-name' ? 0.9 : 0.8,
        because: rule,
        titles,
        addressed,
      }),
  );
}
