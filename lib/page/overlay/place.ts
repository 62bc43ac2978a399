/** Where a small window goes beside a line: under it, else over it, never on it. */

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 8;

/** Left and top, in pixels of the window. Too little room on both sides: the larger side, cut by the window. */
export function placeBeside(line: Edges, part: Size, window: Size): { left: number; top: number } {
  const left = Math.max(GAP, Math.min(line.left, window.width - part.width - GAP));
  const under = line.bottom + GAP;
  const over = line.top - GAP - part.height;
  if (under + part.height <= window.height - GAP) return { left, top: under };
  if (over >= GAP) return { left, top: over };
  return { left, top: window.height - line.bottom > line.top ? under : GAP };
}
