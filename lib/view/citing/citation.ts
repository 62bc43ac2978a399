import type { Annotation } from '../../model/annotation.ts';
import { apa, asText, chicago, type CitationPart } from '../../store/formats/citation.ts';
import { type Reference, referencesOf } from '../../store/formats/reference.ts';

/** Something with its source, as plain text and as HTML that keeps the outlet in italics. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/** Chicago notes, or APA. */
export type CitationStyle = 'chicago' | 'apa';

/** The passage in quotation marks, then its source; `null` for a note without a passage. */
export function citeClip(annotation: Annotation, style: CitationStyle): Citation | null {
  const [reference] = referencesOf([annotation]);
  if (!reference || !annotation.clip) return null;
  return cite(`“${annotation.clip.quote}”`, [reference], style);
}

/** Words of ours or of a source, then where they are from: one source after another. */
export function cite(said: string, references: readonly Reference[], style: CitationStyle): Citation {
  const sources = references.map((reference) => partsOf(reference, style));
  const text = [said, ...sources.map(asText)].filter((part) => part !== '').join(' ');
  return { text, html: `<p>${[escaped(said), ...sources.map(marked)].filter((part) => part !== '').join(' ')}</p>` };
}

/** A source as HTML, its outlet in italics. */
export function marked(parts: readonly CitationPart[]): string {
  return parts
    .map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text)))
    .join('')
    .trim();
}

/** A source in a style. */
export function partsOf(reference: Reference, style: CitationStyle): readonly CitationPart[] {
  return style === 'chicago' ? chicago(reference) : apa(reference);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
