import type { Span } from '../../model/span.ts';

/** The words around a quantity, within its sentence. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Farther words belong to another thought; the limit also keeps a page without full stops linear. */
const REACH = 200;
const BREAK = /[.!?](?=["”’')\]]*\s|\p{Lu})|[\n;।。！？]/gu;

/** The sentence before and after a span, each at most 200 characters. */
export function surroundings(text: string, { start, end }: Span): Surroundings {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return { before: before.slice(lastBreak(before)), after: after.slice(0, firstBreak(after)) };
}

function lastBreak(text: string): number {
  let last = 0;
  for (const found of text.matchAll(BREAK)) if (!isAbbreviation(text, found.index)) last = found.index + 1;
  return last;
}

function firstBreak(text: string): number {
  for (const found of text.matchAll(BREAK)) if (!isAbbreviation(text, found.index)) return found.index;
  return text.length;
}

/** `Dr.`, `U.S.`, `Sept.`: a stop after a short or capital word ends no sentence. */
function isAbbreviation(text: string, at: number): boolean {
  return (
    text[at] === '.' &&
    /(?:\b\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Lt|Sgt|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|No|Rs|approx))$/u.test(
      text.slice(Math.max(0, at - 6), at),
    )
  );
}
