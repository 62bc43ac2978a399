import { describe, expect, it } from 'vitest';
import { fits, holds, patternOf, readableOrigins } from '../../../lib/access/origins.ts';
import { NEWS_SITES } from '../../../lib/access/news-sites.ts';

describe('sites the reader allowed', () => {
  it('drops a site that a wider pattern holds', () => {
    expect(readableOrigins(['https://*.thehindu.com/*', 'https://*/*', 'http://*/*'])).toEqual([
      'http://*/*',
      'https://*/*',
    ]);
  });

  it('reads web sites only', () => {
    expect(readableOrigins(['file:///*', 'moz-extension://x/*', 'https://bbc.com/*'])).toEqual(['https://bbc.com/*']);
  });

  it.each([
    ['https://*.bbc.com/*', 'https://www.bbc.com/news/1', true],
    ['https://*.bbc.com/*', 'https://bbc.com/news/1', true],
    ['https://*.bbc.com/*', 'https://notbbc.com/', false],
    ['https://*.bbc.com/*', 'http://www.bbc.com/', false],
    ['https://*/*', 'https://news.example/a', true],
    ['*://bbc.com/*', 'http://bbc.com/', true],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(fits(pattern, address)).toBe(expected);
  });

  it('holds nothing that is no pattern', () => {
    expect(holds('https://*/*', 'about:blank')).toBe(false);
  });
});

describe('the suggested news sites', () => {
  it('are each there once, with a host a pattern can be made of', () => {
    const hosts = NEWS_SITES.map((site) => site.host);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(fits(patternOf(host), `https://${host}/`)).toBe(true);
  });

  it('come from many countries', () => {
    expect(new Set(NEWS_SITES.map((site) => site.country)).size).toBeGreaterThan(40);
  });
});
