/** Whether a press of one of our buttons was meant: a page can send events, cover our buttons, or make them invisible. */
import type { Host } from './host.ts';

/** A button must have been in view this long: one that jumps under the pointer is not meant. */
const SEEN_MS = 500;
const SOLID = 0.9;

/** Runs `act` for trusted presses of a button that the reader can see. */
export function onPress(window: Window, host: Host, part: HTMLElement, button: HTMLElement, act: () => void): void {
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (isMeant(window, host, part, button, event)) act();
  });
}

function isMeant(window: Window, host: Host, part: HTMLElement, button: HTMLElement, event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0 || !host.element.isConnected) return false;
  if (host.shownFor(part) < SEEN_MS || !isSolid(window, host.element)) return false;
  // `detail` is 0 for Enter and Space: then the button has the focus and no point to look at.
  if (event.detail === 0) return host.root.activeElement === button;
  const top = window.document.elementFromPoint(event.clientX, event.clientY);
  const inside = host.root.elementFromPoint(event.clientX, event.clientY);
  return top === host.element && inside !== null && button.contains(inside);
}

/** Opacity multiplies down the tree; a page may set it on any ancestor. */
function isSolid(window: Window, element: Element): boolean {
  const chain = [element, window.document.body, window.document.documentElement];
  return chain.every((one) => {
    const { opacity, visibility } = window.getComputedStyle(one);
    return Number(opacity) > SOLID && visibility === 'visible';
  });
}
