import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from './content/background.ts';
import { startPage } from './content/page.ts';

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/** Where a running script of ours is found by one injected later into the same page. The page cannot see it. */
const RUNNING = Symbol.for('aide-memoire.running');

/**
 * The content script: injected by the background where the reader asked for it, into the page in front or on sites that
 * were allowed. Built as an unlisted script on purpose: WXT's own wrapper for content scripts (0.21) posts messages and
 * events that the page can see, and brings the polyfill.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.isAlive()) return;
  world[RUNNING]?.stop(); // An update of the extension left it behind: its marks would stay for ever.
  const stop = new AbortController();
  world[RUNNING] = { isAlive: () => isAlive() && !stop.signal.aborted, stop: () => stop.abort() };
  startPage(stop);
});
