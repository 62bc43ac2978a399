import type { Clip } from '../model/annotation.ts';
import type { Words } from '../words.ts';
import { webLink } from '../../components/web-link.ts';

/** A passage with its source, as plain text and as HTML that keeps the outlet in italics. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/** “Passage” — Author, “Headline”, Outlet, 7 March 2025, address (accessed 22 November 2026). What is unknown is left out. */
export function citeClip({ quote, source, accessed }: Clip, words: Words): Citation {
  const { author, title, publisher, published } = source;
  const read = words('cite_accessed', { date: words.longDate(accessed.slice(0, 10)) });
  const link = webLink(source.url);
  const parts = [
    { text: author ?? '' },
    { text: title ? `“${title}”` : '' },
    { text: publisher ?? '', italic: true },
    { text: published ? words.longDate(published) : '' },
    { text: link ?? '' },
  ].filter(({ text }) => text !== '');
  const from = parts.map(({ text }) => text).join(', ');
  const marked = parts.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join(', ');
  return {
    text: `“${quote}” — ${from} (${read}).`,
    html: `<p>“${escaped(quote)}” — ${marked} (${escaped(read)}).</p>`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
