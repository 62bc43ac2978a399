import type { Instant, IsoDate } from '../../../model/ids.ts';

/** A passage that a document quotes, with what stands beside it. */
export interface ArchivePassage {
  readonly quote: string;
  readonly note: string;
  /** The block id that our own export gave it; `null`: it is not from us. */
  readonly block: string | null;
}

/** One thing of an archive, whatever kind of file it stood in. */
export interface ArchiveDocument {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: IsoDate | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** When it was made, as the file says. */
  readonly created: Instant | null;
  /** The text to keep and read; `''`: there is none beside the passages and the note. */
  readonly text: string;
  readonly passages: readonly ArchivePassage[];
  /** What its reader wrote about it. */
  readonly note: string;
}

/** What a document has not. */
export const BARE: ArchiveDocument = {
  title: null,
  url: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
  tags: [],
  created: null,
  text: '',
  passages: [],
  note: '',
};
