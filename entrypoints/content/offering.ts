import { noticeOf } from '../../lib/text/notice.ts';
import { PENDING, type Annotations } from './annotations.ts';
import { background } from './background.ts';
import { offerFindings } from './findings.ts';
import type { Reader, ReadPage } from './reader.ts';

/**
 * Offers what the article tells, without events too: a later version may tell fewer. Once a reading, and once more when the
 * first passage is kept, for some readers chose memory by that. The background keeps it only where the reader chose so.
 */
export function startOffering(reader: Reader, annotations: Annotations, failed: (error: unknown) => void): () => void {
  let offered: { readonly read: ReadPage; readonly clipped: boolean } | null = null;
  return () => {
    const read = reader.last;
    if (!read) return;
    const clipped = annotations.report().some(({ id }) => id !== PENDING);
    if (offered?.read === read && offered.clipped === clipped) return;
    offered = { read, clipped };
    const told = toldBy(read);
    background.captureArticle(told).catch(failed);
    // What its outlet withdrew tells nothing new of anybody: the background forgets the names it was the source of.
    if (told.notice !== 'withdrawn') offerFindings(read, failed);
  };
}

function toldBy({ reading: { source, events, figures, text } }: ReadPage) {
  const quotes = events.map(({ evidence }) => text.slice(evidence.start, evidence.end));
  return { source, events, figures, quotes, notice: noticeOf(source.title, text) };
}
