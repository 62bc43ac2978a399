import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { surveyOf } from '../survey.ts';
import { ARABIC } from './languages/arabic.ts';
import { englishTitles } from './english/english-titles.ts';
import type { TitleLanguage } from './foreign.ts';
import { foreignTitles } from './foreign-titles.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { HINDI } from './languages/hindi.ts';
import { ITALIAN } from './languages/italian.ts';
import { POLISH } from './languages/polish.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { RUSSIAN } from './languages/russian.ts';
import { CHINESE, JAPANESE } from './languages/sign-languages.ts';
import { signTitles } from './languages/sign-titles.ts';
import type { SignLanguage } from './languages/sign-titles.ts';
import { SPANISH } from './languages/spanish.ts';
import type { Title } from './title.ts';
import { UKRAINIAN } from './languages/ukrainian.ts';

/** Languages whose titles are read; every other one is read as English, which finds the English words in it. */
const LANGUAGES: Readonly<Record<string, TitleLanguage>> = {
  ar: ARABIC,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  hi: HINDI,
  it: ITALIAN,
  pl: POLISH,
  pt: PORTUGUESE,
  ru: RUSSIAN,
  uk: UKRAINIAN,
};
/** Languages that print no spaces between words. */
const SIGN_LANGUAGES: Readonly<Record<string, SignLanguage>> = { zh: CHINESE, ja: JAPANESE };

const known = new WeakMap<Context, readonly Title[]>();

/** Every title in the article, in order; read once a context. */
export function titlesOf(context: Context): readonly Title[] {
  const before = known.get(context);
  if (before) return before;
  const survey = surveyOf(context);
  const titles = readTitles(survey);
  known.set(context, titles);
  return titles;
}

function readTitles(survey: Survey): readonly Title[] {
  const signs = signLanguageOf(survey);
  if (signs) return signTitles(survey, signs);
  const language = LANGUAGES[survey.language];
  return language ? foreignTitles(survey, language) : englishTitles(survey);
}

/** The tables of a language that prints no spaces; undefined for every other. */
export function signLanguageOf({ language }: Survey): SignLanguage | undefined {
  return SIGN_LANGUAGES[language];
}

/** The tables of the language of a survey; undefined for English, and where nothing is read but English. */
export function titleLanguageOf({ language }: Survey): TitleLanguage | undefined {
  return LANGUAGES[language];
}

const byWord = new WeakMap<Context, readonly (Title | undefined)[]>();

/** The title a word belongs to, by its index in the survey. */
export function titleAt(context: Context, word: number): Title | undefined {
  const before = byWord.get(context);
  if (before) return before[word];
  const table: (Title | undefined)[] = [];
  for (const title of titlesOf(context)) for (let at = title.first; at <= title.last; at++) table[at] = title;
  byWord.set(context, table);
  return table[word];
}
