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

/** Devanagari, Arabic and full-width. */
const OTHER_DIGITS = /[\u0966-\u096F\u0660-\u0669\uFF10-\uFF19]/g;

/** Devanagari, Arabic and full-width digits as ASCII, one code unit for one: offsets stay. */
export function withPlainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) =>
    String((digit.charCodeAt(0) - (digit >= '０' ? 0xff10 : digit >= '०' ? 0x966 : 0x660)) % 10),
  );
}
