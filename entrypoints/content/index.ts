import { startPage } from './page.ts';
import { isAlive } from './background.ts';
import { defineContentScript } from 'wxt/utils/define-content-script';

interface Running {
  isAlive(): boolean;
  stop(): void;
}

/** Where a running script of ours is found by one injected later into the same page. The page cannot see it. */
const RUNNING = Symbol.for('aide-memoire.running');

/** Injected by the background where the reader asked for it: into the page in front, or on sites that were allowed. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const world = globalThis as { [RUNNING]?: Running };
    if (world[RUNNING]?.isAlive()) return;
    world[RUNNING]?.stop(); // An update of the extension left it behind: its marks would stay for ever.
    const stop = new AbortController();
    world[RUNNING] = { isAlive: () => isAlive() && !stop.signal.aborted, stop: () => stop.abort() };
    startPage(stop);
  },
});
