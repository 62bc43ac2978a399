import type { Span } from '../../lib/model/span.ts';

/** Found, found wrongly, and missed. */
export class Tally {
  found = 0;
  extra = 0;
  missed = 0;

  /** Precision, recall and F1 in percent, and how many there were to find. */
  get figures(): { p: number; r: number; f1: number; n: number } {
    const p = this.found / (this.found + this.extra || 1);
    const r = this.found / (this.found + this.missed || 1);
    return { p: percent(p), r: percent(r), f1: percent((2 * p * r) / (p + r || 1)), n: this.found + this.missed };
  }
}

/** How many of how many. */
export class Share {
  right = 0;
  of = 0;

  add(right: boolean): void {
    this.of++;
    if (right) this.right++;
  }

  get figures(): { share: number; n: number } {
    return { share: percent(this.right / (this.of || 1)), n: this.of };
  }
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}

/** Pairs labels with findings, each finding once; of several fitting ones the one of highest `rank`. Counts into `tally`. */
export function pair<Label, Finding>(
  labels: readonly Label[],
  findings: readonly Finding[],
  fits: (label: Label, finding: Finding) => boolean,
  tally: Tally,
  rank: (label: Label, finding: Finding) => number = () => 0,
): readonly (readonly [Label, Finding])[] {
  const free = new Set(findings);
  const pairs: (readonly [Label, Finding])[] = [];
  for (const label of labels) {
    let best: Finding | null = null;
    for (const finding of free)
      if (fits(label, finding) && (best === null || rank(label, finding) > rank(label, best))) best = finding;
    if (best === null) {
      tally.missed++;
      continue;
    }
    free.delete(best);
    tally.found++;
    pairs.push([label, best]);
  }
  tally.extra += free.size;
  return pairs;
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
export const touching = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
