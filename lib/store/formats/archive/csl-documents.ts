/** CSL-JSON as Zotero exports it: items with their abstracts and notes. */
import { Problem } from '../../../problem.ts';
import { parseJson } from '../json.ts';
import { list, names, type Reader } from '../shape.ts';
import { type ArchiveDocument, BARE } from './document.ts';
import { readHtml } from './html-text.ts';

const anything: Reader<unknown> = (value) => value;
const items = list(names(anything));

/** The items of a file; `bad-import` when it holds none. */
export function readCslDocuments(file: string): readonly ArchiveDocument[] {
  const value = parseJson(file);
  const read = items(Array.isArray(value) ? value : (value as { items?: unknown } | null)?.items, 'items');
  if (!read.some((item) => 'title' in item && ('type' in item || 'itemType' in item)))
    throw new Problem('bad-import', 'no list of references');
  return read.map(documentOf);
}

function documentOf(item: Record<string, unknown>): ArchiveDocument {
  const url = words(item['URL']) ?? words(item['url']);
  return {
    ...BARE,
    title: words(item['title']),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    publisher: words(item['container-title']) ?? words(item['publisher']),
    author: authorsOf(item['author']),
    published: dateOf(item['issued']),
    language: words(item['language'])?.split('-')[0] ?? null,
    tags: (words(item['keyword']) ?? '')
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    text: words(item['abstract']) ?? '',
    note: notesOf(item),
  };
}

/** The note, and what other tools' exports call notes; markup in it becomes words. */
function notesOf(item: Record<string, unknown>): string {
  const notes = [item['note'], item['annote'], ...(Array.isArray(item['notes']) ? (item['notes'] as unknown[]) : [])];
  return notes
    .map((note) => words(note) ?? words((note as { note?: unknown } | null | undefined)?.note) ?? '')
    .map((note) => (/<\w/.test(note) ? readHtml(note).text : note.trim()))
    .filter((note) => note !== '')
    .join('\n\n');
}

function authorsOf(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const all = (value as unknown[]).flatMap((one) => {
    const { literal, given, family } = (one ?? {}) as { literal?: unknown; given?: unknown; family?: unknown };
    return words(literal) ?? ([words(given), words(family)].filter(Boolean).join(' ') || []);
  });
  return all.length === 0 ? null : all.join('; ');
}

/** `{"date-parts": [[2025, 3, 7]]}`, or a text that begins with a date. */
function dateOf(value: unknown): string | null {
  const parts: unknown = (value as { 'date-parts'?: unknown } | null | undefined)?.['date-parts'];
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const numbers = Array.isArray(first) ? (first as unknown[]).map(Number) : [];
  const [year = NaN] = numbers;
  if (!Number.isInteger(year) || year < 1000 || year > 9999) {
    const raw = words((value as { raw?: unknown } | null | undefined)?.raw) ?? '';
    return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/.exec(raw)?.[0] ?? null;
  }
  const date = numbers
    .slice(0, 3)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return Number.isNaN(Date.parse(date)) ? String(year) : date;
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
