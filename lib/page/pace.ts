/** Long work in small slices, so that a page stays responsive. */

/** Milliseconds of work between two pauses. */
const SLICE_MS = 8;

/** Runs steps to their end, pausing whenever a slice is used up. Raises the signal's reason when aborted. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    signal.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}

/** Lets the page do its own work first. */
export function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
}
