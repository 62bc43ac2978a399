import type { CountryCode } from '../../model/ids.ts';
import type { TitleModifier } from '../../model/mention.ts';
import type { OfficeKind } from '../../model/office.ts';
import type { Span } from '../../model/span.ts';
import type { HeadSort } from './english/english.ts';

/** What stands before a title and says how definite it is. */
export type Determiner = 'the' | 'a' | 'whose' | 'none';

/** A title as printed, read but not yet resolved. The span covers its words, country adjective and complement included. */
export interface Title extends Span {
  /** Index of its first and last word in the survey. */
  readonly first: number;
  readonly last: number;
  /** The title without country and modifier, as printed: `Deputy Foreign Minister`. */
  readonly words: string;
  /** What a title of another language is called in English. */
  readonly english?: string;
  readonly sort: HeadSort;
  /** Posts it may stand for, likeliest first; empty for ranks. */
  readonly kinds: readonly OfficeKind[];
  /** Whose post it is, when the title says so. */
  readonly country: CountryCode | null;
  /** Where an ambassador is posted. */
  readonly to: CountryCode | null;
  readonly modifier: TitleModifier | null;
  readonly determiner: Determiner;
  readonly plural: boolean;
  /** It goes on behind its head: `minister of defence`. */
  readonly complement: boolean;
  /** Printed with a capital: `Foreign Secretary`. */
  readonly capital: boolean;
  /** `counterpart`: a title by relation, that names nobody by itself. */
  readonly relation: boolean;
}

const DECORATED =
  /^(?:(?:new|newly|elected|appointed|re-elected|reelected|current|incumbent|longtime|long-time|sitting|serving|embattled|visiting|veteran) )+/;

/** The words of a title to show beside a name, without what is said of its bearer: `new president` → `president`. */
export function shownTitle({ words }: Title): string {
  return words.replace(DECORATED, '');
}
