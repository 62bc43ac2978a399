import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { livesAt } from '../names/deeds.ts';
import { opensSentence } from '../names/name-run.ts';
import { AFFILIATIONS, HELPERS, PLACE_NAMES } from '../names/person-words.ts';
import { isTitleCase } from '../names/title-case.ts';
import { NO_NAME, OPENERS, THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, isSpace, placeOf, surveyOf } from '../survey.ts';
import { HEADS, PLURAL_HEADS, PORTFOLIO } from '../titles/english/english.ts';

/** Longest text, in UTF-16 code units, that may be cut out of a longer one. In a whole article people are introduced. */
const EXCERPT = 2000;

/**
 * Surnames that nothing introduces: of those whom every reader knows, and in an excerpt by a deed that is a person's
 * alone (`Schaefer served four terms as mayor`); what firms and parties do too (`said`, `won`) does not count.
 */
export function loneSurnames(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const isExcerpt = survey.text.length <= EXCERPT;
  return survey.words.flatMap(({ start, end, low }, at) => {
    const known = context.lexicon.isHouseholdName(low);
    const found = known ? standsAlone(survey, at) : isExcerpt && isSingleWord(survey, at) && livesAt(survey, at + 1);
    if (!found) return [];
    if (isTitleCase(survey, at, at)) return [];
    const [kind, because] = known
      ? (['official', 'household-name'] as const)
      : (['person', 'surname-in-context'] as const);
    return [draftOf(survey, { kind, start, end, form: 'surname', confidence: 0.6, because })];
  });
}

/** No other capital beside it: `Stalin`, not `Stalin Prize` or `Eva Peron`. */
function standsAlone(survey: Survey, at: number): boolean {
  const next = survey.words[at + 1];
  if (survey.words[at]!.shape !== 'capital' || survey.capitalNouns) return false;
  if (next && next.shape !== 'lower' && isJoint(gapAfter(survey, at))) return false;
  return at === 0 || survey.words[at - 1]!.shape === 'lower' || !isJoint(gapAfter(survey, at - 1));
}

function isSingleWord(survey: Survey, at: number): boolean {
  const { low, shape, start, end } = survey.words[at]!;
  if (shape !== 'capital' || end - start < 3 || !isSpace(gapAfter(survey, at))) return false;
  if (survey.words[at + 1]?.shape !== 'lower' || !isFree(survey, at)) return false;
  return !isOrdinary(low) && placeOf(survey.hitOf[at], KINDS) === null;
}

const KINDS = ['country', 'demonym', 'organisation', 'capital', 'metonym'] as const;

/** No capital, article or joint before it that would make it part of something longer. */
function isFree(survey: Survey, at: number): boolean {
  if (opensSentence(survey, at)) return true;
  const before = survey.words[at - 1]!;
  const gap = gapAfter(survey, at - 1);
  if (/^ ?, $/.test(gap)) return true;
  return isSpace(gap) && before.shape === 'lower' && !ARTICLES.has(before.low);
}

const ARTICLES: ReadonlySet<string> = new Set('the a an this its of his her their our in at near'.split(' '));

function isOrdinary(low: string): boolean {
  return (
    [NO_NAME, OPENERS, THINGS, AFFILIATIONS, PLACE_NAMES, HELPERS, PORTFOLIO, PLURAL_HEADS].some((list) =>
      list.has(low),
    ) ||
    HEADS.has(low) ||
    /(?:ism|ists|ment|tion|ness|ship|ity)$/.test(low)
  );
}
