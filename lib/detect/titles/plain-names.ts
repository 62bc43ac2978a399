import type { NameRun } from '../names/name-run.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isPersonHit, isSpace } from '../survey.ts';
import { titleLanguageOf } from './titles-of.ts';

/** Longest unknown name in words. */
const LONGEST = 3;

/**
 * The name that begins at word `first` in a script without capitals: a known one, or the two or three words up to one
 * that ends names in that language (`विदेश मंत्री अना दुआर्ते ने`). `null` when neither stands there.
 */
export function plainName(survey: Survey, first: number): NameRun | null {
  if (survey.words[first]?.shape !== 'plain') return null;
  const hit = survey.hitOf[first];
  if (hit === undefined && titleLanguageOf(survey)?.anyAdjective?.test(survey.words[first].low))
    return isSpace(gapAfter(survey, first)) ? plainName(survey, first + 1) : null;
  if (!isPersonHit(hit)) return hit === undefined ? unknownName(survey, first) : null;
  let last = first;
  while (survey.hitOf[last + 1] === hit) last++;
  return hit!.start === survey.words[first]!.start ? runOf(survey, first, last) : null;
}

function unknownName(survey: Survey, first: number): NameRun | null {
  const ends = titleLanguageOf(survey)?.nameEnds;
  if (!ends) return null;
  for (let at = first + 1; at <= first + LONGEST; at++) {
    const word = survey.words[at];
    if (!word || !isSpace(gapAfter(survey, at - 1))) return null;
    if (ends.has(word.low)) return at - first > 1 ? runOf(survey, first, at - 1) : null;
    if (word.shape !== 'plain' || survey.hitOf[at] !== undefined) return null;
  }
  return null;
}

function runOf({ words }: Survey, first: number, last: number): NameRun {
  const parts = words.slice(first, last + 1).map((word) => word.low);
  return { start: words[first]!.start, end: words[last]!.end, first, last, parts };
}
