import { expect, it } from 'vitest';
import { datesIn, within } from '../../../../lib/detect/dates/of-unit.ts';
import type { Context } from '../../../../lib/detect/pipeline.ts';
import type { Lexicon } from '../../../../lib/model/lexicon.ts';
import type { Unit } from '../../../../lib/model/source.ts';

const ARTICLE = 'They met on 5 March 2025. ';
const ENTRY = 'They meet on Friday.';
const article: Unit = { kind: 'article', start: 0, end: ARTICLE.length, published: null, place: null };
const entry: Unit = { ...article, kind: 'entry', start: ARTICLE.length, end: ARTICLE.length + ENTRY.length };
const context: Context = {
  article: {
    text: ARTICLE + ENTRY,
    source: { url: null, title: null, publisher: null, published: '2025-03-07', language: 'en' },
    units: [article, entry],
  },
  lexicon: {} as Lexicon,
};

it('reads the dates of a unit once, by offsets within it', () => {
  const dates = datesIn(context, article);
  expect(dates.map(({ start, end, from }) => [ARTICLE.slice(start, end), from])).toEqual([
    ['5 March 2025', '2025-03-05'],
  ]);
  expect(datesIn(context, article)).toBe(dates);
});

it('settles no weekday of an entry that bears no date, not even by the page’s day', () =>
  expect(datesIn(context, entry).map(({ from }) => from)).toEqual([null]));

it('picks the dates that lie wholly between two offsets', () => {
  const dates = datesIn(context, article);
  expect(within(dates, 0, ARTICLE.length)).toEqual(dates);
  expect(within(dates, 0, 14)).toEqual([]);
});
