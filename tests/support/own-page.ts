import { parseHTML } from 'linkedom';
import { readPage, type PageArticle } from '../../lib/page/article.ts';

/** Small pages written for one test each: what counts stands in the test. */
export const FILLER =
  'The two sides went through the whole range of their relations, and agreed to meet again before the year is out.';

/** A document from markup. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Reads a page as `npm run detect` does, on a fixed day. */
export function read(html: string, address = 'https://news.example/story'): PageArticle | null {
  return readPage(documentOf(html), address, new Date('2026-11-22T12:00:00Z'));
}

/** A page with a headline and two paragraphs of prose around what the test adds. */
export function page({ head = '', body = '' }: { head?: string; body?: string }): string {
  return `<!doctype html><html lang="en"><head><title>Envoys meet in Oslo</title>${head}</head>
    <body><article><h1>Envoys meet in Oslo</h1><p>${FILLER} One.</p>${body}<p>${FILLER} Two.</p></article></body></html>`;
}
