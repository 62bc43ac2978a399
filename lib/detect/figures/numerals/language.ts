import type { Article } from '../../../model/reading.ts';
import { languageOf } from '../../../text/language.ts';

/** The languages whose numbers are read in words and in digits; of every `other` one digits, money, percent and a few nouns. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'hi' | 'zh' | 'ja' | 'other';

const READ: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'ru', 'hi', 'zh', 'ja']);

/** The language a page's figures are read in. */
export function figureLanguage({ text, source }: Pick<Article, 'text' | 'source'>): Language {
  const language = languageOf(text, source.language);
  return READ.has(language) ? (language as Language) : 'other';
}
