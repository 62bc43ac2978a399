/** What a reader's hand and eye do, over any view: wait, point, click, drag over text. */
import type { View } from './driver.ts';

const POLL_MS = 50;

/** Asks until the answer is neither null, undefined nor false; throws in words after `seconds`. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (problem) {
      last = problem; // the document may be changing under us: ask again
    }
    if (Date.now() > end)
      throw new Error(`Waited ${seconds} s for ${what}${last instanceof Error ? `: ${last.message}` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/**
 * On install the extension opens its welcome page in front, a moment later: what is opened before that would be covered.
 * An extension that opens none is fine too.
 */
export async function waitForGreeting(isOpen: () => Promise<boolean>): Promise<void> {
  await waitUntil('the welcome page', isOpen, 5).catch(() => undefined);
}

/** Waits until an element is there and has a size. */
export function appears(view: View, selector: string, seconds?: number): Promise<{ x: number; y: number }> {
  return waitUntil(`“${selector}”`, () => view.evaluate(middleOf, selector), seconds);
}

/** Scrolls to an element and clicks its middle with the mouse. */
export async function click(view: View, selector: string): Promise<void> {
  const { x, y } = await appears(view, selector);
  await clickAt(view, x, y);
}

export async function clickAt(view: View, x: number, y: number): Promise<void> {
  await view.mouse([
    { kind: 'move', x, y },
    { kind: 'down', x, y },
    { kind: 'up', x, y },
  ]);
}

/** Drags over the first place where the page's text contains `passage`; answers what is selected then. */
export async function select(view: View, passage: string): Promise<string> {
  const drag = await waitUntil(`the passage “${passage}”`, () => view.evaluate(endsOf, passage));
  const { from, to } = drag;
  await view.mouse([
    { kind: 'move', ...from },
    { kind: 'down', ...from },
    { kind: 'move', x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    { kind: 'move', ...to },
    { kind: 'up', ...to },
  ]);
  return view.evaluate(() => String(getSelection()));
}

function middleOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

interface Drag {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Where to press and release the mouse to select a passage: just inside its first and last character, where it can be seen. */
function endsOf(passage: string): Drag | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('script, style, noscript, template')) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const rangeAt = (start: number): Range => {
    const last = start + passage.length - 1;
    const range = document.createRange();
    const first = nodes.findLast((each) => each.start <= start);
    const end = nodes.findLast((each) => each.start <= last);
    if (first) range.setStart(first.node, start - first.start);
    if (end) range.setEnd(end.node, last - end.start + 1);
    return range;
  };
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    const range = rangeAt(at);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!first || !last) continue;
    return {
      from: { x: first.left + 0.5, y: first.top + first.height / 2 },
      to: { x: last.right - 0.5, y: last.top + last.height / 2 },
    };
  }
  return null;
}
