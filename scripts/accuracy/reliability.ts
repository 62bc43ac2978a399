import type { Claim } from './name-errors.ts';

/** One bin of confidence: how many claims fell into it and what share of them was right, in percent. */
export interface Bin {
  readonly from: number;
  readonly claims: number;
  readonly right: number;
}

/** Lower ends of the bins; a claim belongs to the last one it reaches. */
const FROM = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** How often claims of each confidence are right. A calibrated one of 0.9 and more is right nine times in ten. */
export function reliability(claims: readonly Claim[]): readonly Bin[] {
  return FROM.map((from, k) => {
    const to = FROM[k + 1] ?? Infinity;
    const own = claims.filter(({ mention }) => mention.confidence >= from && mention.confidence < to);
    const right = own.filter((claim) => claim.right).length;
    return { from, claims: own.length, right: own.length === 0 ? 0 : Math.round((1000 * right) / own.length) / 10 };
  });
}
