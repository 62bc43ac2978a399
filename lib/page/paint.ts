/**
 * Paints marks by the CSS Custom Highlight API: nothing in the page's DOM changes. Only ranges in blocks near the
 * viewport are alive, for every live range costs at each change of the page.
 */
import type { Span } from '../model/span.ts';
import { MARK_STYLES, type MarkNames } from './mark-styles.ts';
import type { Mark, MarkStyle } from './marks.ts';
import { isBlockTag } from './outline.ts';
import { isElement, parentOf, tagOf } from './safe-dom.ts';
import type { DomSpan, TextMap } from './text-map.ts';

export interface Painter {
  /** Shows these marks and no others. */
  show(marks: readonly Mark[], map: TextMap): void;
  /** Points at a span, or at nothing. */
  point(span: Span | null): void;
  /** Live ranges, for tests. */
  readonly live: number;
}

/** How far around the window marks are kept ready, as a margin of an IntersectionObserver. */
const NEAR = '100% 0px';
/** Live ranges at most: a table of figures may hold thousands in view. */
const MOST_LIVE = 300;

/** Starts a painter for a document; aborting removes every mark and only ours. */
export function startPainter(window: Window & typeof globalThis, names: MarkNames, signal: AbortSignal): Painter {
  const registry = window.CSS.highlights;
  const highlights = new Map<MarkStyle, Highlight>();
  for (const [priority, style] of MARK_STYLES.entries()) {
    const highlight = new window.Highlight();
    highlight.priority = priority;
    highlights.set(style, highlight);
  }
  let map: TextMap | null = null;
  let byBlock: ReadonlyMap<Element, readonly Mark[]> = new Map();
  const live = new Map<Mark, Range>();
  const observer = new window.IntersectionObserver((entries) => entries.forEach(flip), { rootMargin: NEAR });

  function flip({ target, isIntersecting }: IntersectionObserverEntry): void {
    for (const mark of byBlock.get(target) ?? []) {
      if (isIntersecting) raise(mark);
      else lower(mark);
    }
  }

  function raise(mark: Mark): void {
    if (live.has(mark) || live.size >= MOST_LIVE) return;
    const place = map?.toDom(mark);
    const range = place && rangeOf(window.document, place);
    if (!range) return;
    live.set(mark, range);
    add(mark.style, range);
  }

  function lower(mark: Mark): void {
    const range = live.get(mark);
    if (!range) return;
    live.delete(mark);
    highlights.get(mark.style)?.delete(range);
  }

  /** A highlight is registered with its first range: a page without marks has an empty registry. */
  function add(style: MarkStyle, range: Range): void {
    const highlight = highlights.get(style);
    if (!highlight) return;
    highlight.add(range);
    // Set again at every change: a page may have cleared the registry.
    registry.set(names[style], highlight);
  }

  function reset(): void {
    observer.disconnect();
    live.clear();
    for (const [style, highlight] of highlights) {
      highlight.clear();
      registry.delete(names[style]);
    }
  }

  signal.addEventListener('abort', reset, { once: true });
  return {
    show(marks, newMap) {
      if (signal.aborted) return;
      reset();
      map = newMap;
      byBlock = byBlocks(marks, newMap);
      for (const block of byBlock.keys()) observer.observe(block);
    },
    point(span) {
      highlights.get('pointed')?.clear();
      const place = span && map?.toDom(span);
      const range = place && rangeOf(window.document, place);
      if (range) add('pointed', range);
    },
    get live() {
      return live.size;
    },
  };
}

/** A range over a stretch of page text; `null` when the page has changed under it. */
export function rangeOf(document: Document, { start, end }: DomSpan): Range | null {
  try {
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range.collapsed ? null : range;
  } catch (error) {
    // The page shortened a node since it was read; the next reading will see it.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Marks by the block they begin in; what is hidden never comes near the viewport, so it is never painted. */
function byBlocks(marks: readonly Mark[], map: TextMap): Map<Element, Mark[]> {
  const blocks = new Map<Element, Mark[]>();
  for (const mark of marks) {
    const block = blockOf(mark, map);
    if (block) blocks.set(block, [...(blocks.get(block) ?? []), mark]);
  }
  return blocks;
}

/** The block a mark begins in: what the observer watches. */
function blockOf(mark: Mark, map: TextMap): Element | null {
  const place = map.toDom(mark);
  for (let at: Node | null = place?.start.node ?? null; at; at = parentOf(at))
    if (isElement(at) && isBlockTag(tagOf(at))) return at;
  return null;
}
