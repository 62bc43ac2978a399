import type { CountryCode, OfficialId } from './ids.ts';

/** A person who holds or held an office. */
export interface Official {
  readonly id: OfficialId;
  /** The name most used in English-language news, printed order: `S. Jaishankar`, `Xi Jinping`. */
  readonly name: string;
  /** Where the family name stands in `name`. */
  readonly nameOrder: 'given-first' | 'family-first' | 'mononym';
  /** The part that news prints alone: `Jaishankar`, `Xi`, `Orbán`. */
  readonly surname: string;
  /** Other spellings and forms, Latin script. */
  readonly aliases: readonly string[];
  /** Names in other scripts or languages, by BCP 47 tag: `{ru: ['Сергей Лавров'], zh: ['拉夫罗夫']}`. */
  readonly nativeNames: Readonly<Record<string, readonly string[]>>;
  /** The state or organisation mostly acted for. */
  readonly country: CountryCode;
  /** Wikidata QID, only where a reference row gives it. */
  readonly qid?: string;
  /** `false`: a public figure without an office in the lexicon. */
  readonly official: boolean;
}
