/**
 * The words the product speaks, from `public/_locales`. Our own loader, because the browsers' one cannot be asked for a
 * language, cannot count (“1 clip, 3 clips”), and Chromium's reports left-to-right under an Arabic interface.
 */
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import type { IsoDate } from './model/ids.ts';

export type WordKey = keyof typeof english;
/** Keys with a `_one` and an `_other` form; languages add the forms they need (`_few`, `_many`). */
export type CountKey = { [K in WordKey]: K extends `${infer Stem}_other` ? Stem : never }[WordKey];
/** What `{name}` in a message stands for. */
export type WordValues = Readonly<Record<string, string | number>>;
/** The shape of `messages.json` in any language; a missing key falls back to English. */
export type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

export interface Words {
  /** BCP 47 tag that formats numbers and dates. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  (key: WordKey, values?: WordValues): string;
  /** The form for a number in this language; `{count}` is the number, formatted. */
  count(key: CountKey, count: number, values?: WordValues): string;
  /** Whether a word exists: for keys made from data (`type_CONSULT_foc`), which fall back to something plainer. */
  has(key: string): key is WordKey;
  /** `13 Nov 2023`, `Nov 2023` or `2023`: never more exact than the date. */
  date(date: IsoDate): string;
  /** `7 March 2025`, for a sentence. */
  longDate(date: IsoDate): string;
  /** `Jan – Aug 2023`, `10 – 12 Nov 2023`: a stretch of days, months or years. */
  dates(from: IsoDate, until: IsoDate): string;
  number(value: number): string;
  /** `$44bn`: whole units of an ISO 4217 currency, at most three digits that count. */
  money(value: number, currency: string): string;
}

/** Languages that ship, the first is the fallback. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import('../public/_locales/de/messages.json', { with: { type: 'json' } })).default,
};

/** The first language that ships among those wanted (`de-AT` takes `de`), else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === primary);
    if (found) return found;
  }
  return 'en';
}

/** Loads the words of a language. English is always at hand; others are loaded when asked for. */
export async function loadWords(language: Language): Promise<Words> {
  return wordsFrom(await LOADERS[language](), language);
}

/** Words over messages: pure, for tests and for pages that were handed their messages. */
export function wordsFrom(messages: Messages, language: string): Words {
  const format = formats(language);
  const find = (key: string) => messages[key]?.message ?? (english as Messages)[key]?.message;
  const say = (key: WordKey, values: WordValues = {}) => fill(find(key) ?? key, values);
  const plural = new Intl.PluralRules(language);
  return Object.assign(say, {
    language,
    direction: directionOf(language),
    count(key: CountKey, count: number, values: WordValues = {}) {
      const form = find(`${key}_${plural.select(count)}`) ?? find(`${key}_other`) ?? key;
      return fill(form, { ...values, count: format.number(count) });
    },
    has: (key: string): key is WordKey => find(key) !== undefined,
    date: format.date,
    longDate: format.longDate,
    dates: format.dates,
    number: format.number,
    money: format.money,
  });
}

/** Puts values into `{name}` places; a place without a value stays, so that the gap is seen. */
export function fill(message: string, values: WordValues): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Reading direction of a language by its script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

function formats(language: string) {
  // Day before month in English too: the dates of the trade, and columns that line up.
  const tag = language === 'en' ? 'en-GB' : language;
  const by = (month: 'short' | 'long') => {
    const year = { year: 'numeric', timeZone: 'UTC' } as const;
    return [
      new Intl.DateTimeFormat(tag, year),
      new Intl.DateTimeFormat(tag, { ...year, month }),
      new Intl.DateTimeFormat(tag, { ...year, month, day: 'numeric' }),
    ] as const;
  };
  const short = by('short');
  const long = by('long');
  const numbers = new Intl.NumberFormat(tag);
  return {
    date: (date: IsoDate) => formatDate(date, short),
    longDate: (date: IsoDate) => formatDate(date, long),
    dates: (from: IsoDate, until: IsoDate) => formatDates(from, until, short),
    number: (value: number) => numbers.format(value),
    money: (value: number, currency: string) => formatMoney(value, currency, tag),
  };
}

function formatDates(from: IsoDate, until: IsoDate, formats: readonly Intl.DateTimeFormat[]): string {
  const [first, last] = [utc(from), utc(until)];
  const format = formats[Math.min(partsOf(from).length, partsOf(until).length) - 1];
  if (!format || Number.isNaN(first.getTime()) || Number.isNaN(last.getTime())) return `${from} – ${until}`;
  return format.formatRange(first, last);
}

function formatMoney(value: number, currency: string, tag: string): string {
  try {
    return new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumSignificantDigits: 3,
    }).format(value);
  } catch (error) {
    // A code that is no currency raises RangeError; the amount is still worth showing.
    if (error instanceof RangeError) return `${value} ${currency}`;
    throw error;
  }
}

function formatDate(date: IsoDate, formats: readonly Intl.DateTimeFormat[]): string {
  const format = formats[partsOf(date).length - 1];
  const at = utc(date);
  return format && !Number.isNaN(at.getTime()) ? format.format(at) : date;
}

function partsOf(date: IsoDate): readonly number[] {
  return date.slice(0, 10).split('-').map(Number);
}

function utc(date: IsoDate): Date {
  const [year = Number.NaN, month = 1, day = 1] = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}
