import type { Span } from '../../model/span.ts';

/** Digits that are an address, a time of day, a name or a list number. Each pattern is bounded or has no inner repeat, so a pass is linear. */
const MASKS: readonly RegExp[] = [
  /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+/gi,
  /\+\d{1,3}(?:[ -]?\(?\d{2,4}\)?){2,4}\b|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g,
  /\b\d{1,2}(?:[:.]\d{2}){0,2}[ \u00A0]?(?:[ap]m\b|[ap]\.m\.)/gi,
  /\b\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?(?:hrs|hours|GMT|UTC|IST|Uhr))?\b/g,
  /\b\d{1,2}[.:]\d{2}[ \u00A0]Uhr\b|\b\d{1,2}[ \u00A0]Uhr\b/g,
  /\b\d{3,4} ?(?:GMT|UTC|hrs|IST|EST|EDT|CET|MSK)\b|\b\d{1,2}[.:]\d{2} (?:GMT|UTC|IST|EST|EDT|CET)\b/g,
  /\b\d{1,2} ?[hmd] ago|['’]\d{2}\b/g,
  /\b\w{1,8} o['’]clock/gi,
  /\b(?:9\/11|24\/7|26\/11|7\/7|50-50|50\/50|fifty-fifty)\b/gi,
  /\b(?:P|E)?\d ?\+ ?\d\b|\b(?:two[- ]plus[- ]two|five[- ]plus[- ]one)\b/gi,
  /\b(?:19|20)\d{2} ?[-–/] ?(?:(?:19|20)\d{2}|\d{2})\b(?!-\d)/g,
  /(?:\b|['’])\d{2,4}s\b/g,
  /(?:^|\n)[ \t]*\(?\d{1,2}[.)][ \t]/g,
  /\[\d{1,3}\]/g,
  /\btwo[- ](?:state|way|track|faced|tier|fold|time|term|horse|pronged)\b|\bone[- ](?:china|sided|party|way|time|off|on[- ]one|stop|to[- ]one|size)\b|\b(?:six|four|three)[- ]party\b|\bsoluci[óo]n de (?:los )?dos estados\b|\bsolution [àa] deux [ée]tats\b|\bfirst[- ](?:ever|class|hand|time)\b/gi,
  /\bgroup of (?:\d{1,3}|seven|eight|twenty)\b|\b(?:the )?big (?:three|four|five)\b|\bthe (?:two|three) koreas\b|\bthird[- ](?:party|country|world)\b/gi,
];

const ADDRESS = /[\w.+-]{1,64}@[\w.-]{2,255}|@\w{2,40}/g;

/** Mail addresses and handles; the pattern is dear, and most texts hold no `@`. */
function addresses(text: string): readonly Span[] {
  return text.includes('@') ? Array.from(text.matchAll(ADDRESS), spanOf) : [];
}

/** Where numbers mean something else, in order, not overlapping. `also`: spans found elsewhere, such as dates. */
export function findMasks(text: string, also: readonly Span[]): readonly Span[] {
  const spans = MASKS.flatMap((pattern) => Array.from(text.matchAll(pattern), spanOf)).concat(addresses(text), also);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.start >= last.end) merged.push({ start: span.start, end: span.end });
    else if (span.end > last.end) merged.splice(-1, 1, { start: last.start, end: span.end });
  }
  return merged;
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}
