import { describe, expect, it } from 'vitest';
import { FILLER, page, read } from '../../support/own-page.ts';

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const sourceOf = (html: string, address?: string) => {
  const found = read(html, address);
  if (!found) throw new Error('the page has an article');
  return found.article.source;
};

describe('the day of publication', () => {
  it.each([
    [
      'JSON-LD',
      page({ head: ld({ '@type': 'NewsArticle', datePublished: '2025-03-07T17:35:00+05:30' }) }),
      '2025-03-07',
      'json-ld',
    ],
    [
      'a graph in JSON-LD',
      page({
        head: ld({
          '@graph': [
            { '@type': 'WebSite', datePublished: '2001-01-02' },
            { '@type': ['Article'], datePublished: '2025-03-07' },
          ],
        }),
      }),
      '2025-03-07',
      'json-ld',
    ],
    [
      'a meta element',
      page({ head: '<meta property="article:published_time" content="2025-03-07T10:00:00Z">' }),
      '2025-03-07',
      'meta',
    ],
    [
      'a time element',
      page({ body: '<p class="by"><time datetime="2025-03-07T10:00">7 March</time></p>' }),
      '2025-03-07',
      'time-element',
    ],
    ['a line that is a date', page({ body: '<p>March 7, 2025</p>' }), '2025-03-07', 'dateline'],
    ['a dateline', page({ body: `<p>MOSCOW, March 7, 2025 (Agency) – ${FILLER}</p>` }), '2025-03-07', 'dateline'],
  ])('is read from %s', (_, html, published, publishedFrom) => {
    expect(sourceOf(html)).toMatchObject({ published, publishedFrom });
  });

  it('is read from the address when nothing else names it', () => {
    const address = 'https://news.example/world/2025/03/07/envoys-meet';
    expect(sourceOf(page({}), address)).toMatchObject({ published: '2025-03-07', publishedFrom: 'url' });
  });

  it('is unknown when the page names none', () => {
    expect(sourceOf(page({})).published).toBeNull();
  });

  it.each([
    ['the day computers count from', { datePublished: '1970-01-01T00:00:00Z' }, null],
    ['a day to come', { datePublished: '2031-05-01' }, null],
    ['no day at all', { datePublished: 'yesterday' }, null],
    [
      'a day after the last change, against the address',
      { datePublished: '2025-06-01', dateModified: '2025-03-08' },
      '2025-03-07',
    ],
    ['the move to another system, against the address', { datePublished: '2025-09-01' }, '2025-03-07'],
  ])('is not %s', (_, claims, published) => {
    const html = page({ head: ld({ '@type': 'NewsArticle', ...claims }) });
    const address = published === null ? undefined : 'https://news.example/2025/03/07/envoys-meet';
    expect(sourceOf(html, address).published).toBe(published);
  });

  it('is the outlet’s own day where metadata count in UTC', () => {
    const html = page({ head: ld({ '@type': 'NewsArticle', datePublished: '2025-03-06T19:30:00Z' }) });
    expect(sourceOf(html, 'https://news.example/2025/03/07/envoys-meet').published).toBe('2025-03-07');
  });

  it('prefers what was published to what was updated', () => {
    const html = page({
      body: '<div class="date">Updated: 9 March 2025</div><div class="date">Published: 7 March 2025</div>',
    });
    expect(sourceOf(html).published).toBe('2025-03-07');
  });
});

describe('the rest of the source', () => {
  it('names the outlet, not the agency whose copy it prints', () => {
    const head = `<meta property="og:site_name" content="The Daily Example | News">${ld({ '@type': 'NewsArticle', publisher: { name: 'Some Agency' } })}`;
    expect(sourceOf(page({ head })).publisher).toBe('The Daily Example');
  });

  it.each([
    ['of the same site', 'https://www.news.example/story-1', 'https://www.news.example/story-1'],
    ['of another site, not believed', 'https://elsewhere.example.org/story', 'https://news.example/story?id=1'],
    ['that is the front page, not believed', 'https://news.example/', 'https://news.example/story?id=1'],
  ])('takes a canonical address %s', (_, canonical, expected) => {
    const head = `<link rel="canonical" href="${canonical}">`;
    expect(sourceOf(page({ head }), 'https://news.example/story?id=1&utm_source=x#top').url).toBe(expected);
  });

  it('survives broken JSON-LD', () => {
    expect(
      sourceOf(page({ head: '<script type="application/ld+json">{"@type": "NewsArticle", </script>' })).title,
    ).toBe('Envoys meet in Oslo');
  });

  it.each([
    ['the page’s claim', '<html lang="en-GB">', FILLER, 'en'],
    [
      'the letters, against the claim',
      '<html lang="en">',
      'Министры обсудили отношения двух стран, и договорились встретиться снова до конца этого года.',
      'ru',
    ],
    [
      'its frequent words, without a claim',
      '<html>',
      'Die Minister haben sich in der Stadt getroffen und über die Beziehungen der Länder gesprochen.',
      'de',
    ],
  ])('tells the language by %s', (_, html, prose, language) => {
    expect(sourceOf(`${html}<body><h1>Oslo</h1><p>${prose}</p><p>${prose} 2.</p></body></html>`).language).toBe(
      language,
    );
  });
});
