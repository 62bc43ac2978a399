import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { CASTS } from '../names/person-words.ts';
import { NO_NAME, THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, placeOf, surveyOf } from '../survey.ts';

const WORKS: ReadonlySet<string> = new Set('film movie series drama sequel sitcom play musical miniseries'.split(' '));
/** Words a list of a cast may hold between names. */
const JOINTS: ReadonlySet<string> = new Set('and with alongside in lead the roles role'.split(' '));
/** Between a work and its cast. */
const REACH = 4;

/** Actors with one name in the list of a cast: `The film stars Ramki and Raadhika, with Vadivelu`. */
export function casts(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  return survey.words.flatMap(({ low, shape }, at) =>
    shape === 'lower' && CASTS.has(low) && isOfWork(survey, at) ? membersFrom(survey, at + 1) : [],
  );
}

function isOfWork({ words }: Survey, at: number): boolean {
  return words.slice(Math.max(0, at - REACH), at).some(({ low }) => WORKS.has(low));
}

function membersFrom(survey: Survey, from: number): readonly Draft[] {
  const found: Draft[] = [];
  for (let at = from; at < survey.words.length; at++) {
    if (/[.;:!?\n]/.test(gapAfter(survey, at - 1)) && survey.words[at - 1]!.low.length > 1) break;
    const { shape, low, start, end } = survey.words[at]!;
    if (shape === 'lower' && !JOINTS.has(low)) break;
    if (isSingle(survey, at))
      found.push(
        draftOf(survey, { kind: 'person', start, end, form: 'surname', confidence: 0.6, because: 'in-a-cast' }),
      );
  }
  return found;
}

/** One capital between commas or joints. */
function isSingle(survey: Survey, at: number): boolean {
  const { shape, low } = survey.words[at]!;
  if (shape !== 'capital' || low.length < 3 || NO_NAME.has(low) || THINGS.has(low)) return false;
  if (placeOf(survey.hitOf[at], ['country', 'demonym', 'organisation', 'capital']) !== null) return false;
  return isEdge(survey, at - 1, at - 1) && isEdge(survey, at, at + 1);
}

function isEdge(survey: Survey, gapAt: number, neighbour: number): boolean {
  return /[,.]/.test(gapAfter(survey, gapAt)) || survey.words[neighbour]?.shape === 'lower';
}
