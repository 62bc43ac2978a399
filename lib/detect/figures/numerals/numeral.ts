import type { Span } from '../../../model/span.ts';

/** A number as it stands in the text, before anything is known about what it counts. */
export interface Numeral extends Span {
  /** `null` when vague (`dozens`). */
  readonly value: number | null;
  /** What a scale word or letter multiplied by: 1e9 in `5 bn`, else 1. */
  readonly scale: number;
  /** The least a vague number can mean: 24 for `dozens`; else `null`. */
  readonly low: number | null;
  readonly written: 'digits' | 'words';
  /** `rank` is an ordinal (`third`); `fraction` a part of one (`two thirds`). */
  readonly form: 'number' | 'rank' | 'fraction' | 'vague';
}
