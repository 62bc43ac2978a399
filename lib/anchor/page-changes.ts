/** What changed in an article since a copy of it was kept: facts first. Paragraphs that only moved are no change. */
import { changesBetween } from './changes.ts';
import { evenText } from './even-text.ts';
import type { Facts } from './facts.ts';

export interface ParagraphChange {
  readonly kind: 'changed' | 'added' | 'removed';
  /** `12 → 21`, numbers, names, dates and negation first; none for a paragraph that came or went. */
  readonly words: readonly string[];
  /** How many facts changed; of a paragraph that came or went, how many it has. */
  readonly facts: number;
  /** The paragraph as it is now, or as it was when it is gone. */
  readonly text: string;
}

/** More paragraphs than this on a side are another text: only as many are compared. */
const MOST = 400;
/** Shorter lines are captions and buttons, which come and go. In code units. */
const SHORTEST = 40;
/** Share of words that two versions of a paragraph have in common at least. */
const ALIKE = 0.5;

/** Compares two texts with paragraphs on lines of their own. Changed facts first, then other words, then what came or went. */
export function pageChanges(kept: string, now: string, facts: Facts): readonly ParagraphChange[] {
  const [old, fresh] = [linesOf(kept), linesOf(now)];
  const gone = onlyIn(old, fresh).map(known);
  const come = onlyIn(fresh, old).map(known);
  const changes: ParagraphChange[] = [];
  for (const before of gone) {
    const after = closest(before, come);
    if (after === null) {
      changes.push({ kind: 'removed', words: [], facts: facts(before.text).length, text: before.text });
      continue;
    }
    come.splice(come.indexOf(after), 1);
    const { words, facts: changed } = changesBetween(whole(before.text), whole(after.text), facts);
    if (words.length > 0) changes.push({ kind: 'changed', words, facts: changed, text: after.text });
  }
  for (const { text } of come) changes.push({ kind: 'added', words: [], facts: facts(text).length, text });
  return changes.toSorted((a, b) => rank(a) - rank(b) || b.facts - a.facts);
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => evenText(line).text.trim())
    .filter((line) => line.length >= SHORTEST)
    .slice(0, MOST);
}

function onlyIn(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}

interface Line {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function known(text: string): Line {
  return { text, words: new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [text]) };
}

/** The most alike of those that are alike at all. */
function closest(line: Line, others: readonly Line[]): Line | null {
  let best: Line | null = null;
  let most = ALIKE;
  for (const other of others) {
    const share = shared(line.words, other.words);
    if (share >= most) [best, most] = [other, share];
  }
  return best;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(a.size, b.size);
}

function whole(text: string) {
  return { text, span: { start: 0, end: text.length } };
}

function rank({ kind, facts }: ParagraphChange): number {
  if (kind === 'changed') return facts > 0 ? 0 : 1;
  return kind === 'added' ? 2 : 3;
}
