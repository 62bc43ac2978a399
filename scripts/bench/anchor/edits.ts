/** What editors, templates and sites do to an article after somebody marked a passage in it. */
import type { Span } from '../../../lib/model/span.ts';
import type { Random } from '../../support/random.ts';
import { arrange, splice, spliceAll, type Tracked } from './tracked.ts';

export interface Edit {
  readonly name: string;
  /** Changes a number, a name, a date or a negation inside the passage. */
  readonly fact: boolean;
  /** `passage` is where the marked passage stands in the text as it is now; `other` is somebody else's article. */
  readonly apply: (text: Tracked, passage: Span, other: string, random: Random) => Tracked;
}

const FILLERS = [
  'reportedly',
  'on the sidelines',
  'according to officials',
  'as before',
  'in the capital',
  'once more',
];
const SWAPS = ['stated', 'discussions', 'ties', 'visited', 'talks', 'officials', 'reviewed', 'matters', 'side'];
const NAMES = ['Okonkwo', 'Petrenko', 'Halvorsen', 'Iyer', 'Novak', 'Tanaka'];
const ADVERTISEMENT = 'ADVERTISEMENT\nContinue reading below\nSubscribe to our morning letter for more of this.\n';

export const EDITS: readonly Edit[] = [
  plain('words put in', (text, passage, _, random) => {
    const at = spaceIn(text, passage, random);
    return at < 0 ? text : splice(text, { start: at, end: at }, ` ${random.pick(FILLERS)}`);
  }),
  plain('a word taken out', (text, passage, _, random) => {
    const word = plainWord(text, passage, random);
    return word === null ? text : splice(text, { start: word.start, end: word.end + 1 }, '');
  }),
  plain('a word replaced', (text, passage, _, random) => {
    const word = plainWord(text, passage, random);
    return word === null ? text : splice(text, word, random.pick(SWAPS));
  }),
  plain('paragraphs in another order', (text, _, __, random) => {
    const parts = paragraphs(text.text);
    return arrange(
      text,
      parts.toSorted(() => random.next() - 0.5),
    );
  }),
  plain('another template', (text) => retypeset(text)),
  plain('a correction note', (text, _, __, random) => {
    const note = 'Correction: an earlier version of this article misstated the day of the meeting.\n';
    const at = random.next() < 0.5 ? 0 : text.text.length;
    return splice(text, { start: at, end: at }, note);
  }),
  plain('a live blog grown at the top', (text, _, other) =>
    splice(text, { start: 0, end: 0 }, `${other.slice(0, 3000)}\n`),
  ),
  plain('a paywall after a third', (text) =>
    splice(text, { start: Math.floor(text.text.length / 3), end: text.text.length }, '…\nSubscribe to read on.'),
  ),
  plain('advertisements between paragraphs', (text) => {
    const ends = paragraphs(text.text).filter((_, at) => at % 2 === 1);
    return spliceAll(
      text,
      ends.map(({ end }) => ({ start: end, end, words: ADVERTISEMENT })),
    );
  }),
  plain('late content at the end', (text, _, other) =>
    splice(text, { start: text.text.length, end: text.text.length }, `\n${other.slice(0, 4000)}`),
  ),
  plain('the sentence before rewritten', (text, passage) => {
    const start = Math.max(0, passage.start - 60);
    return splice(text, { start, end: passage.start }, 'In a departure from earlier practice it was made known that ');
  }),
  plain('the passage taken out', (text, passage) => splice(text, passage, '')),
  plain('the paragraph taken out', (text, passage) => {
    const whole = paragraphs(text.text).find(({ start, end }) => start <= passage.start && passage.start < end);
    return whole === undefined ? text : splice(text, whole, '');
  }),
  plain('the paragraph quoted again with small changes', (text, passage) => {
    const copy = text.text.slice(passage.start, passage.end).replace(/\b(?:said|held|has)\b/, 'noted');
    return splice(text, { start: text.text.length, end: text.text.length }, `\nRead more: ${copy}`);
  }),
  factual('a number', (text, passage, random) =>
    change(text, passage, /\d+(?:[.,]\d+)*/g, random, (word) =>
      String(Number(word.replace(/\D/g, '')) + 1 + random.below(40)),
    ),
  ),
  factual('a name', (text, passage, random) =>
    change(text, passage, /(?<=[a-z,] )[A-Z][a-z]{3,}/g, random, () => random.pick(NAMES)),
  ),
  factual('a negation put in', (text, passage, random) =>
    change(
      text,
      passage,
      /\b(?:was|were|is|are|has|have|had|will|would|could|can|did|does)\b/g,
      random,
      (word) => `${word} not`,
    ),
  ),
  factual('a negation taken out', (text, passage, random) =>
    change(text, passage, /\b(?:not|never|no) /g, random, () => ''),
  ),
  factual('a day', (text, passage, random) =>
    change(text, passage, /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g, random, (word) =>
      word === 'Monday' ? 'Thursday' : 'Monday',
    ),
  ),
];

function plain(name: string, apply: Edit['apply']): Edit {
  return { name, fact: false, apply };
}

function factual(name: string, apply: (text: Tracked, passage: Span, random: Random) => Tracked): Edit {
  return { name, fact: true, apply: (text, passage, _, random) => apply(text, passage, random) };
}

/** Changes one match inside the passage; none, and the text stays. */
function change(text: Tracked, passage: Span, what: RegExp, random: Random, to: (word: string) => string): Tracked {
  const found = [...text.text.slice(passage.start, passage.end).matchAll(what)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  const start = passage.start + match.index;
  return splice(text, { start, end: start + match[0].length }, to(match[0]));
}

function spaceIn(text: Tracked, passage: Span, random: Random): number {
  return text.text.indexOf(' ', passage.start + random.below(Math.max(1, passage.end - passage.start - 10)));
}

/** A lower-case word of the passage, not at its edge. */
function plainWord(text: Tracked, passage: Span, random: Random): Span | null {
  const found = [...text.text.slice(passage.start, passage.end).matchAll(/(?<= )[a-z]{4,9}(?= )/g)];
  const match = found.length === 0 ? undefined : random.pick(found);
  if (match === undefined) return null;
  return { start: passage.start + match.index, end: passage.start + match.index + match[0].length };
}

function paragraphs(text: string): Span[] {
  const cuts = [...text.matchAll(/\n+/g)].map((match) => match.index + match[0].length);
  return [0, ...cuts]
    .map((start, at) => ({ start, end: cuts[at] ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/** Other quotes, dashes and spaces, blank lines between paragraphs. */
function retypeset(text: Tracked): Tracked {
  const found = [...text.text.matchAll(/["'“”‘’–—]|\n+| {2,}/g)];
  return spliceAll(
    text,
    found.map(({ index, 0: old }) => ({ start: index, end: index + old.length, words: OTHER[old] ?? spaced(old) })),
  );
}

const OTHER: Readonly<Record<string, string>> = {
  '"': '“',
  "'": '’',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '–',
};

function spaced(found: string): string {
  return found.startsWith('\n') ? '\n\n' : '\u00a0';
}
