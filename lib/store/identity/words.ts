/** The words of a short text, without case, diacritics and punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The share of words that two texts have in common, 0–1, of all words of either that are long enough to tell something. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  const all = one.union(other).size;
  return all === 0 ? 0 : one.intersection(other).size / all;
}

/** Shorter words are mostly grammar. */
const LEAST_LETTERS = 4;

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word.length >= LEAST_LETTERS));
}
