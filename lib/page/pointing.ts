/** Finds the mark under the pointer, when the pointer rests or clicks. Does nothing while text is being selected. */
import type { TextMap } from './text-map.ts';

export interface Pointing {
  /** The map of the last reading; `null` while there is none. */
  map(): TextMap | null;
  /** Whether a mark is painted at an offset of the text: saves looking at rectangles. */
  hasMarkAt(offset: number): boolean;
  /** The pointer rested on, or clicked, an offset that has a mark. */
  rested(offset: number, by: 'rest' | 'click'): void;
  /** The pointer moved on and is at no mark. */
  left(): void;
}

/** How long the pointer rests before a card opens. */
const REST_MS = 400;
/** A caret is found for any point of a line; letters farther than this from the point were not pointed at. */
const REACH_PX = 2;

/** Watches the pointer until the signal aborts. Timers run only while the pointer moves. */
export function watchPointer(window: Window & typeof globalThis, pointing: Pointing, signal: AbortSignal): void {
  let timer: number | undefined;
  let wasAtMark = false;
  const look = (event: MouseEvent, by: 'rest' | 'click') => {
    const offset = isSelecting(window) ? null : offsetAt(window, event, pointing);
    if (offset !== null) pointing.rested(offset, by);
    else if (wasAtMark) pointing.left();
    wasAtMark = offset !== null;
  };
  const moved = (event: MouseEvent) => {
    window.clearTimeout(timer);
    if (event.buttons === 0 && pointing.map()) timer = window.setTimeout(() => look(event, 'rest'), REST_MS);
  };
  const clicked = (event: MouseEvent) => {
    window.clearTimeout(timer);
    if (event.isTrusted && event.button === 0 && !isControl(event)) look(event, 'click');
  };
  const options = { signal, passive: true, capture: true };
  window.document.addEventListener('pointermove', moved, options);
  window.document.addEventListener('click', clicked, options);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

function isSelecting(window: Window): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}

/** A click on a link or button is the page's. */
function isControl(event: Event): boolean {
  return event
    .composedPath()
    .some(
      (node) =>
        node instanceof Element &&
        Element.prototype.matches.call(
          node,
          'a[href], button, input, textarea, select, label, summary, [role="button"], [contenteditable]',
        ),
    );
}

/** The offset in the article under a point, when a mark is painted there. */
function offsetAt(
  window: Window & typeof globalThis,
  point: { clientX: number; clientY: number },
  pointing: Pointing,
): number | null {
  const caret = caretAt(window.document, point.clientX, point.clientY);
  const found = caret && pointing.map()?.toText(caret.node, caret.offset);
  if (!caret || found === null || found === undefined) return null;
  // The caret stands between two letters: either may be the one pointed at.
  for (const offset of [found, found - 1]) {
    if (pointing.hasMarkAt(offset) && isUnder(window.document, caret, offset - found, point)) return offset;
  }
  return null;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position && { node: position.offsetNode, offset: position.offset };
}

/** Whether the letter at a caret (or one before it) is under the point. */
function isUnder(
  document: Document,
  caret: { node: Node; offset: number },
  shift: number,
  point: { clientX: number; clientY: number },
): boolean {
  const start = caret.offset + shift;
  const length = caret.node.nodeValue?.length ?? 0;
  if (start < 0 || start >= length) return false;
  const range = document.createRange();
  range.setStart(caret.node, start);
  range.setEnd(caret.node, start + 1);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const { clientX: x, clientY: y } = point;
  return x >= left - REACH_PX && x <= right + REACH_PX && y >= top - REACH_PX && y <= bottom + REACH_PX;
}
