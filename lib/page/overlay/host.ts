/**
 * The one element this product adds to a page, and only while something is shown: a host with a random name, no attribute
 * that tells who made it, and a closed shadow root in the top layer. What is printed in it is not secret (a page can find
 * text in it), so it holds only what ships with the product.
 */
import { SHEET } from './sheet.ts';

export interface Host {
  /** Everything shown stands in here. */
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts a part into the page, on top of everything. */
  show(part: HTMLElement): void;
  /** Takes a part away; with the last part the host leaves the page. */
  hide(part: HTMLElement): void;
  /** Milliseconds a part has been shown; 0 when it is not. */
  shownFor(part: HTMLElement): number;
}

/** Makes our one element in the page, with its closed shadow root; it is not in the page until something shows. */
export function makeHost(window: Window & typeof globalThis, direction: 'ltr' | 'rtl', language: string): Host {
  const { document } = window;
  const element = document.createElement(randomName(window));
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.dir = direction;
  frame.lang = language;
  root.append(frame);
  const since = new Map<HTMLElement, number>();
  return {
    root,
    element,
    show(part) {
      if (!element.isConnected) {
        document.documentElement.append(element);
        element.popover = 'manual';
        element.showPopover();
      }
      if (!since.has(part)) since.set(part, performance.now());
      frame.append(part);
    },
    hide(part) {
      part.remove();
      since.delete(part);
      if (since.size === 0) element.remove();
    },
    shownFor(part) {
      const shown = since.get(part);
      return shown === undefined ? 0 : performance.now() - shown;
    },
  };
}

/** A valid element name that is another one in every page. */
function randomName(window: Window): string {
  const letters = [...window.crypto.getRandomValues(new Uint8Array(12))].map((byte) =>
    String.fromCharCode(97 + (byte % 26)),
  );
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
