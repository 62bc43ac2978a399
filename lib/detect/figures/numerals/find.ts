import { NUMBER_WORDS } from '../words/numbers.ts';
import { findEnglishNumerals } from './find-english.ts';
import { findHanNumerals } from './find-han.ts';
import { findWordNumerals } from './find-words.ts';
import type { Language } from './language.ts';
import type { Numeral } from './numeral.ts';

/** Every number a text states, in order, never overlapping. */
export function findNumerals(text: string, language: Language): readonly Numeral[] {
  if (language === 'en') return findEnglishNumerals(text);
  if (language === 'zh' || language === 'ja') return findHanNumerals(text);
  return findWordNumerals(text, NUMBER_WORDS[language]);
}
