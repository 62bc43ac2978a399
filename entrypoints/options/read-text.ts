/** Reads the text of an archive's file as the content script reads a page. */
import { openRoster } from '../../lib/data/packed.ts';
import type { ReadText } from '../../lib/view/files/archive.ts';

/** A text far longer than an article is read up to here, so that no file holds up the page. In code units. */
const LONGEST = 60_000;

/** Detection is loaded with the first file: most visits to this page need none. */
export const readText: ReadText = async () => {
  const { readArticle } = await import('../../lib/detect/diplomacy.ts');
  const roster = openRoster();
  return (whole, source) => {
    const text = whole.slice(0, LONGEST);
    const unit = { start: 0, end: text.length, kind: 'article' as const, published: source.published, place: null };
    const { mentions, figures } = readArticle({ text, source, units: [unit] }, roster);
    return {
      officials: [...new Set(mentions.flatMap((mention) => mention.official ?? []))],
      figures: figures.map((figure) => figure.quote),
    };
  };
};
