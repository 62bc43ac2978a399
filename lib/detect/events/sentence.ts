import type { IsoDate } from '../../model/ids.ts';
import type { Unit } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { Clause } from './clauses.ts';
import type { Word } from './words.ts';

/** A sentence made ready for reading. */
export interface Sentence {
  readonly span: Span;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** For each word: it stands within quotation marks. */
  readonly quoted: readonly boolean[];
  readonly unit: Unit;
  readonly unitIndex: number;
  /** The place of the sentence among those of its unit that are no mere line of a menu, from 0. */
  readonly order: number;
  /** The day that the sentences just before told of; what follows in the simple past went on that day. */
  readonly day: IsoDate | null;
}
