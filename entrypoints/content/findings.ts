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
  const faces = facesIn(reading)
    .filter(isPrintable)
    .map(({ sentence, ...face }) => ({ ...face, quote: quoteOf(sentence) }));
  const holders = holdersIn(reading, lexicon)
    .filter(isPrintable)
    .map(({ sentence, ...holder }) => ({
      ...holder,
      quote: quoteOf(sentence),
    }));
  if (faces.length + holders.length === 0) return;
  const { url, published } = reading.source;
  background.offerFindings({ url, published, faces, holders }).catch(failed);
}

/** The background takes names and titles of a line; what a broken page calls one must not cost the others. */
function isPrintable({ name, title = '' }: { readonly name: string; readonly title?: string }): boolean {
  return [name, title].every((text) => text.length <= 200 && !/[\n\r<>]/.test(text));
}
