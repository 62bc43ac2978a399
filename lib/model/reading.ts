import type { ExtractedEvent } from './event.ts';
import type { Figure } from './figure.ts';
import type { Mention } from './mention.ts';
import type { Source, Unit } from './source.ts';

/** A text with what is known about where it comes from: the input of detection. */
export interface Article {
  readonly text: string;
  readonly source: Source;
  /** Never empty; the first is the article itself. In order, not overlapping. */
  readonly units: readonly Unit[];
}

/** What was read in an article: the output of detection, and of `npm run detect`. */
export interface Reading extends Article {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly events: readonly ExtractedEvent[];
}
