import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import type { PeopleIndex } from '../link/people-index.ts';
import type { Person } from '../link/people.ts';
import { carries } from '../link/surnames.ts';
import { afterOpener, readName, readNameBefore } from '../names/name-run.ts';
import { isTitleCase } from '../names/title-case.ts';
import { NO_NAME, PARTICLES, SUFFIXES } from '../names/words.ts';
import { stem } from '../../text/stem.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, placeOf, surveyOf } from '../survey.ts';

/** Full names that no recogniser dared to read where they stand: in a headline, after another capital. */
export function fullNames(drafts: readonly Draft[], people: readonly Person[], context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const covered = wordsIn(drafts.filter(({ form, first, last }) => form !== 'surname' || first < last));
  const spellings = byFirstWord(people);
  return survey.words.flatMap((word, at) => {
    if (word.shape === 'lower' || covered.has(at)) return [];
    const found = spellings.get(stem(word.low))?.find(({ parts }) => isSpelled(survey, at, parts, covered));
    if (!found) return [];
    const last = survey.words[at + found.parts.length - 1]!;
    const end = last.end - (bareForm(last.low, (low) => low === found.parts.at(-1), survey.genitives)?.cut ?? 0);
    const facts = { kind: found.kind, form: 'full', confidence: 0.85, because: 'repeated-name' } as const;
    return [draftOf(survey, { ...facts, start: word.start, end })];
  });
}

interface Spelling {
  readonly parts: readonly string[];
  readonly kind: Draft['kind'];
}

/** Spellings of several words by their first: a page of many names asks each word only about its own. */
function byFirstWord(people: readonly Person[]): ReadonlyMap<string, readonly Spelling[]> {
  const found = new Map<string, Spelling[]>();
  for (const { spellings, identity } of people)
    for (const parts of spellings) {
      const [first] = parts;
      if (first === undefined || parts.length < 2) continue;
      const same = found.get(first);
      if (same) same.push({ parts, kind: identity.kind });
      else found.set(first, [{ parts, kind: identity.kind }]);
    }
  return found;
}

function isSpelled(survey: Survey, at: number, parts: readonly string[], covered: ReadonlySet<number>): boolean {
  return parts.every((part, k) => {
    const word = survey.words[at + k];
    if (!word || covered.has(at + k)) return false;
    if (word.shape === 'lower') return k > 0 && word.low === part && PARTICLES.has(part);
    if (k > 0 && gapAfter(survey, at + k - 1).includes('\n')) return false;
    return bareForm(word.low, (low) => low === part, survey.genitives && k === parts.length - 1) !== null;
  });
}

/** Those that none of the others overlaps. */
export function outside(drafts: readonly Draft[], others: readonly Draft[]): readonly Draft[] {
  const covered = wordsIn(others);
  return drafts.filter(({ first, last }) => !range(first, last).some((at) => covered.has(at)));
}

function wordsIn(drafts: readonly Draft[]): ReadonlySet<number> {
  return new Set(drafts.flatMap(({ first, last }) => range(first, last)));
}

/** Bare words that repeat a name given in full and that no recogniser knows: `Duarte` after `Ana Duarte`. */
export function bareNames(drafts: readonly Draft[], people: PeopleIndex, context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const covered = wordsIn(drafts);
  const found = survey.words.flatMap((word, at) => {
    if ((word.shape !== 'capital' && word.shape !== 'caps') || covered.has(at)) return [];
    const bare = bareForm(word.low, (low) => people.hasWord(low), survey.genitives);
    if (bare === null || bare.low.length < 2 || NO_NAME.has(bare.low) || SUFFIXES.has(bare.low) || isPlace(survey, at))
      return [];
    const bearer = people.bearersOf([bare.low]).find((one) => carries(one, [bare.low], context) !== null);
    if (!bearer || !standsAlone(survey, at, context)) return [];
    const first = withParticles(survey, at, bare.low, people);
    const { kind } = bearer.identity;
    const [start, end] = [survey.words[first]!.start, word.end - bare.cut];
    const draft = draftOf(survey, { kind, start, end, form: 'surname', confidence: 0.85, because: 'repeated-name' });
    return [{ ...draft, parts: [bare.low], first, last: at }];
  });
  return joined(survey, found);
}

/** Where a family name with small words begins: `de Blasio` after `Bill de Blasio`. */
function withParticles({ words }: Survey, at: number, low: string, people: PeopleIndex): number {
  const spelling = people
    .bearersOf([low])
    .flatMap(({ spellings }) => spellings)
    .find((parts) => parts.indexOf(low) > 1);
  let first = at;
  for (let k = spelling?.indexOf(low) ?? 0; k > 1 && PARTICLES.has(spelling![k - 1]!); k--) {
    if (words[first - 1]?.low !== spelling![k - 1]) break;
    first--;
  }
  return first;
}

/** `Israel` is a country, also where Israel Katz was named. */
function isPlace(survey: Survey, at: number): boolean {
  return placeOf(survey.hitOf[at], ['country', 'demonym', 'organisation', 'capital', 'metonym']) !== null;
}

interface Bare {
  readonly low: string;
  /** Letters at the end that are no part of the name. */
  readonly cut: number;
}

/** The word without its case ending when that is a name's, or without a genitive `s`: `Assads Regierung`. */
function bareForm(word: string, isName: (low: string) => boolean, genitives: boolean): Bare | null {
  const low = stem(word);
  if (isName(low)) return { low, cut: 0 };
  const short = low.slice(0, -1);
  return genitives && low.endsWith('s') && isName(short) ? { low: short, cut: 1 } : null;
}

/** The word is no part of a longer name, or capitals mean nothing here: in a headline, at the start of a sentence. */
function standsAlone(survey: Survey, at: number, { lexicon }: Context): boolean {
  const before = readNameBefore(survey, at);
  const first = before ? afterOpener(survey, before.first, at, lexicon) : at;
  const run = readName(survey, first);
  if (run === null || run.first === run.last) return true;
  const others = survey.words
    .slice(run.first, run.last + 1)
    .filter((word) => word !== survey.words[at] && word.low.length > 1 && !PARTICLES.has(word.low));
  if (others.length === 0) return true;
  return isTitleCase(survey, run.first, run.last) && !others.some((word) => lexicon.isGivenName(word.low));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Two words of one name side by side are one mention: `Suu Kyi`. */
function joined(survey: Survey, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    if (!before || before.last + 1 !== draft.first || !isSpace(gapAfter(survey, before.last))) {
      kept.push(draft);
      continue;
    }
    const { start } = before;
    const quote = survey.printed.slice(start, draft.end);
    kept[kept.length - 1] = { ...draft, start, quote, first: before.first, parts: [...before.parts, ...draft.parts] };
  }
  return kept;
}
