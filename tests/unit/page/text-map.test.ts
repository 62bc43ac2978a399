import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../lib/page/safe-dom.ts';
import { page, read } from '../../support/own-page.ts';

function articleOf(body: string) {
  const found = read(page({ body }));
  if (!found) throw new Error('the page has an article');
  return { text: found.article.text, map: found.map };
}

/** What stands in the page between the two ends of a span, for spans within one text node. */
function inPage(body: string, words: string): string {
  const { text, map } = articleOf(body);
  const start = text.indexOf(words);
  const place = map.toDom({ start, end: start + words.length });
  return place?.start.node === place?.end.node && place
    ? dataOf(place.start.node).slice(place.start.offset, place.end.offset)
    : '';
}

describe('the text of a page and the way back into it', () => {
  it.each([
    [
      'glues inline elements as a browser shows them',
      '<p>Sergey <b>Lav</b>rov, the minister, spoke.</p>',
      'Sergey Lavrov, the minister',
    ],
    [
      'collapses white space across nodes',
      '<p>Foreign \n <i> Minister</i> <b> Ana</b>\tDuarte spoke at length.</p>',
      'Foreign Minister Ana Duarte spoke',
    ],
    ['ends a line at a br', '<p>Oslo, 3 May<br>The talks, he said, went well.</p>', 'Oslo, 3 May\nThe talks'],
    [
      'ends a line at a block',
      '<blockquote><p>First, they met.</p><p>Then, they spoke.</p></blockquote>',
      'First, they met.\nThen, they spoke.',
    ],
    [
      'keeps soft hyphens and no-break spaces',
      '<p>Außen\u00administer met Mr\u00a0Xi, it was said.</p>',
      'Außen\u00administer met Mr\u00a0Xi',
    ],
  ])('%s', (_, body, expected) => {
    expect(articleOf(body).text).toContain(expected);
  });

  it('finds a span again in its text node', () => {
    expect(inPage('<p>Minister <b>Ana Duarte</b> spoke, and left.</p>', 'Ana Duarte')).toBe('Ana Duarte');
  });

  it('begins and ends a span in two nodes', () => {
    const { text, map } = articleOf('<p>Minister <b>Ana</b> <i>Duarte</i> spoke, and left.</p>');
    const start = text.indexOf('Ana Duarte');
    const place = map.toDom({ start, end: start + 10 });
    expect([place && dataOf(place.start.node), place && dataOf(place.end.node)]).toEqual(['Ana', 'Duarte']);
  });

  it('leads from any offset of a word into the page and back', () => {
    const { text, map } = articleOf('<p>Deputy   <b>Minister</b>\n Ana <i>Du</i>arte, in Oslo,<br>spoke.</p>');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (start) => {
        fc.pre(/\S/.test(text[start] ?? ''));
        const place = map.toDom({ start, end: start + 1 });
        expect(place && map.toText(place.start.node, place.start.offset)).toBe(start);
        expect(place && dataOf(place.start.node)[place.start.offset]).toBe(text[start]);
      }),
    );
  });

  it('knows nothing of nodes outside the article', () => {
    const found = read(page({}));
    const title = found?.scope.ownerDocument.querySelector('title')?.firstChild;
    expect(title && found?.map.toText(title, 0)).toBeNull();
  });
});
