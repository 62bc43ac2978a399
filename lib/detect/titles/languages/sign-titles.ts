import type { CountryCode } from '../../../model/ids.ts';
import type { PhraseHit } from '../../../model/lexicon.ts';
import type { TitleModifier } from '../../../model/mention.ts';
import type { Survey } from '../../survey.ts';
import { isPersonHit, placeOf, wordFrom } from '../../survey.ts';
import { FOREIGN_SORTS } from '../foreign.ts';
import { kindsOf } from '../kinds.ts';
import type { Title } from '../title.ts';

/** The titles of a language that prints no spaces: they are found by their signs, wherever they stand. */
export interface SignLanguage {
  /** Title → what it is called in English. */
  readonly phrases: ReadonlyMap<string, string>;
  /** One sign that stands for a country right before a title: `米大統領`. */
  readonly short: ReadonlyMap<string, CountryCode>;
  /** What stands before a title, or before the sign of its country, and changes who is meant: `前总统`, `次期米大統領`. */
  readonly modifiers: ReadonlyMap<string, TitleModifier>;
  /** Between a country and its title: `的`, `の`. */
  readonly genitive: string;
  /** A name that no list holds, right before its title; `null` where nothing shows where a name begins. */
  readonly nameBefore: RegExp | null;
}

const OWNERS = ['country', 'demonym', 'organisation', 'metonym'] as const;
const patterns = new WeakMap<SignLanguage, RegExp>();

/** Titles of a language without spaces, in order. Linear: one pass of an alternation over the text. */
export function signTitles(survey: Survey, language: SignLanguage): readonly Title[] {
  const byEnd = new Map(survey.hits.map((hit) => [hit.end, hit]));
  return Array.from(survey.text.matchAll(patternOf(language)), (match) =>
    titleFrom(survey, match.index, match[0], { language, byEnd }),
  );
}

function patternOf(language: SignLanguage): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const longestFirst = [...language.phrases.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'g');
  patterns.set(language, pattern);
  return pattern;
}

interface Tables {
  readonly language: SignLanguage;
  readonly byEnd: ReadonlyMap<number, PhraseHit>;
}

function titleFrom(survey: Survey, at: number, words: string, tables: Tables): Title {
  const english = tables.language.phrases.get(words)!;
  const left = leftOf(survey, at, tables);
  const word = wordFrom(survey, at + 1) - 1;
  return {
    start: left.start,
    end: at + words.length,
    first: word,
    last: word,
    words,
    english,
    sort: FOREIGN_SORTS.get(english) ?? 'office',
    kinds: kindsOf(english),
    country: left.country,
    to: null,
    modifier: left.modifier,
    determiner: left.country === null ? 'none' : 'whose',
    plural: left.several,
    complement: false,
    capital: false,
    relation: false,
  };
}

interface Left {
  readonly start: number;
  readonly country: CountryCode | null;
  readonly modifier: TitleModifier | null;
  /** `中俄外长`: two countries, two people. */
  readonly several: boolean;
}

function leftOf(survey: Survey, at: number, tables: Tables): Left {
  const near = modifierBefore(survey.text, at, tables.language);
  const owner = ownerBefore(survey.text, near.start, tables);
  const far = near.modifier === null ? modifierBefore(survey.text, owner.start, tables.language) : near;
  return {
    start: near.modifier === null ? far.start : owner.start,
    country: owner.country,
    modifier: far.modifier,
    several: owner.several,
  };
}

function modifierBefore(
  text: string,
  at: number,
  { modifiers }: SignLanguage,
): { readonly start: number; readonly modifier: TitleModifier | null } {
  for (const [signs, modifier] of modifiers)
    if (text.startsWith(signs, at - signs.length)) return { start: at - signs.length, modifier };
  return { start: at, modifier: null };
}

function ownerBefore(text: string, at: number, { language, byEnd }: Tables): Omit<Left, 'modifier'> {
  const hit = byEnd.get(text.charAt(at - 1) === language.genitive ? at - 1 : at);
  const place = isPersonHit(hit) ? null : placeOf(hit, OWNERS);
  if (hit && place) return { start: hit.start, country: place.id, several: false };
  const country = language.short.get(text.charAt(at - 1)) ?? null;
  if (country === null) return { start: at, country, several: false };
  return { start: at - 1, country, several: language.short.has(text.charAt(at - 2)) };
}
