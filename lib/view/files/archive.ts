/** Bringing an archive: many files read one by one, with a rest between them, planned as one step. */
import type { Annotation } from '../../model/annotation.ts';
import type { PageCopy } from '../../model/page-copy.ts';
import type { Source } from '../../model/source.ts';
import { Problem } from '../../problem.ts';
import { isReadable, LARGEST_DOCUMENT, readArchiveFile } from '../../store/formats/archive/read-file.ts';
import { type Found, recordsOf } from '../../store/formats/archive/records-of.ts';
import type { ArchiveDocument } from '../../store/formats/archive/document.ts';
import { blockIdOf } from '../../store/formats/names.ts';
import type { ImportPlan, Store, Watching } from '../../store/store.ts';

/** Reads a text as pages are read: who and what is in it. Loaded when the first file needs it. */
export type ReadText = () => Promise<(text: string, source: Source) => Found>;

/** What became of the files. */
export interface ArchiveReport {
  /** Files that gave something. */
  readonly read: number;
  readonly documents: number;
  /** Files that gave nothing, and why; the first hundred. */
  readonly skipped: readonly { readonly name: string; readonly why: 'kind' | 'size' | 'empty' | 'unreadable' }[];
  readonly skippedCount: number;
}

export interface ArchiveWatching extends Watching {
  /** Resolves at once, or when the reader lets the work go on. */
  readonly whilePaused?: () => Promise<void>;
}

/** What of a file is asked for: a browser's File has it. */
export interface ArchiveFile {
  readonly name: string;
  readonly webkitRelativePath?: string;
  readonly size: number;
  readonly lastModified: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const MOST_NAMED = 100;

/** Reads all files and plans what they would add; changes nothing. A file that cannot be read is reported, never fatal. */
export async function readArchive(
  files: readonly ArchiveFile[],
  store: Store,
  read: ReadText,
  { onProgress, signal, whilePaused }: ArchiveWatching = {},
): Promise<{ readonly plan: ImportPlan; readonly report: ArchiveReport }> {
  const own = await ownBlocks(store);
  const find = await read();
  const annotations: Annotation[] = [];
  const copies: PageCopy[] = [];
  const skipped: ArchiveReport['skipped'][number][] = [];
  let documents = 0;
  for (const [at, file] of files.entries()) {
    await whilePaused?.();
    signal?.throwIfAborted();
    const found = await documentsOf(file);
    if (typeof found === 'string') skipped.push({ name: file.webkitRelativePath || file.name, why: found });
    else {
      documents += found.length;
      for (const document of found) {
        const made = recordsOf(withoutOwn(document, own), new Date(file.lastModified).toISOString(), find);
        annotations.push(...made.annotations);
        copies.push(...made.copies);
      }
    }
    onProgress?.(at + 1, files.length);
    // A rest after each file: the page stays alive however many there are.
    await new Promise((resolve) => setTimeout(resolve));
  }
  const plan = await store.backups.planAnnotations(annotations, copies);
  const readCount = files.length - skipped.length;
  return {
    plan,
    report: { read: readCount, documents, skipped: skipped.slice(0, MOST_NAMED), skippedCount: skipped.length },
  };
}

async function documentsOf(
  file: ArchiveFile,
): Promise<readonly ArchiveDocument[] | ArchiveReport['skipped'][number]['why']> {
  if (!isReadable(file.name)) return 'kind';
  if (file.size > LARGEST_DOCUMENT) return 'size';
  try {
    const documents = readArchiveFile(file.name, new Uint8Array(await file.arrayBuffer()));
    return documents.length === 0 ? 'empty' : documents;
  } catch (error) {
    // A file that vanished or is no text; anything else is ours to repair.
    if (error instanceof Problem || error instanceof DOMException) return 'unreadable';
    throw error;
  }
}

/** Blocks of clips that are here: a folder that we exported, brought back, adds none of them again. */
async function ownBlocks({ clips }: Store): Promise<ReadonlySet<string>> {
  return new Set((await clips.find('')).ids.slice().map(blockIdOf));
}

function withoutOwn(document: ArchiveDocument, own: ReadonlySet<string>): ArchiveDocument {
  const passages = document.passages.filter(({ block }) => block === null || !own.has(block));
  // What it quoted is here already: its own text must not come in as one of another kind.
  if (passages.length === document.passages.length) return document;
  return { ...document, passages, text: '' };
}
