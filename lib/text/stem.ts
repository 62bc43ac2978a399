const ADJECTIVAL = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ым|им|ом|ем|ых|их|ам|ям|ах|ях)$/;
const VOWELS = /[аеиоуыэюяьйіїє]+$/;
/** Shorter words are left alone: `Ван`, `Си`, `Ли` would lose what tells them apart. */
const SHORTEST = 4;

/**
 * A folded word without its case ending, when its script is Cyrillic; any other word as it is. Index and text are cut
 * by the same rule, so it only has to be steady: `Лаврова`, `Лаврову` and `Лавровым` meet at `лавров`, `Сергея` and
 * `Сергей` at `серг`. Endings are tried before and after the vowels so that `Максим` and `Максима` meet too.
 */
export function stem(word: string): string {
  const unit = word.charCodeAt(0);
  if (unit < 0x400 || unit > 0x52f || word.length < SHORTEST) return word;
  return cut(cut(cut(word, ADJECTIVAL), VOWELS), ADJECTIVAL);
}

function cut(word: string, ending: RegExp): string {
  const left = word.replace(ending, '');
  return left.length >= 3 ? left : word;
}
