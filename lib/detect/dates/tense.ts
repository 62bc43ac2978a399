import type { Span } from '../../model/span.ts';

const AHEAD =
  /\b(?:will|shall|to (?:visit|travel|meet|hold|attend|host|begin|start|arrive|take place|be held|leave|go)|is (?:due|set|scheduled|expected|slated|likely)|are (?:due|set|scheduled|expected|slated|likely)|scheduled|upcoming|plans? to|planning|next|ahead of|going to|wird|werden|soll|sollen|aura lieu|se rendra|doit|va |tendrá|visitará|будет|будут|состоится|пройдет|посетит|होगा|होगी|करेंगे|जाएंगे)\b/iu;
const BACK =
  /\b(?:was|were|said|told|(?<!be )held|met|had|visited|arrived|announced|signed|took place|killed|called|launched|has|have|last)\b/i;
const EVERY_AHEAD = new RegExp(AHEAD.source, 'giu');
const EVERY_BACK = new RegExp(BACK.source, 'giu');
const REACH = 90;

export type Tense = 'ahead' | 'back' | 'none';

/** Which way the clause around a date looks (“will visit on March 7”): the nearest cue before it decides, else the first one after. */
export function tenseOf(text: string, { start, end }: Span): Tense {
  const before = clauseBefore(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH).split(/[.;!?\n]/, 1)[0] ?? '';
  const ahead = lastIndex(EVERY_AHEAD, before);
  const back = lastIndex(EVERY_BACK, before);
  if (ahead !== back) return ahead > back ? 'ahead' : 'back';
  const [later, earlier] = [firstIndex(AHEAD, after), firstIndex(BACK, after)];
  if (later === earlier) return 'none';
  return later < earlier ? 'ahead' : 'back';
}

/** Does the clause around a date look forward? Without a cue it looks back, as news does. */
export function isAhead(text: string, span: Span): boolean {
  return tenseOf(text, span) === 'ahead';
}

function clauseBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf('; ')) + 1);
}

function lastIndex(pattern: RegExp, text: string): number {
  let last = -1;
  for (const found of text.matchAll(pattern)) last = found.index;
  return last;
}

function firstIndex(pattern: RegExp, text: string): number {
  const at = text.search(pattern);
  return at < 0 ? Infinity : at;
}
