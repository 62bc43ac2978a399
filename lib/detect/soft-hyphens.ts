import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Article, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** Marks that nobody sees and that break no word: soft hyphen, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u2060\ufeff]/g;

/**
 * Reads an article as its readers see it: `read` gets the text without soft hyphens, and what it finds is put back to
 * where it stands in the text that was given. So no rule of detection needs to know of them.
 */
export function readingWithoutSoftHyphens(article: Article, read: (article: Article) => Reading): Reading {
  const kept = keptPlaces(article.text);
  if (kept.length === article.text.length) return read(article);
  const units = article.units.map((unit) => ({
    ...unit,
    start: placeAmong(kept, unit.start),
    end: placeAmong(kept, unit.end),
  }));
  const reading = read({ ...article, text: article.text.replace(UNSEEN, ''), units });
  const back = (offset: number) => kept[offset] ?? article.text.length;
  const spanOf = ({ start, end }: Span): Span => ({
    start: back(start),
    end: end > start ? back(end - 1) + 1 : back(end),
  });
  const put = <T extends Figure | Mention>(one: T): T => {
    const span = spanOf(one);
    return { ...one, ...span, quote: article.text.slice(span.start, span.end) };
  };
  return {
    ...article,
    mentions: reading.mentions.map((one) => ({
      ...put(one),
      ...(one.titleSpan ? { titleSpan: spanOf(one.titleSpan) } : {}),
    })),
    figures: reading.figures.map(put),
    events: reading.events.map((one) => ({
      ...one,
      evidence: spanOf(one.evidence),
      ...(one.points ? { points: one.points.map(spanOf) } : {}),
    })),
  };
}

/** Where each code unit of the shortened text stands in the text as given. */
function keptPlaces(text: string): ArrayLike<number> {
  const marks = Array.from(text.matchAll(UNSEEN), ({ index }) => index);
  const kept = new Uint32Array(text.length - marks.length);
  let passed = 0;
  for (let at = 0; at < kept.length; at++) {
    while (marks[passed] === at + passed) passed++;
    kept[at] = at + passed;
  }
  return kept;
}

/** How many code units are kept before an offset of the text as given. */
function placeAmong(kept: ArrayLike<number>, offset: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
