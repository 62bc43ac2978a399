import type { Span } from '../../../lib/model/span.ts';

/** A text under edit in which every character still knows where it stood in the original; −1: put in by an editor. */
export interface Tracked {
  readonly text: string;
  readonly origin: Int32Array;
}

export function original(text: string): Tracked {
  return { text, origin: Int32Array.from({ length: text.length }, (_, at) => at) };
}

/** Takes `span` out and puts `words` in its place. */
export function splice({ text, origin }: Tracked, span: Span, words: string): Tracked {
  const made = new Int32Array(words.length).fill(-1);
  return {
    text: text.slice(0, span.start) + words + text.slice(span.end),
    origin: concat([origin.subarray(0, span.start), made, origin.subarray(span.end)]),
  };
}

/** Many splices in one pass; the spans are in text order and do not overlap. */
export function spliceAll({ text, origin }: Tracked, changes: readonly (Span & { readonly words: string })[]): Tracked {
  const texts: string[] = [];
  const origins: Int32Array[] = [];
  let from = 0;
  for (const { start, end, words } of changes) {
    texts.push(text.slice(from, start), words);
    origins.push(origin.subarray(from, start), new Int32Array(words.length).fill(-1));
    from = end;
  }
  texts.push(text.slice(from));
  origins.push(origin.subarray(from));
  return { text: texts.join(''), origin: concat(origins) };
}

/** Stretches of the text in a new order; what is not named is gone. */
export function arrange({ text, origin }: Tracked, spans: readonly Span[]): Tracked {
  return {
    text: spans.map(({ start, end }) => text.slice(start, end)).join(''),
    origin: concat(spans.map(({ start, end }) => origin.subarray(start, end))),
  };
}

/** Where what is left of an original span stands now, from its first to its last surviving character. */
export function survivorsOf({ origin }: Tracked, span: Span): { readonly span: Span | null; readonly kept: number } {
  let start = -1;
  let end = -1;
  let kept = 0;
  for (let at = 0; at < origin.length; at++) {
    const from = origin[at] ?? -1;
    if (from < span.start || from >= span.end) continue;
    if (start < 0) start = at;
    end = at + 1;
    kept++;
  }
  return { span: start < 0 ? null : { start, end }, kept };
}

function concat(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
