/** What is asked tells nothing, and who asks is no actor. */
import type { Span } from '../../../model/span.ts';

/** The beginning of a turn in which a journalist speaks. */
const ASKER =
  /^[ \t]*(?:Q(?:uestion)?|Reporter|Journalist|Moderator|Correspondent|Frage|Журналист|Вопрос)\b[^:\n]{0,60}:/iu;

/** True of a question, and of any sentence in a journalist's turn. */
export function isAsked(text: string, { start, end }: Span): boolean {
  if (/[?？]["”’»)]*$/.test(text.slice(start, end).trimEnd())) return true;
  return ASKER.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, end));
}
