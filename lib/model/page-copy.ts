import type { Instant } from './ids.ts';
import type { Source } from './source.ts';

/** The visible text of an article as the reader kept it: readable when the page is gone, and what later visits are compared with. */
export interface PageCopy {
  /** Address key of the page, see `lib/store/address`; one copy a page, the last one kept. */
  readonly page: string;
  readonly source: Source;
  readonly at: Instant;
  /** Paragraphs on lines of their own. */
  readonly text: string;
  /** `cut`: the page showed less than the whole article, or it is longer than is kept. */
  readonly extent: 'whole' | 'cut';
}
