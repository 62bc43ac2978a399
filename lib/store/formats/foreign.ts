import type { Annotation, TextPositionSelector, TextQuoteSelector } from '../../model/annotation.ts';
import type { Instant, RecordId } from '../../model/ids.ts';
import { pageKey } from '../address.ts';
import { webAddress } from './records.ts';

/** What another tool's file tells of a passage. */
export interface ForeignPassage {
  /** The same every time the file is read, so that the same file twice adds nothing. */
  readonly id: RecordId;
  readonly url: string | null;
  readonly title: string | null;
  readonly author?: string | null;
  readonly publisher?: string | null;
  /** `null`: a note on the page. */
  readonly quote: TextQuoteSelector | null;
  readonly position?: TextPositionSelector | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly created: Instant;
  readonly modified?: Instant;
}

/** An annotation of ours from another tool's. What that tool did not keep (paragraph, date of the article) stays unknown. */
export function fromForeign(passage: ForeignPassage): Annotation {
  const { id, quote, position = null, note, created } = passage;
  const url = webAddress(passage.url, 'url');
  return {
    id,
    motivation: note === '' ? 'highlighting' : 'commenting',
    note,
    tags: passage.tags,
    colour: 'yellow',
    clip: quote === null ? null : clipOf(passage, quote, url),
    page: url === null ? (passage.title ?? '') : pageKey(url),
    selectors: quote === null ? [] : [{ at: created, selectors: position === null ? [quote] : [quote, position] }],
    about: null,
    created,
    modified: passage.modified ?? created,
  };
}

function clipOf(
  passage: ForeignPassage,
  quote: TextQuoteSelector,
  url: string | null,
): NonNullable<Annotation['clip']> {
  const { title, author = null, publisher = null, created } = passage;
  return {
    quote: quote.exact,
    paragraph: quote.prefix + quote.exact + quote.suffix,
    before: quote.prefix,
    after: quote.suffix,
    source: { url, title, publisher, author, published: null, language: null },
    accessed: created,
    articleHash: null,
    officials: [],
    figures: [],
    events: [],
  };
}
