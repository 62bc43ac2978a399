import type { Country } from './country.ts';
import type { CountryCode, IsoDate, OfficeId, OfficialId } from './ids.ts';
import type { MentionForm } from './mention.ts';
import type { Office, OfficeKind, Term } from './office.ts';
import type { Official } from './official.ts';

/** What a phrase of the index may stand for. */
export type PhraseTarget =
  | { readonly kind: 'official'; readonly id: OfficialId; readonly form: MentionForm }
  | { readonly kind: 'country' | 'demonym' | 'capital' | 'metonym'; readonly id: CountryCode }
  | { readonly kind: 'organisation'; readonly id: CountryCode };

/** A phrase found in a text, in the offsets of that text (UTF-16, half-open). */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly targets: readonly PhraseTarget[];
}

/** Finds known phrases by token, folding case, diacritics and width; one pass, longest match first. */
export interface PhraseIndex {
  find(text: string): readonly PhraseHit[];
  /** Targets of exactly this phrase, folded; empty when unknown. */
  lookup(phrase: string): readonly PhraseTarget[];
}

/** Everything detection knows. Passed to `detect` as an argument: the core imports no data. */
export interface Lexicon {
  /** The day the roster was last brought up to date. */
  readonly asOf: IsoDate;
  readonly phrases: PhraseIndex;
  official(id: OfficialId): Official | null;
  office(id: OfficeId): Office | null;
  country(code: CountryCode): Country | null;
  /** Oldest first. */
  termsOf(official: OfficialId): readonly Term[];
  /** Oldest first. */
  termsIn(office: OfficeId): readonly Term[];
  officesOf(country: CountryCode, kind?: OfficeKind): readonly Office[];
  /** Evidence that a word is somebody's given name; the word as printed. */
  isGivenName(word: string): boolean;
  /** A surname whose bearer in high office, now or once, news names without a word of who that is; the word as printed. */
  isHouseholdName(word: string): boolean;
  /** Home country of an outlet by host name (`thehindu.com`), when known. */
  outletCountry(host: string): CountryCode | null;
}
