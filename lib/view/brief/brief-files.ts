/** A brief as Markdown and as a page of its own that prints. Pure. */
import { asText } from '../../store/formats/citation.ts';
import type { Words } from '../../words.ts';
import type { BriefDocument, BriefItem } from './brief.ts';
import { escaped, marked, partsOf, type CitationStyle } from '../citing/citation.ts';

/** Markdown with footnotes, as Obsidian and Pandoc read them. */
export function briefMarkdown({ title, below, sections, footnotes }: BriefDocument, style: CitationStyle): string {
  const body = sections.flatMap(({ title: heading, items, nothing }) => [
    `## ${plain(heading)}`,
    nothing === null ? items.map(markdownItem).join('\n') : `_${plain(nothing)}_`,
  ]);
  const notes = footnotes.map((reference, at) => `[^${at + 1}]: ${plain(asText(partsOf(reference, style)))}`);
  return `${[`# ${plain(title)}`, plain(below), ...body, notes.join('\n')].filter(Boolean).join('\n\n')}\n`;
}

/** A whole HTML page: no script, nothing from outside, set for paper. */
export function briefHtml(document: BriefDocument, words: Words, style: CitationStyle): string {
  const { title, below, sections, footnotes } = document;
  const body = sections.map(
    ({ title: heading, items, nothing }) =>
      `<h2>${escaped(heading)}</h2>\n${nothing === null ? `<ul>\n${items.map(htmlItem).join('\n')}\n</ul>` : `<p><i>${escaped(nothing)}</i></p>`}`,
  );
  const notes = footnotes.map((reference, at) => `<li id="note-${at + 1}">${marked(partsOf(reference, style))}</li>`);
  const sources =
    notes.length === 0 ? '' : `<h2>${escaped(words('brief_sources'))}</h2>\n<ol>\n${notes.join('\n')}\n</ol>`;
  return [
    `<!doctype html>`,
    `<html lang="${escaped(words.language)}" dir="${words.direction}">`,
    `<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    `<p>${escaped(below)}</p>`,
    ...body,
    sources,
    `</body></html>`,
    '',
  ].join('\n');
}

function markdownItem({ lead, text, quote, notes }: BriefItem): string {
  const marks = notes.map((number) => `[^${number}]`).join('');
  const said = `- ${lead === null ? '' : `**${plain(lead)}**: `}${plain(text)}${marks}`;
  return quote === null ? said : `${said}\n  > ${plain(quote)}`;
}

function htmlItem({ lead, text, quote, notes }: BriefItem): string {
  const marks = notes.map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`).join(' ');
  const named = lead === null ? '' : `<b>${escaped(lead)}</b>: `;
  const said = quote === null ? '' : `<blockquote>${escaped(quote)}</blockquote>`;
  return `<li>${named}${escaped(text)} ${marks}${said}</li>`;
}

/** One line that stays as it is written: no emphasis, link, tag or HTML comes out of it. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~^]/g, (sign) => `\\${sign}`);
}

const STYLE = `
body { font: 11pt/1.45 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c1e21; background: #fff; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.05rem; margin-top: 1.6em; break-after: avoid; }
li { margin: 0.3em 0; break-inside: avoid; } blockquote { margin: 0.2em 0 0.2em 1em; }
sup { line-height: 0; } ol { font-size: 0.85em; } a { color: inherit; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } a { text-decoration: none; } }`;
