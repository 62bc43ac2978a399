import type { Selector, TextPositionSelector, TextQuoteSelector } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** Context kept on each side of a quote, in code units, before it grows to a word boundary. */
const CONTEXT = 32;
/** A context never grows past this, however long the word at its edge is. */
const LONGEST_CONTEXT = 64;

/** Selectors of a passage that need no DOM; `lib/page` adds a RangeSelector. */
export type TextSelectors = readonly [TextQuoteSelector, TextPositionSelector];

/**
 * Describes `span` of `text` (UTF-16, half-open, as all offsets) so that `find` can find it again when the text changed.
 * The prefix and suffix hold at least 32 characters where the text has them, and end at a word boundary when one is near.
 * A span outside the text is cut to it.
 */
export function describe(text: string, span: Span): TextSelectors {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start), start),
      suffix: text.slice(end, contextEnd(text, end)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** The quote selector of a set, wherever it stands; `null` when there is none, and then nothing can be found. */
export function quoteOf(selectors: readonly Selector[]): TextQuoteSelector | null {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector') ?? null;
}

/** The position selector of a set; `null` when there is none. */
export function positionOf(selectors: readonly Selector[]): TextPositionSelector | null {
  return selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;
}

function contextStart(text: string, start: number): number {
  const furthest = Math.max(0, start - LONGEST_CONTEXT);
  for (let at = start - CONTEXT; at > furthest; at--) {
    if (isBreak(text, at - 1)) return at;
  }
  return wholeCharacter(text, Math.max(0, start - CONTEXT));
}

function contextEnd(text: string, end: number): number {
  const furthest = Math.min(text.length, end + LONGEST_CONTEXT);
  for (let at = end + CONTEXT; at < furthest; at++) {
    if (isBreak(text, at)) return at;
  }
  return wholeCharacter(text, Math.min(text.length, end + CONTEXT));
}

function isBreak(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Never cuts a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
