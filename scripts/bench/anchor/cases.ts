/** Passages, what was done to their article, and what must be found: the truth is known, for the edits were ours. */
import type { Span } from '../../../lib/model/span.ts';
import type { Random } from '../../support/random.ts';
import { type Edit, EDITS } from './edits.ts';
import { original, survivorsOf, type Tracked } from './tracked.ts';

/** A passage of an article. */
export interface Case {
  readonly passage: Span;
  /** Where it stands now; `null`: gone. */
  readonly truth: Span | null;
  /** `present`: must be found; `gone`: nothing may be found; `open`: too much is left to be gone, too little to demand. */
  readonly demand: 'present' | 'gone' | 'open';
}

/** An article before and after a visit of the editors. */
export interface Edited {
  readonly before: string;
  readonly after: Tracked;
  readonly edits: readonly Edit[];
  readonly cases: readonly Case[];
  /** The edits aimed at the first passage; a fact in it was changed. */
  readonly factChanged: boolean;
}

const LENGTHS = [20, 30, 45, 60, 90, 120, 180, 300];
/** Passages marked in one article: the first is what the edits aim at. */
const MARKED = 4;

export function edited(before: string, other: string, random: Random): Edited {
  const passages = Array.from({ length: MARKED }, () => passageIn(before, random));
  const aim = passages[0] as Span;
  const edits = Array.from({ length: 1 + random.below(3) }, () => random.pick(EDITS));
  let now = original(before);
  let factChanged = false;
  for (const edit of edits) {
    const place = survivorsOf(now, aim).span;
    if (place === null) continue;
    const next = edit.apply(now, place, other, random);
    if (edit.fact && next !== now) factChanged = true;
    now = next;
  }
  const cases = passages.map((passage) => judged(now, passage));
  const truth = cases[0]?.truth ?? null;
  // A fact changed twice may be what it was.
  const same = truth !== null && now.text.slice(truth.start, truth.end) === before.slice(aim.start, aim.end);
  return { before, after: now, edits, cases, factChanged: factChanged && !same };
}

/** Half of what was found must be what was marked: a passage torn in two by an editor may be found by its larger half. */
export function isRight({ origin }: Tracked, { passage }: Case, found: Span): boolean {
  let own = 0;
  for (let at = found.start; at < found.end; at++) {
    const from = origin[at] ?? -1;
    if (from >= passage.start && from < passage.end) own++;
  }
  return own >= (found.end - found.start) / 2;
}

/** From one word's beginning to another's end, as readers select; anywhere in scripts that put no spaces. */
function passageIn(text: string, random: Random): Span {
  const from = random.below(text.length - 400);
  const length = random.pick(LENGTHS);
  const start = text.indexOf(' ', from) + 1;
  const end = text.indexOf(' ', start + length);
  const words = start > 0 && start < from + 40 && end > start && end < start + length + 40;
  const span = words ? { start, end } : { start: from, end: from + length };
  return text.slice(span.start, span.end).trim().length >= 20 ? span : passageIn(text, random);
}

/** A passage is demanded when what differs, put in or taken out, is at most a fifth of it; below half of it left, it is gone. */
function judged(now: Tracked, passage: Span): Case {
  const length = passage.end - passage.start;
  const { span, kept } = survivorsOf(now, passage);
  if (span === null || kept < length / 2) return { passage, truth: span, demand: 'gone' };
  const errors = length - kept + (span.end - span.start - kept);
  return { passage, truth: span, demand: errors <= length / 5 ? 'present' : 'open' };
}
