/** Finds which words of a sentence tell an act, by the rows of `acts.ts`. */
import { ACTS, NOUN_ACTS, type Act, type NounAct } from './acts.ts';
import { formsOf, type VerbForm } from './inflect.ts';
import { isPassive, isVerb } from './verbhood.ts';
import type { Word } from '../words.ts';

export interface VerbHit {
  readonly act: Act;
  readonly form: VerbForm;
  /** Index of the verb, and of the last word of verb and particles. */
  readonly at: number;
  readonly last: number;
  readonly passive: boolean;
  /** Its noun stands far behind the verb, and may be another's. */
  readonly far: boolean;
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

/** How far an object may stand behind its verb, in words. */
const REACH = 12;
/** Within so many words it is surely the verb's own. */
const NEAR = 7;

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
    const act = word.party === null ? nounAt(words, at) : undefined;
    return act !== undefined && isNoun(words, at) ? [{ act, at }] : [];
  });
}

function nounAt(words: readonly Word[], at: number): NounAct | undefined {
  const { lower } = words[at]!;
  if (!opensCompound(lower)) return BY_NOUN.get(lower);
  return BY_NOUN.get(joined(words, at, 3)) ?? BY_NOUN.get(joined(words, at, 2)) ?? BY_NOUN.get(lower);
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
    const far = row.act.objects !== null && !hasObject(words, at, last, passive, row.act.objects, NEAR);
    return { act: row.act, form: row.form, at, last, passive, far };
  }
  return null;
}

function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  return before.lower !== 'to' && before.lower !== 'will' && before.lower !== 'not';
}

/** “went on to name”: another particle makes it another verb. */
const PARTICLE = /^(?:on|back|out|off|up|down|over|in|ahead|forward|through|about|to|for|by|and)$/;

function particlesEnd(words: readonly Word[], at: number, particles: readonly string[]): number | null {
  let last = at;
  for (const particle of particles) {
    const next =
      words[last + 1]?.lower === particle
        ? last + 1
        : words[last + 2]?.lower === particle &&
            words[last + 1]?.party === null &&
            !PARTICLE.test(words[last + 1]!.lower)
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
  reach = REACH,
): boolean {
  if (objects.has(A_PERSON)) return personNext(words, last);
  if (objects.has(A_BODY)) return bodyNext(words, last);
  return (
    near(words, last + 1, reach, objects) ||
    (passive && near(words, Math.max(0, at - REACH), Math.min(at, REACH), objects))
  );
}

/** In a row's nouns: the object is a person, directly. */
const A_PERSON = '@person';

/** In a row's nouns: the object is an organisation, directly. */
const A_BODY = '@body';

/** “joined the alliance NATO”; not “joined NATO's leaders”. */
function bodyNext(words: readonly Word[], last: number): boolean {
  const at = words[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  const after = words[at + 1];
  return (
    words[at]?.party?.body === true &&
    after?.lower !== "'s" &&
    !/^\p{Ll}{3,}$/u.test(
      after?.text.replace(/^(?:last|this|next|after|when|with|and|later|from|for|until|during|over)$/, '') ?? '',
    )
  );
}

/** “welcomed Prime Minister X”, “greeted his counterpart X”; not “welcomed X's decision”. */
function personNext(words: readonly Word[], last: number): boolean {
  const at = words.findIndex((word, i) => i > last && word.party !== null);
  const party = words[at]?.party;
  if (!party || party.collective || at > last + 4 || words[at + 1]?.lower === "'s") return false;
  return words
    .slice(last + 1, at)
    .every((word) => /^(?:his|her|its|counterpart|visiting|the)$/.test(word.lower) || /^\p{Lu}/u.test(word.text));
}

function near(words: readonly Word[], from: number, count: number, wanted: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(words.length, from + count); at++) {
    if (/^(?:[;:“”"]|that|which|who|if|unless)$/.test(words[at]!.lower)) return false;
    const { lower, party, text } = words[at]!;
    if (wanted.has(lower) || (party !== null && titleHas(text, wanted))) return true;
    if (opensCompound(lower) && (wanted.has(joined(words, at, 2)) || wanted.has(joined(words, at, 3)))) return true;
  }
  return false;
}

/** “summoned the Russian ambassador”: the noun is part of a title that stands for a person. */
function titleHas(text: string, wanted: ReadonlySet<string>): boolean {
  return text.includes(' ') && text.split(' ').some((word) => wanted.has(word.toLowerCase()));
}

/** First words of everything the rows join by hyphens. */
const OPENERS: ReadonlySet<string> = new Set(
  [...BY_NOUN.keys(), ...ACTS.flatMap(({ objects, unless }) => [...(objects ?? []), ...unless])]
    .filter((word) => word.includes('-'))
    .map((word) => word.split('-', 1)[0]!),
);

/** Most words open no compound: then none needs to be put together. */
function opensCompound(lower: string): boolean {
  const hyphen = lower.indexOf('-');
  return OPENERS.has(hyphen < 0 ? lower : lower.slice(0, hyphen));
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
