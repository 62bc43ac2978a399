import type { Selector, TextPositionSelector, TextQuoteSelector } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/**
 * Context kept on each side of a quote, in code units, before it grows to a word boundary: more where the same words stand
 * between the same words elsewhere in the text, as a headline does in its teaser and a list in its items.
 */
const CONTEXTS = [32, 96, 288] as const;
/** So far a context may grow to a word boundary, however long the word at its edge is. */
const TO_BOUNDARY = 32;

/** Selectors of a passage that need no DOM; `lib/page` adds a RangeSelector. */
export type TextSelectors = readonly [TextQuoteSelector, TextPositionSelector];

/**
 * Describes `span` of `text` (UTF-16, half-open, as all offsets) so that `find` can find it again when the text changed.
 * The prefix and suffix hold at least 32 characters where the text has them, more where fewer would not tell the passage from
 * another, and end at a word boundary when one is near. A span outside the text is cut to it.
 */
export function describe(text: string, span: Span): TextSelectors {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  const around = telling(text, { start, end });
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(around.start, start),
      suffix: text.slice(end, around.end),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

/** The passage with the least context that stands once in the text, or with the most there is room for. */
function telling(text: string, { start, end }: Span): Span {
  let around = { start, end };
  for (const context of CONTEXTS) {
    around = { start: contextStart(text, start, context), end: contextEnd(text, end, context) };
    const words = text.slice(around.start, around.end);
    if (text.indexOf(words) === around.start && text.indexOf(words, around.start + 1) < 0) break;
  }
  return around;
}

/** The quote selector of a set, wherever it stands; `null` when there is none, and then nothing can be found. */
export function quoteOf(selectors: readonly Selector[]): TextQuoteSelector | null {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector') ?? null;
}

/** The position selector of a set; `null` when there is none. */
export function positionOf(selectors: readonly Selector[]): TextPositionSelector | null {
  return selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;
}

function contextStart(text: string, start: number, context: number): number {
  const furthest = Math.max(0, start - context - TO_BOUNDARY);
  for (let at = start - context; at > furthest; at--) {
    if (isBreak(text, at - 1)) return at;
  }
  return wholeCharacter(text, Math.max(0, start - context));
}

function contextEnd(text: string, end: number, context: number): number {
  const furthest = Math.min(text.length, end + context + TO_BOUNDARY);
  for (let at = end + context; at < furthest; at++) {
    if (isBreak(text, at)) return at;
  }
  return wholeCharacter(text, Math.min(text.length, end + context));
}

function isBreak(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Never cuts a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
