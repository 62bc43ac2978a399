/** How often a page may be read again: a page that rewrites itself all the time must not cost the reader's battery. */

export interface RescanBudget {
  /** Takes one reading at a moment (milliseconds); `false`: none is left. */
  take(now: number): boolean;
  /** Milliseconds until the next reading is allowed; 0 when one is left. */
  wait(now: number): number;
}

/** A bucket of `most` readings that fills again within `period` milliseconds. */
export function rescanBudget(most = 20, period = 60_000): RescanBudget {
  let left = most;
  let at: number | null = null;
  const refill = (now: number) => {
    left = Math.min(most, left + ((now - (at ?? now)) * most) / period);
    at = now;
  };
  return {
    take(now) {
      refill(now);
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    wait(now) {
      refill(now);
      return left >= 1 ? 0 : Math.ceil(((1 - left) * period) / most);
    },
  };
}
