import type { IsoDate } from '../../model/ids.ts';
import { kindName } from './citation.ts';
import type { Reference } from './reference.ts';

/** CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as Zotero reads it. */
export function writeCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(item), null, 2)}\n`;
}

function item(reference: Reference) {
  return {
    id: reference.key,
    type: typeOf(reference),
    title: reference.title,
    author: reference.authors.map((literal) => ({ literal })),
    ...(reference.publisher === null ? {} : { 'container-title': reference.publisher }),
    ...(kindName(reference) === null ? {} : { genre: kindName(reference) }),
    ...(reference.published === null ? {} : { issued: dateParts(reference.published) }),
    accessed: dateParts(reference.accessed.slice(0, 10)),
    ...(reference.url === null ? {} : { URL: reference.url }),
    ...(reference.language === null ? {} : { language: reference.language }),
    ...(reference.tags.length === 0 ? {} : { keyword: reference.tags.join(', ') }),
    ...(reference.notes.length === 0 ? {} : { note: reference.notes.join('\n') }),
  };
}

/** An institution's text is a page of its site; its `genre` says which kind of text. */
function typeOf({ kind = 'article', publisher }: Reference): string {
  if (kind === 'transcript') return 'speech';
  return kind === 'article' && publisher !== null ? 'article-newspaper' : 'webpage';
}

function dateParts(date: IsoDate) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
