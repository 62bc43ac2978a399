import type { Citation } from './citation.ts';

/** Puts a citation on the clipboard, as text and as HTML that keeps the italics. Rejects when the browser refuses. */
export async function copyCitation({ text, html }: Citation): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}
