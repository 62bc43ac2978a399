import type { Span } from '../../model/span.ts';

const AHEAD =
  /\b(?:will|shall|to (?:visit|travel|meet|hold|attend|host|begin|start|arrive|take place|be held|leave|go)|is (?:due|set|scheduled|expected|slated|likely)|are (?:due|set|scheduled|expected|slated|likely)|scheduled|upcoming|plans? to|planning|next|ahead of|going to|wird|werden|soll|sollen|aura lieu|se rendra|doit|va |tendrá|visitará|будет|будут|состоится|пройдет|посетит|होगा|होगी|करेंगे|जाएंगे)\b/iu;
const BACK =
  /\b(?:was|were|said|told|held|met|had|visited|arrived|announced|signed|took place|killed|called|launched|has|have|last)\b/i;
const REACH = 90;

/** Does the clause around a date look forward (“will visit on March 7”)? The nearest cue decides; without one it looks back. */
export function isAhead(text: string, { start, end }: Span): boolean {
  const before = clauseBefore(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH).split(/[.;!?\n]/, 1)[0] ?? '';
  const ahead = lastIndex(AHEAD, before);
  const back = lastIndex(BACK, before);
  if (ahead >= 0 || back >= 0) return ahead > back;
  return firstIndex(AHEAD, after) < firstIndex(BACK, after);
}

function clauseBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf('; ')) + 1);
}

function lastIndex(pattern: RegExp, text: string): number {
  return Math.max(-1, ...Array.from(text.matchAll(new RegExp(pattern.source, 'giu')), (found) => found.index));
}

function firstIndex(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? Infinity : at;
}
