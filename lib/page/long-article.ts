/** Very long articles, read in parts so that no single piece of work keeps the page waiting for seconds. */
import type { Article, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** Texts up to this length are read whole: longer than any report, shorter than what takes a second. */
const WHOLE = 150_000;
/** The length of a part, cut at the end of a line. */
const PART = 60_000;

/** Reads an article, in parts when it is very long; between parts the generator pauses. A name carries within its part only. */
export function* readLong(article: Article, read: (article: Article) => Reading): Generator<void, Reading> {
  if (article.text.length <= WHOLE) return read(article);
  const whole: { -readonly [Key in 'mentions' | 'figures' | 'events']: Reading[Key][number][] } = {
    mentions: [],
    figures: [],
    events: [],
  };
  for (const span of partsOf(article.text)) {
    yield;
    const part = read(partOf(article, span));
    const unitAt = (start: number) => article.units.findLastIndex((unit) => unit.start <= start);
    const shift = <S extends Span>(one: S): S => ({ ...one, start: one.start + span.start, end: one.end + span.start });
    for (const mention of part.mentions) {
      const { titleSpan } = mention;
      const moved = shift(mention);
      whole.mentions.push({
        ...moved,
        unit: unitAt(moved.start),
        ...(titleSpan ? { titleSpan: shift(titleSpan) } : {}),
      });
    }
    whole.figures.push(...part.figures.map(shift));
    for (const event of part.events) {
      const evidence = shift(event.evidence);
      whole.events.push({ ...event, evidence, unit: unitAt(evidence.start) });
    }
  }
  return { ...article, ...whole };
}

function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length;) {
    const line = text.lastIndexOf('\n', start + PART);
    const end = start + PART >= text.length ? text.length : line > start ? line + 1 : start + PART;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** A part as an article of its own, with the units that lie in it. */
function partOf({ text, source, units }: Article, { start, end }: Span): Article {
  const inside = units
    .filter((unit) => unit.start < end && unit.end > start)
    .map((unit) => ({ ...unit, start: Math.max(unit.start, start) - start, end: Math.min(unit.end, end) - start }));
  return { text: text.slice(start, end), source, units: inside };
}
