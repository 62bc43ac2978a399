import type { Annotation } from '../model/annotation.ts';
import { asText, chicago } from '../store/formats/citation.ts';
import { referencesOf } from '../store/formats/reference.ts';

/** A passage with its source, as plain text and as HTML that keeps the outlet in italics. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/** The passage in quotation marks, then its source as a Chicago note; `null` for a note without a passage. */
export function citeClip(annotation: Annotation): Citation | null {
  const [reference] = referencesOf([annotation]);
  if (!reference || !annotation.clip) return null;
  const { quote } = annotation.clip;
  const parts = chicago(reference);
  const marked = parts.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
  return { text: `“${quote}” ${asText(parts)}`, html: `<p>“${escaped(quote)}” ${marked.trim()}</p>` };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
