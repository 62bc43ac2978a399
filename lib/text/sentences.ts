import type { Span } from '../model/span.ts';

/** Shortened words that end in a full stop and stand before a name or number. Lower case. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sr jr st gen lt col maj capt cmdr adm brig sgt rev hon gov sen rep pres amb min dep asst fr h.e hr frau ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec no nos vs etc e.g i.e cf approx art sec fig vol pp u.s u.k u.n e.u d.c a.m p.m ' +
    'mt ft inc ltd co corp bros dept univ est bn mn tn g. dott on sig mme mlle hrsg bzw ca nr str z.b d.h u.a dipl ing mag'
  ).split(' '),
);
/** After a shortened word these begin a sentence all the same. */
const STARTERS =
  /^(?:The|In|On|At|He|She|It|They|We|But|And|This|That|These|Those|His|Her|Its|Their|A|An|As|After|When|However|Meanwhile|Earlier)\b/;
/** Longest sentence, in UTF-16 code units; three times what news prints. */
const LONGEST = 1500;
const STOP = /[.!?…。！？।]+["'”’»)\]]*/g;

/**
 * The sentences of `within`, trimmed, in order. A line break always ends one; so does a full stop that is glued to the
 * next capital (“treaty.The law”), which news pages print where two paragraphs meet.
 */
export function sentencesOf(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  let lineStart = within.start;
  for (let at = within.start; at <= within.end; at++) {
    if (at < within.end && text.charCodeAt(at) !== 10) continue;
    addLine(text, lineStart, at, sentences);
    lineStart = at + 1;
  }
  return sentences;
}

function addLine(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  for (const stop of text.slice(start, end).matchAll(STOP)) {
    const at = start + stop.index;
    const after = at + stop[0].length;
    if (!endsSentence(text, from, at, after)) continue;
    addPieces(text, from, after, sentences);
    from = after;
  }
  addPieces(text, from, end, sentences);
}

/** A stretch without a stop that is too long for a sentence is cut between words: nothing may be read across a page. */
function addPieces(text: string, start: number, end: number, sentences: Span[]): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    addTrimmed(text, from, cut, sentences);
    from = cut;
  }
  addTrimmed(text, from, end, sentences);
}

function endsSentence(text: string, from: number, stop: number, after: number): boolean {
  const mark = text[stop]!;
  if (mark !== '.' && mark !== '…') return true;
  const next = /^(\s*)["'“‘«(]*(\S?)/u.exec(text.slice(after, after + 12))!;
  if (next[2] === '') return true;
  if (next[1] === '') return isGlued(text, stop, after);
  if (/[\p{Ll},;]/u.test(next[2]!)) return false;
  return !isShortened(text, from, stop) || STARTERS.test(text.slice(after).trimStart().slice(0, 12));
}

/** “treaty.The”: lower case, full stop, capital, lower case. Addresses and “U.S.” are not. */
function isGlued(text: string, stop: number, after: number): boolean {
  return (
    /[\p{Ll}\p{Nd})”"]/u.test(text[stop - 1] ?? '') && /^["“‘]?\p{Lu}[\p{Ll}\s]/u.test(text.slice(after, after + 3))
  );
}

function isShortened(text: string, from: number, stop: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(from, stop - 12), stop))?.[0].toLowerCase() ?? '';
  return /^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word) || ABBREVIATIONS.has(word);
}

function addTrimmed(text: string, start: number, end: number, sentences: Span[]): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (to > from) sentences.push({ start: from, end: to });
}
