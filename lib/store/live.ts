import { liveQuery } from 'dexie';

/** What a view does with answers that change. */
export interface Watcher<T> {
  readonly onValue: (value: T) => void;
  readonly onProblem: (problem: unknown) => void;
}

/**
 * Asks the store again whenever what it read has changed, in this context or another, until `signal` aborts.
 * `ask` may await nothing but the store: `() => store.annotationsOn(page)`.
 */
export function watch<T>(ask: () => Promise<T>, { onValue, onProblem }: Watcher<T>, signal: AbortSignal): void {
  if (signal.aborted) return;
  const subscription = liveQuery(ask).subscribe(onValue, onProblem);
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
