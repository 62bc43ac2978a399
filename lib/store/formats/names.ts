/** Names that stay the same from one export to the next: of files, blocks and citations. */
import type { Annotation } from '../../model/annotation.ts';
import type { RecordId } from '../../model/ids.ts';

/** Lower-case ASCII words joined by `-`; other scripts keep their letters, for a slug of nothing names nothing. */
export function slug(text: string): string {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}

/** Eight hexadecimal digits for a text, the same everywhere (FNV-1a over code units). Not for secrets. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Bytes of a name that every file system takes, extension apart. */
const LONGEST_NAME = 120;

/** A file name for a title: nothing a file system forbids, no hidden or reserved name, at most 120 bytes of UTF-8. */
export function fileName(title: string, extension: string): string {
  const plain = title
    // Controls and marks that turn text round could make a name look like another.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|#^[\]]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const safe = plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
  return `${cutToBytes(safe, LONGEST_NAME).trimEnd()}.${extension}`;
}

/** `guardian2025consultations-1a2b`: who, when, what, and a mark that keeps two apart. */
export function citationKey(annotation: Annotation): string {
  const source = annotation.clip?.source;
  const who = slug(source?.publisher ?? annotation.page.split('/')[0] ?? '').replace(/-/g, '');
  const year = source?.published?.slice(0, 4) ?? '';
  const word =
    slug(source?.title ?? '')
      .split('-')
      .find((one) => one.length > 4) ?? 'page';
  const ascii = `${who}${year}${word}`.replace(/[^a-z0-9]/g, '');
  return `${ascii}-${shortHash(annotation.page).slice(0, 4)}`;
}

/** Identifies a passage's block in a Markdown file; letters, digits and dashes only. */
export function blockId(annotation: Annotation): string {
  return blockIdOf(annotation.id);
}

/** The same by the annotation's id. */
export function blockIdOf(id: RecordId): string {
  return `am-${shortHash(id)}`;
}

function cutToBytes(text: string, most: number): string {
  const bytes = new TextEncoder();
  let cut = text;
  while (bytes.encode(cut).length > most) cut = [...cut].slice(0, -1).join('');
  return cut;
}
