import type { IsoDate } from '../model/ids.ts';
import type { Article } from '../model/reading.ts';

/** Index of the unit an offset stands in; 0 for what stands between units. */
export function unitAt({ units }: Article, offset: number): number {
  if (units.length < 2) return 0;
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const at = low - 1;
  return at >= 0 && offset < units[at]!.end ? at : 0;
}

/** The day by which a place in the text is read: its unit's; of an undated entry nothing is known, not even the page's day. */
export function dateAt(article: Article, offset: number): IsoDate | null {
  const unit = article.units[unitAt(article, offset)];
  if (!unit) return article.source.published;
  return unit.published ?? (unit.kind === 'article' ? article.source.published : null);
}

/** The day for which a named person's office is told: the unit's, else the page's. A name says who it is, dated or not. */
export function officeDayAt(article: Article, offset: number): IsoDate | null {
  return dateAt(article, offset) ?? article.source.published;
}

/** The article itself, and all that is one conversation with it. */
export const MAIN = -1;

/**
 * Within what a bare surname is understood: an entry of a live blog and an embedded post stand for themselves; article
 * and turns of a transcript are one.
 */
export function scopeAt(article: Article, offset: number): number {
  const index = unitAt(article, offset);
  const kind = article.units[index]?.kind;
  return kind === 'entry' || kind === 'embed' ? index : MAIN;
}
