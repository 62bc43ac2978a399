import { COLLECTIVES, FALSE_PLURALS, HYPHENATED, STOP_WORDS } from './words/nouns.ts';

/** The noun a number counts: where its phrase lies, and its last word. */
export interface CountedNoun {
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

const LINK =
  /(?: or so|-plus|-odd|\+)?(?:[ \u00A0](?:more|additional|further|other|new|extra|fresh))?(?:[ \u00A0]of(?:[ \u00A0](?:the|these|those|its|their|his|her|our|all))?)?[ \u00A0]/y;
const WORD =
  /["“'‘]?((?:(?:\p{L}\.){2,}|\p{Lu}\p{L}{0,4}-?\d{1,4}\p{L}{0,3}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)(?:[-‐‑]\p{L}[\p{L}\p{M}]*){0,4})["”]?/uy;
const SPACE = /,?[ \u00A0]/y;
/** “Thousands of US and Filipino troops” is the longest phrase worth reading. */
const MOST_WORDS = 6;

/** The noun phrase after a number that ends at `at`: up to its first plural, as short as it makes sense. */
export function nounAfter(text: string, at: number): CountedNoun | null {
  const start = skip(LINK, text, at);
  if (start === null) return hyphenated(text, at);
  let end = start;
  let head: CountedNoun | null = null;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAt(text, end);
    if (!word || (isStop(word.text) && !isLinkOfAdjectives(text, word, count))) break;
    if (isPlural(word.text)) {
      // `Parganas46Purba` is a table without its borders.
      if (/\d/.test(text.charAt(word.end))) return null;
      head = { start, end: word.end, head: word.text.toLowerCase() };
      // “10 Texas lawmakers”, “2 Houthis ships”: a capitalised plural gives way to the plural right after it.
      const next = /^[A-Z]/.test(word.text) ? wordAt(text, skip(SPACE, text, word.end) ?? text.length) : null;
      if (!next || !isPlural(next.text) || isStop(next.text) || /^[A-Z]/.test(next.text)) return head;
    }
    const gap = skip(SPACE, text, word.end);
    if (gap === null || (text[word.end] === ',' && !isAdjectiveList(text, gap))) break;
    end = gap;
  }
  return head;
}

/** Plural by form: `S-400s`, `drones`. Short capitals are names: `US`. */
export function isPlural(word: string): boolean {
  const lower = word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/\.$/, '');
  if (COLLECTIVES.has(lower)) return true;
  if (/^[A-Z.]{1,5}$/.test(word) || lower.length < 3) return false;
  const last = lower.split(/[-‐‑]/).at(-1) ?? lower;
  if (last !== lower && COLLECTIVES.has(last)) return true;
  return (
    /[^su]s$/.test(last) &&
    (/^\p{Lu}.*is$/u.test(word) || !/(?:ous|is)$/.test(last)) &&
    !FALSE_PLURALS.has(last) &&
    !/[’']s$/.test(word)
  );
}

function hyphenated(text: string, at: number): CountedNoun | null {
  if (!/^[-‐‑]/.test(text.charAt(at))) return null;
  const word = wordAt(text, at + 1);
  const head = word?.text.toLowerCase().split(/[-‐‑]/)[0] ?? '';
  return word && HYPHENATED.has(head) ? { start: at + 1, end: at + 1 + head.length, head } : null;
}

function wordAt(text: string, at: number): { text: string; start: number; end: number } | null {
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  const word = found?.[1];
  if (!found || !word) return null;
  const start = at + found[0].indexOf(word);
  return { text: word, start, end: at + found[0].length };
}

/** Words that cannot be counted; `CasesEast` is two cells of a table run together. */
function isStop(word: string): boolean {
  if (word === 'US') return false;
  return STOP_WORDS.has(word.toLowerCase()) || /\p{Ll}{3}\p{Lu}/u.test(word);
}

/** `US and Filipino troops`, `men and women`: joined only between modifiers. */
function isLinkOfAdjectives(text: string, word: { text: string; end: number }, count: number): boolean {
  if (count === 0 || !/^(?:and|or)$/i.test(word.text)) return false;
  return /^[ \u00A0]\p{L}/u.test(text.slice(word.end, word.end + 2));
}

/** `large, specific purchases`: a comma inside the phrase is followed by one more adjective, in small letters. */
function isAdjectiveList(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return (
    word !== null &&
    !isStop(word.text) &&
    /^[a-z]/.test(word.text) &&
    /(?:al|ic|ed|ing|ive|ous|ful|ble|ary|an|ian|ern)$/.test(word.text)
  );
}

function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? at + found[0].length : null;
}

/** The singular phrase after `one`: `one Indian national`, up to a verb or preposition. */
export function singularAfter(text: string, at: number): CountedNoun | null {
  const start = skip(SPACE, text, at);
  if (start === null || text[at] === ',') return null;
  let last: { end: number; text: string } | null = null;
  for (let count = 0, place = start; count < 4; count++) {
    const word = wordAt(text, place);
    if (!word || isStop(word.text) || COLLECTIVES.has(word.text.toLowerCase()) || /ed$/.test(word.text)) break;
    last = word;
    if (text[word.end] !== ' ' && text[word.end] !== '\u00A0') break;
    place = word.end + 1;
  }
  return last && { start, end: last.end, head: last.text.toLowerCase() };
}
