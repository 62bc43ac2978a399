/** Tells the background of new faces and changed offices, with the sentence of each; it keeps them only where the reader chose so. */
import { facesIn, holdersIn } from '../../lib/detect/newcomers.ts';
import type { Span } from '../../lib/model/span.ts';
import { background } from './background.ts';
import type { ReadPage } from './reader.ts';

/** Offers what the roster of this page does not know. */
export function offerFindings(read: ReadPage | null, failed: (error: unknown) => void): void {
  if (read === null) return;
  const { reading, lexicon } = read;
  const quoteOf = ({ start, end }: Span) => reading.text.slice(start, end).trim();
  const faces = facesIn(reading).map(({ sentence, ...face }) => ({ ...face, quote: quoteOf(sentence) }));
  const holders = holdersIn(reading, lexicon).map(({ sentence, ...holder }) => ({
    ...holder,
    quote: quoteOf(sentence),
  }));
  if (faces.length + holders.length === 0) return;
  const { url, published } = reading.source;
  background.offerFindings({ url, published, faces, holders }).catch(failed);
}
