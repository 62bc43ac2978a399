import type { Word } from '../../text/words.ts';
import type { Survey } from '../survey.ts';

/** Words looked at on each side. */
const WINDOW = 7;
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
  const after = sideOf(survey, last, 1);
  const before = sideOf(survey, first, -1);
  return ![...before, ...after].some(isProse);
}

function isProse(word: Word): boolean {
  return word.shape === 'lower' && !SMALL.has(word.low);
}

/** The words on one side, up to the end of the line or sentence. */
function sideOf({ words, text }: Survey, from: number, step: 1 | -1): readonly Word[] {
  const side: Word[] = [];
  for (let at = from + step; Math.abs(at - from) <= WINDOW; at += step) {
    const [left, right] = step > 0 ? [words[at - 1], words[at]] : [words[at], words[at + 1]];
    if (!left || !right || /[\n.!?]/.test(text.slice(left.end, right.start))) break;
    side.push(words[at]!);
  }
  return side;
}
