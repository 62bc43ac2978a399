/** Which words stand within quotation marks: what somebody said is told by “said”, not by the words said. */
import type { Word } from './words.ts';

/** Scare quotes around a few words are no speech. */
const SPEECH = 5;

export interface Quoted {
  readonly inside: readonly boolean[];
  /** The sentence ends within a quotation that goes on. */
  readonly open: boolean;
}

export function quotedWords(words: readonly Word[], openBefore: boolean): Quoted {
  const inside = words.map(() => false);
  let open = openBefore ? 0 : -1;
  words.forEach((word, at) => {
    if (!/^["“”„«»]$/.test(word.text)) return;
    const closes = word.text === '”' || word.text === '»' || (word.text === '"' && open >= 0);
    if (!closes) open = at;
    else {
      const from = open >= 0 ? open : 0; // a closing mark alone: the quotation began before this sentence
      if (at - from > SPEECH) inside.fill(true, from, at);
      open = -1;
    }
  });
  if (open >= 0) inside.fill(true, open);
  return { inside, open: open >= 0 };
}
