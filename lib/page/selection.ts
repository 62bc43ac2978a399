/** What the reader selected, as a span of the article's text. */
import type { Span } from '../model/span.ts';
import { dataOf } from './safe-dom.ts';
import type { TextMap } from './text-map.ts';

/** The part of a range that lies in the article, without white space at its ends; `null` when there is none. */
export function spanOf(range: Range, map: TextMap, text: string): Span | null {
  const inside = map.nodes.filter((node) => range.intersectsNode(node));
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const start = map.toText(first, range.startContainer === first ? range.startOffset : 0);
  const end = map.toText(last, range.endContainer === last ? range.endOffset : dataOf(last).length);
  return start === null || end === null ? null : trimmed(text, { start, end });
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const quote = text.slice(start, end);
  const from = start + quote.length - quote.trimStart().length;
  const until = end - (quote.length - quote.trimEnd().length);
  return from < until ? { start: from, end: until } : null;
}

/** The reader's selection as a range; `null` when nothing is selected or it lies in a field. */
export function selectedRange(window: Window): Range | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.collapsed || range.toString().trim() === '' ? null : range;
}

/** The line of the text that holds a span: a clip's paragraph. */
export function paragraphAround(text: string, span: Span): string {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const until = text.indexOf('\n', span.end);
  return text.slice(from, until === -1 ? undefined : until);
}
