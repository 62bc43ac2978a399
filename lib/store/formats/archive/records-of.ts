/** What a document of an archive becomes: clips, a note, and the text kept whole as a readable copy. */
import type { Annotation } from '../../../model/annotation.ts';
import type { Instant, OfficialId } from '../../../model/ids.ts';
import type { PageCopy } from '../../../model/page-copy.ts';
import type { Source } from '../../../model/source.ts';
import { pageKey } from '../../address.ts';
import { shortHash } from '../names.ts';
import { webAddress } from '../records.ts';
import type { ArchiveDocument } from './document.ts';

/** The officials and figures of a text. */
export interface Found {
  readonly officials: readonly OfficialId[];
  readonly figures: readonly string[];
}

/** Records under ids that the same document gives again, wherever its file stands. */
export interface ArchiveRecords {
  readonly annotations: readonly Annotation[];
  readonly copies: readonly PageCopy[];
}

/** How much of a text is shown as its passage; the whole of it is the copy. */
const LEAD = 400;

/** `modified`: of the file, where the document has no date. `find` reads a text as pages are read. */
export function recordsOf(
  document: ArchiveDocument,
  modified: Instant,
  find: (text: string, source: Source) => Found,
): ArchiveRecords {
  const { title, publisher, author, published, language, text, note, passages } = document;
  const url = webAddress(document.url, 'url');
  const source: Source = { url, title, publisher, author, published, language };
  const page = url === null ? `archive:${hashOf(`${title ?? ''}\n${text.slice(0, 10_000)}`)}` : pageKey(url);
  const at = document.created ?? modified;
  const made = (quote: string, said: string, whole: string): Annotation =>
    annotationOf({ source, page, at, tags: document.tags, quote, note: said, found: find(whole, source) });
  const annotations = passages.map((passage) => made(passage.quote, passage.note, passage.quote));
  if (passages.length === 0 && text !== '') annotations.push(made(leadOf(text), note, text));
  else if (note !== '') annotations.push({ ...made('', note, note), clip: null });
  const copy: PageCopy = { page, source, at, text, extent: 'whole' };
  return { annotations, copies: text.length > LEAD ? [copy] : [] };
}

interface Made {
  readonly source: Source;
  readonly page: string;
  readonly at: Instant;
  readonly tags: readonly string[];
  readonly quote: string;
  readonly note: string;
  readonly found: Found;
}

function annotationOf({ source, page, at, tags, quote, note, found }: Made): Annotation {
  return {
    id: `archive-${hashOf(`${page}\n${quote}\n${quote === '' ? note : ''}`)}`,
    motivation: note === '' ? 'highlighting' : 'commenting',
    note,
    tags,
    colour: 'yellow',
    clip: {
      ...{ quote, paragraph: quote, before: '', after: '', source, accessed: at, articleHash: null },
      ...{ ...found, events: [] },
    },
    page,
    selectors: [{ at, selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }] }],
    about: null,
    created: at,
    modified: at,
  };
}

/** The first paragraph that says something, cut at a word. */
function leadOf(text: string): string {
  const paragraph = text.split('\n').find((line) => line.trim().length >= 40) ?? text;
  const lead = paragraph.trim();
  return lead.length <= LEAD ? lead : `${lead.slice(0, LEAD).replace(/\s+\S*$/, '')}…`;
}

/** 64 bits: among a hundred thousand documents two do not meet by chance. */
function hashOf(text: string): string {
  return shortHash(text) + shortHash(`${text.length} ${text.split('').toReversed().join('')}`);
}
