/** Whether a word that looks like a verb is one: “China bans” and “the bans”, “sanctions Russia” and “sanctions on Russia”. */
import type { VerbForm } from './inflect.ts';
import { AGENTS } from '../parties/agents.ts';
import type { Word } from '../words.ts';

/** Forms of “be” and of “get” that make a passive. */
export const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'get',
  'gets',
  'got',
  'am',
]);
const NOUN_MARKERS = new Set(
  (
    'a an the his her its their our my your this that these those any some no every each another such ' +
    "'s ’s of for during on after in before with from by at over about under against amid through since without between despite following into as than"
  ).split(' '),
);
/** Verbs that are nouns where a preposition follows. */
const NOUN_TOO = new Set(
  'sanction attack strike embargo raid ban support aid help visit tour charge threat demand'.split(' '),
);
/** What stands before a present or infinitive: subject pronouns, auxiliaries, coordination. */
const VERB_MARKERS = new Set(
  "to will would shall should must may might can could do does did don't not 'll he she it they we i you who which also never still now then and or officials leaders ministers".split(
    ' ',
  ),
);
const IRREGULAR_PARTICIPLES = new Set(
  'been said told met held given sent led withdrawn struck shot sworn broken cut set gone flown paid begun sought left taken stood made spoken found put kept become come done seen'.split(
    ' ',
  ),
);

export function isVerb(words: readonly Word[], at: number, form: VerbForm): boolean {
  if (form.lemma === 'have' && isAuxiliary(words, at)) return false;
  if (isCapitalised(words, at) || words[at - 1]?.text === '-') return false;
  const before = words[at - 1];
  if (before === undefined) return form.tense === 'past' || form.tense === 'past-or-participle';
  if (form.tense === 'past') return true;
  if (form.tense === 'gerund')
    return (
      before.text === ',' ||
      BE.has(before.lower) ||
      BE.has(words[at - 2]?.lower ?? '') ||
      isContracted(words, at) ||
      isBusyAbroad(words, at) ||
      isWritten(words, at)
    );
  if (
    (form.tense === 'base' || form.tense === 'third') &&
    NOUN_TOO.has(form.lemma) &&
    /^(?:against|on|of|by|between|over|from)$/.test(words[at + 1]?.lower ?? '')
  )
    return false; // “United Nations sanctions against Iran”
  if (form.tense === 'base' || form.tense === 'third')
    return startsVerb(words, at) && (form.tense === 'third' || !afterOne(words, at));
  return !NOUN_MARKERS.has(before.lower);
}

/** “issued a statement condemning X”: what the text does, its author does. */
export function isWritten(words: readonly Word[], at: number): boolean {
  if (!/ing$/.test(words[at]!.lower)) return false;
  const text = words.findLastIndex((word, i) => i < at && i >= at - 6 && word.party === null && TEXT.test(word.lower));
  if (text < 0) return false;
  return (
    text === at - 1 ||
    (/^(?:to|on|in|late)$/.test(words[text + 1]!.lower) && words.slice(text, at).every((word) => word.text !== ','))
  );
}

const TEXT = /^(?:statement|declaration|letter|resolution|communiqu[eé]|message|note|tweet|post|petition)$/;

/** “he's considering”; “Russia's testing” is a noun. */
function isContracted(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === "'s" && /^(?:he|she|it)$/.test(words[at - 2]?.lower ?? '');
}

/** “is in Panama meeting with ministers”. */
function isBusyAbroad(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.party !== null && words[at - 2]?.lower === 'in' && BE.has(words[at - 3]?.lower ?? '');
}

/** A capital within a sentence of small letters is a name: “March 7”, “the Strike Corps”. Headlines capitalise all. */
function isCapitalised(words: readonly Word[], at: number): boolean {
  if (at === 0 || !/^\p{Lu}/u.test(words[at]!.text)) return false;
  const others = words.filter((word, i) => i !== at && word.party === null && /^\p{L}{4,}/u.test(word.text));
  return others.filter((word) => /^\p{Ll}/u.test(word.text)).length > others.length / 2;
}

/** “US strike on”, “a United States embargo”: one party alone takes no bare form. Two, or a people, do. */
function afterOne(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  if (before.party === null || before.party.people) return false;
  return !words.slice(Math.max(0, at - 6), at - 1).some((word) => word.lower === 'and' || word.text === ',');
}

function startsVerb(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text === ',' && isAfterAside(words, at)) return true;
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const word = words[i]!;
    if (word.party?.adjective) return false;
    if (word.party !== null) return i === at - 1 || words.slice(i + 1, at).every((one) => /ly$/.test(one.lower));
    if (VERB_MARKERS.has(word.lower) || (AGENTS.has(word.lower) && i === at - 1 && isLed(words, i))) return true;
    if (!/ly$|^(?:again|today|yesterday)$/.test(word.lower)) return false;
  }
  return false;
}

/** “X, together with Y, meets Z”: two commas, and somebody before the first. */
function isAfterAside(words: readonly Word[], at: number): boolean {
  const open = words.slice(0, at - 1).findLastIndex((word) => word.text === ',');
  return open > 0 && words[open - 1]!.party !== null && at - open < 14 && words[at + 1]?.party !== undefined;
}

/** “Ukraine president meets”, “Russia's foreign ministry warns”: an agent with its country before it. */
function isLed(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => word.party?.collective === true);
}

/** “has threatened”: an auxiliary has its participle close behind; “had talks” has none. */
function isAuxiliary(words: readonly Word[], at: number): boolean {
  const next = words
    .slice(at + 1, at + 4)
    .find((word) => !/ly$|^(?:also|already|not|now|since|long)$/.test(word.lower));
  return (
    next !== undefined &&
    next.party === null &&
    (/[a-z]{2}ed$/.test(next.lower) || IRREGULAR_PARTICIPLES.has(next.lower))
  );
}

/** “was summoned”, “imposed by”: the subject suffers the act. */
export function isPassive(words: readonly Word[], at: number, form: VerbForm): boolean {
  if (form.tense !== 'participle' && form.tense !== 'past-or-participle') return false;
  const window = words.slice(Math.max(0, at - 3), at);
  const be = window.findLastIndex((word) => BE.has(word.lower));
  if (be >= 0 && window.slice(be + 1).every((word) => word.party === null && !/^[,;:]$/.test(word.text))) return true;
  const agent = words.slice(at + 2, at + 8).some((word) => word.party !== null || AGENTS.has(word.lower));
  return words[at + 1]?.lower === 'by' && agent && window.at(-1)?.party === null;
}

/** A word that is surely a finite verb or participle, known to the acts or not. */
export function looksFinite(word: Word): boolean {
  return (
    word.party === null &&
    (/^[a-z]{3,}ed$/.test(word.lower) ||
      /^(?:is|are|was|were|said|says|met|held|made|took|came|comes|led|began|became|went|gave|sent|struck|shot|flew|broke|brought|sought|stood|spoke|told|wrote|fought|overthrew|fell|rose|grew|found|won|lost|kept|paid|ran|saw|drew|drove|chose|spent|built|swore|withdrew|will|would)$/.test(
        word.lower,
      ))
  );
}
