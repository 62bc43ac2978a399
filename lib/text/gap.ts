import { IGNORED, kindOf, SIGN } from './characters.ts';

/** Longest stretch between two words of one name: `J. D.`, `Suk - yeol`. */
const WIDEST = 3;
const JOINTS = /[ \u00a0\u2000-\u200a\u202f\u3000\-\u2010-\u2013'\u2018\u2019\u02bc`\u00b4\u00b7\u30fb\u2022]/;

/**
 * Where the next word of the same name may begin after a word that ends at `end`; -1 when a name cannot go on.
 * A full stop joins only after an initial or a short abbreviation (`letters` of the word before): `J. D. Vance`,
 * never `Putin. Xi`. A line break never joins.
 */
export function nextWord(text: string, end: number, letters: number, limit: number): number {
  let at = end;
  for (; at < limit && at - end <= WIDEST; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === IGNORED) continue;
    if (unit === 0x2e) {
      if (letters > 2 || at !== end) return -1;
      continue;
    }
    if (kind !== 1) return at > end || kind === SIGN ? at : -1;
    if (!JOINTS.test(text.charAt(at))) return -1;
  }
  return -1;
}
