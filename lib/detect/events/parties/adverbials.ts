/** What stands before a subject: “On Tuesday,”, “In talks with X,”, “Speaking in Paris,”, “Meanwhile,”. */
import { PREPOSITIONS } from './parties.ts';
import type { Word } from '../words.ts';

const OPENER =
  /^(?:[-,:;“”"'()–—]|and|but|that|while|when|where|because|if|although|though|whereas|after|before|since|once|until|who|which|as)$/;
/** What opens a side clause or an adverbial that a comma ends. */
const LEADING = /^(?:after|before|since|following|when|while|if|although|though|because|as)$/;
const ADVERB =
  /ly$|^(?:meanwhile|however|also|then|later|earlier|separately|instead|still|yet|today|yesterday|tonight|now|here|there|so)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.?|week|month|year|night|weekend|morning|evening|afternoon|\d{1,4}(?:st|nd|rd|th)?|last|this|next|early|late|the)$/;
const PHRASE = /^\p{L}\p{Ll}+(?:ing|ed)$/u;

/** The index at which the subject of the verb at `verb` may begin, in the clause that begins at `from`; at most `verb`. */
export function phraseStart(words: readonly Word[], from: number, verb: number): number {
  let at = from;
  // “After accusations by X, Y denied it”: the clause that opened it ends at the comma
  if (from < verb && words[from]!.party === null && LEADING.test(words[from]!.lower)) {
    const comma = commaAfter(words, from, verb);
    if (comma >= 0) at = comma + 1;
  }
  // The word that opened the clause governs nothing in it.
  while (
    at < verb &&
    words[at]!.party === null &&
    OPENER.test(words[at]!.lower) &&
    (at === from || !PREPOSITIONS.has(words[at]!.lower))
  )
    at++;
  for (let steps = 0; steps < 6 && at < verb; steps++) {
    const next = skipped(words, at, verb);
    if (next === at) break;
    at = next;
  }
  return Math.min(at, verb);
}

/** Past one adverbial, or `at` when there is none. */
function skipped(words: readonly Word[], at: number, verb: number): number {
  const word = words[at]!;
  if (word.party !== null) return at;
  if (word.text === ',' || (ADVERB.test(word.lower) && at + 1 < verb)) return at + 1;
  if (isTime(words, at)) return pastTime(words, at, verb);
  const leads =
    PREPOSITIONS.has(word.lower) ||
    (PHRASE.test(word.text) && words[at - 1]?.lower !== 'the') ||
    word.lower === 'according';
  if (!leads) return at;
  const comma = commaAfter(words, at, verb);
  if (comma >= 0) return comma + 1;
  if (isTime(words, at + 1)) return pastTime(words, at + 1, verb);
  return words[at + 1]?.party?.collective === true &&
    words[at + 2]?.party !== undefined &&
    words[at + 2]?.party !== null
    ? at + 2
    : verb;
}

function isTime(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.party === null &&
    TIME.test(word.lower) &&
    word.lower !== 'the' &&
    (!/^(?:last|this|next|early|late)$/.test(word.lower) || TIME.test(words[at + 1]?.lower ?? ''))
  );
}

function pastTime(words: readonly Word[], at: number, verb: number): number {
  let end = at;
  while (end < verb && words[end]!.party === null && TIME.test(words[end]!.lower) && words[end]!.lower !== 'the') end++;
  return words[end]?.text === ',' && end < verb ? end + 1 : end;
}

/** The comma that ends an adverbial; one inside a list of names or a date does not. */
function commaAfter(words: readonly Word[], from: number, verb: number): number {
  for (let at = from + 1; at < verb; at++) {
    if (words[at]!.text !== ',') continue;
    const later = words.slice(at + 1, verb).findIndex((word) => word.text === ',');
    const list =
      isParty(words[at - 1]) &&
      isParty(words[at + 1]) &&
      later >= 0 &&
      words.slice(at + 1, at + 1 + later).some((word) => word.lower === 'and');
    const date = /^\d{1,2}$/.test(words[at - 1]!.text) && /^\d{4}$/.test(words[at + 1]?.text ?? '');
    if (!list && !date) return at;
  }
  return -1;
}

function isParty(word: Word | undefined): boolean {
  return word !== undefined && word.party !== null;
}
