import type { Span } from '../../model/span.ts';

/** Longer than any date a pattern can match, on either side of its cue. UTF-16 code units. */
const REACH = 64;

/**
 * What `pattern` matches within the windows of a cue, a cheap pattern that hits within each of its matches; the
 * indexes are those of `text`. So a dear pattern sees a few words beside each hit instead of the whole text.
 */
export function matchesNear(text: string, pattern: RegExp, windows: readonly Span[]): readonly RegExpExecArray[] {
  return windows.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(pattern), (match) => {
      match.index += start;
      return match;
    }),
  );
}

/** The stretches of text around the hits of a cue, from one space to another, in order, never overlapping. Linear. */
export function windowsOf(text: string, cue: RegExp): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const hit of text.matchAll(cue)) {
    const last = windows.at(-1);
    if (last && hit.index + hit[0].length + REACH <= last.end) continue;
    const end = spaceAfter(text, hit.index + hit[0].length + REACH);
    const start = spaceBefore(text, hit.index - REACH, last?.end ?? 0);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function spaceBefore(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && !isSpace(text.charCodeAt(at))) at--;
  return Math.max(at, least);
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return Math.min(at, text.length);
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10;
}
