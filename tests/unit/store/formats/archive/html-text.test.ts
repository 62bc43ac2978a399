import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../../../../lib/store/formats/archive/entities.ts';
import { readHtml } from '../../../../../lib/store/formats/archive/html-text.ts';

describe('a saved page', () => {
  it('gives its text in paragraphs, and what it claims of itself', () => {
    const page = readHtml(`<!DOCTYPE html>
<!-- saved from url=(0031)https://news.example/harbour -->
<html lang="en-GB"><head><title>Harbour &amp; trade | Gazette</title>
<meta property="og:title" content="Harbour talks &quot;content&quot;"><meta property="og:site_name" content="The Gazette">
<meta name=author content=Ana><meta property="article:published_time" content="2025-03-07T08:00:00Z">
<script>var x = "</p><p>no";</script></head>
<body><nav><a href="/">Home</a></nav><h1>Harbour talks</h1>
<p>Trade reached <b>$44&nbsp;billion</b>, the <a href="x">ministry</a>&#8217;s figure.</p><p>No date<br>was set.</p>
<style>p { color: red }</style><footer>Subscribe</footer></body></html>`);
    expect(page).toEqual({
      text: 'Harbour talks\nTrade reached $44 billion, the ministry’s figure.\nNo date\nwas set.',
      title: 'Harbour talks "content"',
      url: 'https://news.example/harbour',
      publisher: 'The Gazette',
      author: 'Ana',
      published: '2025-03-07',
      language: 'en',
    });
  });

  it('prefers its article to what stands around it', () => {
    const story = 'The two sides met again. '.repeat(30).trim();
    expect(readHtml(`<div>Latest</div><article><p>${story}</p></article><article>Teaser</article>`).text).toBe(story);
  });

  it.each([
    ['a tag that never ends', '<p>one<p class="', 'one'],
    ['a comment that never ends', 'one<!-- two', 'one'],
    ['a script that never ends', 'one<script>two', 'one'],
    ['a menu that never ends', '<nav>one', 'one'],
    ['a sign that is no tag', 'a < b', 'a < b'],
    ['marks within marks', '<p title="a > b">one</p>', 'one'],
    ['nothing', '', ''],
  ])('with %s is read as far as it can be', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it('within articles within articles is the outermost, whatever is open at the end', () => {
    const story = 'The two sides met again. '.repeat(30).trim();
    expect(readHtml(`<p>Latest</p><article>Top<article>${story}</article></article></article><p>More</p>`).text).toBe(
      `Top\n${story}`,
    );
    expect(readHtml(`<article>Teaser</article><article>${story}`).text).toBe(story);
  });

  // Read again for every article, or from every letter, each would keep a machine busy for minutes.
  it.each([
    ['articles that never close', '<article>'.repeat(100_000) + 'one'],
    ['an attribute without a value', `<meta ${'a'.repeat(400_000)}>one`],
  ])('is read with many %s', (_, html) => expect(readHtml(html).text).toBe('one'));

  it('of any letters is read in time that grows with its length, and shows no tag', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '"',
      "'",
      '=',
      '<p',
      '<script>',
      '&amp;',
      '&#',
      'x',
      ' ',
      '<article>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(readHtml(pieces.join('')).text).not.toMatch(/<script|<article>/);
      }),
    );
    for (const hostile of [
      '<'.repeat(200_000),
      '<a '.repeat(70_000),
      '<!--'.repeat(50_000),
      '<article>'.repeat(2_000),
    ]) {
      expect(readHtml(hostile).title).toBeNull();
    }
  });
});

describe('character references', () => {
  it.each([
    ['&eacute;&Ouml;&#x738b;&#27589;', 'éÖ王毅'],
    ['&amp;lt;', '&lt;'],
    ['AT&T &unknown; &', 'AT&T &unknown; &'],
    ['&#0;&#xD800;&#9999999;', '\ufffd\ufffd\ufffd'],
  ])('%s', (text, spelled) => {
    expect(decodeEntities(text)).toBe(spelled);
  });
});
