import type { Word } from '../../text/words.ts';
import type { Survey } from '../survey.ts';

/** Words looked at on each side. */
const WINDOW = 7;
/** Words looked at when those nearby say nothing: a list of names within a sentence. */
const WIDE = 100;
/** As many words in small letters, further away, make it a sentence all the same. */
const ENOUGH = 2;
/** Words that headlines print small. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the and or of to in on at by for from with as vs via up off over into amid after is are be but nor s t'.split(
    ' ',
  ),
);

/**
 * Whether capitals mean nothing around these words: a headline printed in Title Case or in CAPITALS, or any German
 * sentence. There a capital behind a name is no reason to take the word into it.
 */
export function isTitleCase(survey: Survey, first: number, last: number): boolean {
  if (survey.capitalNouns) return true;
  const near = prose(survey, first, -1, WINDOW) + prose(survey, last, 1, WINDOW);
  if (near > 0) return false;
  // A name in capitals begins a headline, and prose may be glued to its end.
  if (survey.words[first]!.shape === 'caps') return true;
  return prose(survey, first, -1, WIDE) + prose(survey, last, 1, WIDE) < ENOUGH;
}

/** Words of prose on one side, up to the end of the line or sentence. */
function prose({ words, text }: Survey, from: number, step: 1 | -1, reach: number): number {
  let count = 0;
  for (let at = from + step; Math.abs(at - from) <= reach; at += step) {
    const [left, right] = step > 0 ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
    if (!left || !right || isEnd(text.slice(left.end, right.start), left)) break;
    if (isProse(words[at]!)) count++;
  }
  return count;
}

/** A stop ends a sentence, but not behind an initial: `Robert C. Weaver`. */
function isEnd(gap: string, left: Word): boolean {
  return /[\n!?]/.test(gap) || (gap.includes('.') && left.end - left.start > 1);
}

function isProse(word: Word): boolean {
  return word.shape === 'lower' && !SMALL.has(word.low);
}
