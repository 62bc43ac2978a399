import type { CountryCode } from './ids.ts';

/** A state, a territory, or an organisation that acts in the news. */
export interface Country {
  readonly code: CountryCode;
  readonly kind: 'state' | 'territory' | 'organisation';
  /** As shown: `India`, `European Union`. */
  readonly name: string;
  /** Other names and abbreviations, English: `Republic of India`; `EU`. */
  readonly names: readonly string[];
  /** `Indian`, `Indians`. */
  readonly demonyms: readonly string[];
  readonly capital: string | null;
  /** Buildings and places that stand for the government: `South Block`, `Kremlin`. */
  readonly metonyms: readonly string[];
  /** Internet country domain without dot: `in`; used to tell an outlet's home. */
  readonly domain: string | null;
}
