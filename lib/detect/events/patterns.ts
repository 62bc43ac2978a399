/** Finds which words of a sentence tell an act, by the rows of `acts.ts`. */
import { ACTS, NOUN_ACTS, type Act, type NounAct } from './acts.ts';
import { formsOf, type VerbForm } from './inflect.ts';
import type { Word } from './words.ts';

export interface VerbHit {
  readonly act: Act;
  readonly form: VerbForm;
  /** Index of the verb, and of the last word of verb and particles. */
  readonly at: number;
  readonly last: number;
  readonly passive: boolean;
}

export interface NounHit {
  readonly act: NounAct;
  readonly at: number;
}

interface VerbRow {
  readonly act: Act;
  readonly form: VerbForm;
  readonly particles: readonly string[];
}

const BY_FORM = indexForms();
const BY_NOUN = new Map(NOUN_ACTS.flatMap((act) => act.nouns.map((noun) => [noun, act] as const)));

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'gets', 'got']);
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'this',
  'that',
  'these',
  'those',
  "'s",
  'any',
  'some',
  'no',
  'every',
  'each',
  'another',
  'such',
]);
const PREPOSITIONS = new Set(
  'of for during on after in before with by from at over about under against amid through since without between despite following into'.split(
    ' ',
  ),
);
const IRREGULAR_PARTICIPLES = new Set(
  'been said told met held given sent led withdrawn struck shot sworn broken cut set gone flown paid begun sought left taken stood made spoken found put kept become come done seen'.split(
    ' ',
  ),
);
/** How far an object may stand behind its verb, in words. */
const REACH = 9;

/** All verbs in `words` that tell an act; for one verb the first row that fits. */
export function verbHits(words: readonly Word[]): readonly VerbHit[] {
  return words.flatMap((_, at) => {
    const hit = verbAt(words, at);
    return hit === null ? [] : [hit];
  });
}

/** All nouns that tell an act and are no verb: “the visit”, “Foreign Office Consultations”. */
export function nounHits(words: readonly Word[]): readonly NounHit[] {
  return words.flatMap((word, at) => {
    const act =
      word.party === null
        ? (BY_NOUN.get(joined(words, at, 3)) ?? BY_NOUN.get(joined(words, at, 2)) ?? BY_NOUN.get(word.lower))
        : undefined;
    return act !== undefined && isNoun(words, at) ? [{ act, at }] : [];
  });
}

function verbAt(words: readonly Word[], at: number): VerbHit | null {
  const word = words[at]!;
  if (word.party !== null) return null;
  for (const row of BY_FORM.get(word.lower) ?? []) {
    if (!isVerb(words, at, row.form)) continue;
    const last = particlesEnd(words, at, row.particles);
    if (last === null) continue;
    const passive = isPassive(words, at, row.form);
    if (row.act.objects !== null && !hasObject(words, at, last, passive, row.act.objects)) continue;
    if (near(words, last + 1, REACH, row.act.unless)) continue;
    return { act: row.act, form: row.form, at, last, passive };
  }
  return null;
}

function isVerb(words: readonly Word[], at: number, form: VerbForm): boolean {
  const before = words[at - 1]?.lower ?? '';
  if (form.lemma === 'have' && isAuxiliary(words, at)) return false;
  if (form.tense === 'past') return true;
  if (form.tense === 'base' || form.tense === 'third')
    return !DETERMINERS.has(before) && !PREPOSITIONS.has(before) && !isAdjective(before);
  if (form.tense === 'gerund') return !DETERMINERS.has(before) && words[at - 1]?.party === null;
  return !DETERMINERS.has(before);
}

/** “has threatened”, “had talks” : an auxiliary has its participle close behind. */
function isAuxiliary(words: readonly Word[], at: number): boolean {
  const next = words
    .slice(at + 1, at + 3)
    .filter((word) => !/ly$/.test(word.lower) && !/^(?:also|already|not|now|since|long|been)$/.test(word.lower));
  return (
    next[0] !== undefined &&
    next[0].party === null &&
    (/[a-z]{2}ed$/.test(next[0].lower) || IRREGULAR_PARTICIPLES.has(next[0].lower))
  );
}

function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  return before.lower !== 'to' && before.lower !== 'will' && before.lower !== 'not';
}

function isAdjective(word: string): boolean {
  return /(?:al|ic|ive|ous|ial|ful|able|day-long|two-day|three-day|first|last|next|second|third|new|recent|upcoming|joint|official|state)$/.test(
    word,
  );
}

function isPassive(words: readonly Word[], at: number, form: VerbForm): boolean {
  if (form.tense !== 'participle' && form.tense !== 'past-or-participle') return false;
  const window = words.slice(Math.max(0, at - 3), at);
  const be = window.findLastIndex((word) => BE.has(word.lower));
  if (be >= 0 && window.slice(be + 1).every((word) => word.party === null && !/^[,;:]$/.test(word.text))) return true;
  return words[at + 1]?.lower === 'by' && window.at(-1)?.party === null;
}

function particlesEnd(words: readonly Word[], at: number, particles: readonly string[]): number | null {
  let last = at;
  for (const particle of particles) {
    const next =
      words[last + 1]?.lower === particle
        ? last + 1
        : words[last + 2]?.lower === particle && words[last + 1]?.party === null
          ? last + 2
          : null;
    if (next === null) return null;
    last = next;
  }
  return last;
}

function hasObject(
  words: readonly Word[],
  at: number,
  last: number,
  passive: boolean,
  objects: ReadonlySet<string>,
): boolean {
  return (
    near(words, last + 1, REACH, objects) ||
    (passive && near(words, Math.max(0, at - REACH), Math.min(at, REACH), objects))
  );
}

function near(words: readonly Word[], from: number, count: number, wanted: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(words.length, from + count); at++) {
    if (/^[;:“”"]$/.test(words[at]!.text)) return false;
    if (wanted.has(words[at]!.lower) || wanted.has(joined(words, at, 2)) || wanted.has(joined(words, at, 3)))
      return true;
  }
  return false;
}

/** `foreign office consultations` as `foreign-office-consultations`. */
function joined(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map((word) => word.lower)
    .join('-');
}

function indexForms(): ReadonlyMap<string, readonly VerbRow[]> {
  const index = new Map<string, VerbRow[]>();
  for (const act of ACTS) for (const verb of act.verbs) addVerb(index, act, verb);
  return index;
}

function addVerb(index: Map<string, VerbRow[]>, act: Act, verb: string): void {
  const [lemma = '', ...particles] = verb.split(' ');
  for (const [form, verbForm] of formsOf(lemma)) {
    const rows = index.get(form) ?? [];
    rows.push({ act, form: verbForm, particles });
    index.set(form, rows);
  }
}
