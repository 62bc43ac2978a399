import type { CountryCode } from '../../model/ids.ts';
import type { PhraseHit } from '../../model/lexicon.ts';
import type { TitleModifier } from '../../model/mention.ts';
import type { Survey } from '../survey.ts';
import { isPersonHit, placeOf, wordFrom } from '../survey.ts';
import { FOREIGN_SORTS } from './foreign.ts';
import { kindsOf } from './kinds.ts';
import type { Title } from './title.ts';

/** The titles of a language that prints no spaces: they are found by their signs, wherever they stand. */
export interface SignLanguage {
  /** Title → what it is called in English. */
  readonly phrases: ReadonlyMap<string, string>;
  /** One sign that stands for a country right before a title: `米大統領`. */
  readonly short: ReadonlyMap<string, CountryCode>;
  /** Signs before a title that change who is meant: `前总统`. */
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

function leftOf({ text }: Survey, at: number, { language, byEnd }: Tables): Left {
  const sign = language.modifiers.get(text.charAt(at - 1)) ?? null;
  const start = sign === null ? at : at - 1;
  const owned = text.charAt(start - 1) === language.genitive ? start - 1 : start;
  const hit = byEnd.get(owned);
  const place = isPersonHit(hit) ? null : placeOf(hit, OWNERS);
  if (hit && place) return { start: hit.start, country: place.id, modifier: sign, several: false };
  const country = language.short.get(text.charAt(start - 1)) ?? null;
  if (country === null) return { start, country, modifier: sign, several: false };
  return { start: start - 1, country, modifier: sign, several: language.short.has(text.charAt(start - 2)) };
}
