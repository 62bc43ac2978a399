/** Which kind of file something is, and the documents in it. */
import { Problem } from '../../../problem.ts';
import { decodeDocument } from '../encoding.ts';
import { readCslDocuments } from './csl-documents.ts';
import { type ArchiveDocument, BARE } from './document.ts';
import { readHtml } from './html-text.ts';
import { readMarkdownDocument } from './markdown-document.ts';

/** Larger files are no notes and no articles. In bytes. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;

/** Readers by the end of a file's name. */
const READERS: Readonly<Record<string, (text: string, name: string) => readonly ArchiveDocument[]>> = {
  md: (text, name) => [readMarkdownDocument(text, name)],
  markdown: (text, name) => [readMarkdownDocument(text, name)],
  txt: (text, name) => [{ ...BARE, title: name, text: text.trim() }],
  html: (text, name) => [fromHtml(text, name)],
  htm: (text, name) => [fromHtml(text, name)],
  xhtml: (text, name) => [fromHtml(text, name)],
  json: (text) => readCslDocuments(text),
};

/** Whether files of this name can be read at all. */
export function isReadable(path: string): boolean {
  return Object.hasOwn(READERS, extensionOf(path));
}

/** The documents of a file; `bad-import` when it is not what its name says. */
export function readArchiveFile(path: string, bytes: Uint8Array): readonly ArchiveDocument[] {
  const read = isReadable(path) ? READERS[extensionOf(path)] : undefined;
  if (read === undefined) throw new Problem('bad-import', 'a kind of file we do not read');
  const text = decodeDocument(bytes);
  if (text.slice(0, 4096).includes('\0')) throw new Problem('bad-import', 'no text');
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');
  return read(text, name).filter((one) => one.text !== '' || one.note !== '' || one.passages.length > 0);
}

function extensionOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function fromHtml(html: string, name: string): ArchiveDocument {
  const page = readHtml(html);
  return { ...BARE, ...page, title: page.title ?? name };
}
