import { readNameBefore } from '../names/name-run.ts';
import { THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, surveyOf } from '../survey.ts';
import type { TitledName } from './beside.ts';
import type { Title } from './title.ts';
import { titlesOf } from './titles-of.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How somebody comes to a post, holds it or leaves it. */
const VERBS = set(
  'becomes became resigns resigned elected reelected appointed reappointed named sworn chosen confirmed nominated ' +
    'inaugurated installed serves served serving quits quit stepped steps dismissed removed ousted',
);
/** Words between the name and the post beside the verb. */
const SMALL = set(
  'the a an as in down up is was has been had being be officially formally later then now unanimously also re new next who',
);
/** Title words that hold the verb: `elected president`. */
const CHOSEN = /^(?:newly )?(?:elected|appointed) /i;
/** Most words between a name and its post. */
const REACH = 8;

/** Names whose post follows as a predicate: `Ana Duarte was sworn in as foreign minister`, `… resigned as mayor`. */
export function predicateNames(context: Context): readonly TitledName[] {
  const survey = surveyOf(context);
  return titlesOf(context).flatMap((title) => {
    if (title.plural || title.relation) return [];
    const end = subjectOf(survey, title);
    const run = end < 0 ? null : readNameBefore(survey, end);
    if (run === null || run.parts.length < 2 || THINGS.has(run.parts.at(-1)!)) return [];
    return [{ run, titles: [title], rule: 'title-after-name' as const, addressed: false }];
  });
}

/** Index of the word before the verb that leads to a title; -1 when there is no such verb. */
function subjectOf(survey: Survey, title: Title): number {
  let isVerb = CHOSEN.test(survey.text.slice(title.start, title.end));
  for (let at = title.first - 1; at >= Math.max(0, title.first - REACH); at--) {
    const gap = gapAfter(survey, at);
    const { low, shape } = survey.words[at]!;
    if (!isJoint(gap) && !(isVerb && /^ ?, $/.test(gap) && survey.words[at + 1]!.low === 'who')) return -1;
    if (shape !== 'lower') return isVerb ? at : -1;
    if (VERBS.has(low)) isVerb = true;
    else if (!SMALL.has(low)) return -1;
  }
  return -1;
}
