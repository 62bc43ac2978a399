import type { browser } from '../../lib/browser.ts';

type Native = typeof browser;

/** The browser's own API: the polyfill weighs too much here, and `chrome` answers with promises too. */
export const native = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Native;
