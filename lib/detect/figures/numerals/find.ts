import { findEnglishNumerals } from './find-english.ts';
import type { Language } from './language.ts';
import type { Numeral } from './numeral.ts';

/** Every number a text states, in order, never overlapping. */
export function findNumerals(text: string, language: Language): readonly Numeral[] {
  return language === 'en' ? findEnglishNumerals(text) : findEnglishNumerals(text);
}
