import type { CountryCode, OfficeId, OfficialId } from './ids.ts';
import type { Span } from './span.ts';

export type MentionKind = 'official' | 'person' | 'office' | 'country' | 'organisation' | 'place';
export type MentionForm = 'full' | 'surname' | 'given' | 'alias' | 'native' | 'title-only';

/** Words beside a title that change who is meant. */
export type TitleModifier = 'former' | 'then' | 'acting' | 'designate' | 'outgoing' | 'deputy' | 'late' | 'self-styled';

/**
 * A stretch of text that names someone or something. The span is the name alone: no title, honorific, possessive.
 * `kind: 'official'` means someone who holds, held or acts in a public office, in the lexicon or not;
 * `kind: 'office'` (form `title-only`) is a title that stands for one definite holder.
 */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly quote: string;
  readonly form: MentionForm;
  /** The person it was linked to; `null`: looked, and declined or unknown. */
  readonly official: OfficialId | null;
  /** The full name as resolved in the article or lexicon; `null` when unknown. */
  readonly name: string | null;
  /** The office held on the article's date, or as read in the text. */
  readonly office: OfficeId | null;
  /** The office in words, as printed or from the lexicon: `Foreign Secretary`. */
  readonly officeTitle: string | null;
  readonly country: CountryCode | null;
  readonly modifier?: TitleModifier;
  /** The title phrase in the text beside the name, when there is one. */
  readonly titleSpan?: Span;
  /** 0–1, calibrated: of mentions at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The rules that produced or changed this mention, oldest first. Shown as “why?”. */
  readonly because: readonly string[];
  /** Who it may denote, best first, when it was declined or close. */
  readonly candidates?: readonly OfficialId[];
  /** Index into the reading's units. */
  readonly unit?: number;
}
