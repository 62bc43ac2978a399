import type { Context } from '../pipeline.ts';
import { surveyOf } from '../survey.ts';
import { englishTitles } from './english-titles.ts';
import type { TitleLanguage } from './foreign.ts';
import { foreignTitles } from './foreign-titles.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import type { Title } from './title.ts';

/** Languages whose titles are read; every other one is read as English, which finds the English words in it. */
const LANGUAGES: Readonly<Record<string, TitleLanguage>> = { de: GERMAN, fr: FRENCH, es: SPANISH, ru: RUSSIAN };

const known = new WeakMap<Context, readonly Title[]>();

/** Every title in the article, in order; read once a context. */
export function titlesOf(context: Context): readonly Title[] {
  const before = known.get(context);
  if (before) return before;
  const survey = surveyOf(context);
  const language = LANGUAGES[context.article.source.language ?? 'en'];
  const titles = language ? foreignTitles(survey, language) : englishTitles(survey);
  known.set(context, titles);
  return titles;
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
