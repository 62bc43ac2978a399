import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { Person } from '../link/people.ts';
import { isOneSlip } from '../link/spelling.ts';
import { ACTS, HELPERS, LIVES } from '../names/person-words.ts';
import { NO_NAME, OPENERS, THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, surveyOf } from '../survey.ts';

/** Shorter surnames that differ by a letter are two people's. */
const SHORTEST = 4;
/** Letters at the start that a slip leaves alone. */
const STEM = 2;

/** Surnames misprinted by a letter where somebody speaks or acts: `Roja said` after `Ana Rojas`. */
export function misprints(drafts: readonly Draft[], people: readonly Person[], context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const surnames = byStem(people);
  const covered = new Set(drafts.flatMap(({ first, last }) => [first, last]));
  return survey.words.flatMap(({ low, start, end }, at) => {
    if (covered.has(at) || !isSubject(survey, at) || context.lexicon.isGivenName(low)) return [];
    const found = surnames.get(low.slice(0, STEM))?.find(([surname]) => isOneSlip(surname, low));
    if (!found) return [];
    const [surname, kind] = found;
    const facts = { kind, form: 'surname', confidence: 0.7, because: 'misprint' } as const;
    return [{ ...draftOf(survey, { ...facts, start, end }), parts: [surname] }];
  });
}

type Surname = readonly [surname: string, kind: Draft['kind']];

function byStem(people: readonly Person[]): ReadonlyMap<string, readonly Surname[]> {
  const found = new Map<string, Surname[]>();
  for (const { parts, identity } of people) {
    const surname = parts.at(-1)!;
    if (parts.length < 2 || surname.length < SHORTEST) continue;
    const stem = surname.slice(0, STEM);
    found.set(stem, [...(found.get(stem) ?? []), [surname, identity.kind]]);
  }
  return found;
}

/** One capital, known for nothing else, before what somebody does. */
function isSubject(survey: Survey, at: number): boolean {
  const word = survey.words[at]!;
  const [before, next] = [survey.words[at - 1], survey.words[at + 1]];
  if (word.shape !== 'capital' || word.low.length < SHORTEST || survey.hitOf[at]) return false;
  if (NO_NAME.has(word.low) || OPENERS.has(word.low) || THINGS.has(word.low)) return false;
  if (before && before.shape !== 'lower' && isSpace(gapAfter(survey, at - 1))) return false;
  if (next?.shape !== 'lower' || !isSpace(gapAfter(survey, at))) return false;
  return ACTS.has(next.low) || LIVES.has(next.low) || HELPERS.has(next.low);
}
