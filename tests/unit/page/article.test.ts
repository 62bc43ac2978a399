import { describe, expect, it } from 'vitest';
import { FILLER, page, read } from '../../support/own-page.ts';

const lines = (html: string) => read(html)?.article.text.split('\n') ?? [];

describe('the article among the rest of a page', () => {
  it('is headline, standfirst, text and captions, in order', () => {
    const html = `<body><header><a href="/">The Daily Example</a></header><main>
      <h1>Envoys meet in Oslo</h1><p class="standfirst">Talks resume after a pause of four months</p>
      <div class="text"><p>${FILLER}</p><figure><img><figcaption>Ana Duarte arrives, on Friday.</figcaption></figure><p>${FILLER} Again.</p></div>
      </main></body>`;
    expect(lines(html)).toEqual([
      'Envoys meet in Oslo',
      'Talks resume after a pause of four months',
      FILLER,
      'Ana Duarte arrives, on Friday.',
      `${FILLER} Again.`,
    ]);
  });

  it.each([
    ['navigation', '<nav><p>Minister Ana Duarte, in the menu, of all places, twice over.</p></nav>'],
    [
      'a ticker',
      '<div class="news-ticker"><p>Minister Ana Duarte, in the ticker, of all places, twice over.</p></div>',
    ],
    [
      'related links',
      '<div class="related-stories"><p>Minister Ana Duarte, in another story, of all places, twice.</p></div>',
    ],
    [
      'what a heading calls related',
      '<div><h3>Related stories</h3><p>Minister Ana Duarte, in another story, of all places.</p></div>',
    ],
    [
      'comments',
      '<section id="comments"><p>Minister Ana Duarte, says a reader, is right, of all people.</p></section>',
    ],
    [
      'a cookie banner',
      '<div class="cookie-consent"><p>We and Ana Duarte value your privacy, so please, accept.</p></div>',
    ],
    [
      'a subscription box',
      '<div class="newsletter-signup"><p>Ana Duarte reads our newsletter, and so should you, now.</p></div>',
    ],
    ['a form', '<form><p>Tell Ana Duarte your address, and we will write to you, every day.</p><input></form>'],
    ['a line that leads elsewhere', '<p>Also read: <a href="/x">Ana Duarte, the minister, in ten pictures</a></p>'],
    ['hidden text', '<p hidden>Ana Duarte, hidden in the page, for reasons of its own, is not seen.</p>'],
    ['text without display', '<p style="display: none">Ana Duarte, hidden in the page, is not seen by anyone.</p>'],
    ['a table of numbers', `<table class="data-table">${'<tr><td>Ana Duarte</td><td>12</td></tr>'.repeat(30)}</table>`],
  ])('leaves out %s', (_, body) => {
    const text = lines(page({ body })).join('\n');
    expect(text).toContain(`${FILLER} Two.`);
    expect(text).not.toContain('Ana Duarte');
  });

  it('is kept whole where the page names its main column like furniture', () => {
    const html = `<body><div class="layout-with-sidebar"><div class="sidebar-grid">
      <h1>Envoys meet in Oslo</h1><p>${FILLER} One.</p><p>${FILLER} Two.</p></div></div></body>`;
    expect(lines(html)).toHaveLength(3);
  });

  it('is the story and not the comments, however long those are', () => {
    const comments = Array.from({ length: 40 }, (_, index) => `<p>${FILLER} Says reader ${index}.</p>`).join('');
    const html = `<body><article><h1>Envoys meet in Oslo</h1><p>${FILLER} One.</p><p>${FILLER} Two.</p></article>
      <div class="comments">${comments}</div></body>`;
    expect(lines(html).join()).not.toContain('Says reader');
  });

  it('takes the headline the metadata names, not the logo', () => {
    const html = `<head><title>Envoys meet in Oslo after months of silence | Example</title></head><body><h1>Example</h1>
      <main><h1>Envoys meet in Oslo after months of silence</h1><p>${FILLER} One.</p><p>${FILLER} Two.</p></main></body>`;
    expect(read(html)?.article.source.title).toBe('Envoys meet in Oslo after months of silence');
  });

  it.each([
    ['an empty page', '<body></body>'],
    ['a search form', '<body><form><input></form><p>Nothing found.</p></body>'],
    [
      'a list of links',
      `<body><ul>${'<li><a href="/x">Envoys meet in Oslo, it is said, again and again</a></li>'.repeat(30)}</ul></body>`,
    ],
  ])('is not found in %s', (_, html) => {
    expect(read(html)).toBeNull();
  });
});

describe('parts of a page', () => {
  it('gives each entry of a live blog its own date', () => {
    const entry = (time: string, name: string) =>
      `<section><time datetime="${time}">earlier</time><p>${FILLER} Said ${name}.</p></section>`;
    const html = `<body><main><h1>Talks in Oslo: live</h1><div>${entry('2024-07-04T10:00:00Z', 'A')}${entry('2024-07-03T22:00:00Z', 'B')}${entry('2024-07-03T09:00:00Z', 'C')}</div></main></body>`;
    const units = read(html)?.article.units ?? [];
    expect(units.map(({ kind, published }) => [kind, published])).toEqual([
      ['article', '2024-07-04'],
      ['entry', '2024-07-04'],
      ['entry', '2024-07-03'],
      ['entry', '2024-07-03'],
    ]);
  });

  it('keeps an embedded post apart, with the day it prints', () => {
    const post = `<blockquote class="twitter-tweet"><p>Good talks in Oslo today, with many friends.</p>— Ana Duarte <a href="#">March 2, 2025</a></blockquote>`;
    const units = read(page({ body: post }))?.article.units ?? [];
    expect(units.map(({ kind, published }) => [kind, published])).toContainEqual(['embed', '2025-03-02']);
  });

  it('covers the text without holes', () => {
    const found = read(page({ body: `<blockquote class="twitter-tweet"><p>${FILLER} Three.</p></blockquote>` }));
    const units = found?.article.units ?? [];
    expect(units[0]?.start).toBe(0);
    expect(units.at(-1)?.end).toBe(found?.article.text.length);
    units.slice(1).forEach((unit, index) => expect(unit.start).toBe(units[index]?.end));
  });
});
