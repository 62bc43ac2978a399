import type { Span } from '../model/span.ts';

/** Something in a passage whose change changes what it says. */
export interface Fact extends Span {
  readonly kind: 'number' | 'name' | 'date' | 'negation';
  /** What it says, folded, so that `12` and `twelve` or `Zelensky` and `Zelenskyy` can be equal. Default: the text itself. */
  readonly value?: string;
}

/** Names the facts of a text, in text order. Passed in by the caller: anchoring knows nothing of detection. */
export type Facts = (text: string) => readonly Fact[];
