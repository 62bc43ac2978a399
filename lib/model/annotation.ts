import type { EventId, Instant, IsoDate, OfficialId, RecordId } from './ids.ts';
import type { Source } from './source.ts';

/** W3C Web Annotation selectors: https://www.w3.org/TR/annotation-model/#selectors */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
/** Offsets in the article's text as `lib/page/article` gives it, UTF-16, half-open. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
export interface XPathSelector {
  readonly type: 'XPathSelector';
  readonly value: string;
}
export interface RangeSelector {
  readonly type: 'RangeSelector';
  readonly startSelector: XPathSelector & { readonly refinedBy: TextPositionSelector };
  readonly endSelector: XPathSelector & { readonly refinedBy: TextPositionSelector };
}
export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector;

/** The passage kept, readable when the page is gone. */
export interface Clip {
  readonly quote: string;
  readonly paragraph: string;
  /** Up to 500 characters on each side. */
  readonly before: string;
  readonly after: string;
  readonly source: Source;
  readonly accessed: Instant;
  /** SHA-256 of the article text, hex; `null` when it could not be computed. */
  readonly articleHash: string | null;
  readonly officials: readonly OfficialId[];
  readonly figures: readonly string[];
  readonly events: readonly EventId[];
}

/** The colours of clips, in the order they are offered. */
export const CLIP_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type ClipColour = (typeof CLIP_COLOURS)[number];

/** A W3C annotation in our live shape: what the reader sees, derived from revisions. */
export interface Annotation {
  readonly id: RecordId;
  readonly motivation: 'highlighting' | 'commenting' | 'bookmarking';
  /** Plain text; `''` when there is no note. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: ClipColour;
  /** `null`: a note on the page, an official or an event. */
  readonly clip: Clip | null;
  /** Address key of the page, see `lib/store/address`. */
  readonly page: string;
  /** The first set is what was made; later ones are added with their date, never overwritten. */
  readonly selectors: readonly { readonly at: Instant; readonly selectors: readonly Selector[] }[];
  readonly about: { readonly official?: OfficialId; readonly event?: EventId } | null;
  readonly created: Instant;
  readonly modified: Instant;
}

/** How an annotation was found in the live text; always shown. */
export type AnchorState = 'exact' | 'moved' | 'edited' | 'uncertain' | 'orphan';

export interface AnchorResult {
  readonly state: AnchorState;
  /** Where it is now; `null` for orphans. */
  readonly start: number | null;
  readonly end: number | null;
  /** 0–1. */
  readonly score: number;
  /** What changed in words, most important first: `12 → 21`. */
  readonly changes: readonly string[];
}

/** A revision of a record the reader owns. Nothing is overwritten: the state is what no later revision replaces. */
export interface Revision<Content> {
  /** UUIDv7 of this revision. */
  readonly revision: RecordId;
  /** The record it belongs to. */
  readonly id: RecordId;
  readonly kind: 'annotation' | 'official' | 'office' | 'term' | 'event' | 'thread' | 'setting' | 'face' | 'copy';
  /** Revisions it stands in for; empty for the first. */
  readonly replaces: readonly RecordId[];
  /** The machine that made it: a random id, never a name. */
  readonly device: string;
  readonly at: Instant;
  /** `null`: deleted. */
  readonly content: Content | null;
}

export type { IsoDate };
