/** How many requests a tab may make: a page in which our script was taken over must not keep the background busy. */

/** Requests of one tab within the window; a reader's clicks and a page's readings stay far below. */
const MOST = 200;
const WINDOW_MS = 10_000;

export interface RateLimit {
  /** Counts a request of a tab at a moment (milliseconds); `false`: too many. */
  allows(tab: number, now: number): boolean;
  /** Forgets a tab that was closed. */
  forget(tab: number): void;
}

/** A limit of `most` requests in each `window` (milliseconds), tab by tab. */
export function rateLimit(most = MOST, window = WINDOW_MS): RateLimit {
  const counts = new Map<number, { since: number; count: number }>();
  return {
    allows(tab, now) {
      const known = counts.get(tab);
      if (!known || now - known.since >= window) counts.set(tab, { since: now, count: 1 });
      else known.count++;
      return (counts.get(tab)?.count ?? 0) <= most;
    },
    forget: (tab) => void counts.delete(tab),
  };
}
