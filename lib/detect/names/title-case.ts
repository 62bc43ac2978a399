import type { Survey } from '../survey.ts';

/** Words looked at on each side. */
const WINDOW = 7;
/** Short words are small even in headlines. */
const SHORT = 4;

/**
 * Whether capitals mean nothing around these words: a headline printed in Title Case or in CAPITALS,
 * or any German sentence. There a capital
 * behind a name is no reason to take the word into it.
 */
export function isTitleCase({ words, text, capitalNouns }: Survey, first: number, last: number): boolean {
  if (capitalNouns) return true;
  let capitals = 0;
  const count = (at: number): boolean => {
    const word = words[at];
    if (!word || word.low.length < SHORT) return true;
    if (word.shape === 'lower') return false;
    if (word.shape === 'capital' || word.shape === 'caps') capitals++;
    return true;
  };
  for (let at = last + 1; at <= last + WINDOW && !breaks(text, words[at - 1]?.end, words[at]?.start); at++)
    if (!count(at)) return false;
  for (let at = first - 1; at >= first - WINDOW && !breaks(text, words[at]?.end, words[at + 1]?.start); at--)
    if (!count(at)) return false;
  return capitals >= 2;
}

function breaks(text: string, from: number | undefined, to: number | undefined): boolean {
  return from === undefined || to === undefined || /[\n.!?]/.test(text.slice(from, to));
}
