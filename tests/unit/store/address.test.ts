import { describe, expect, it } from 'vitest';
import { articleKey, pageKey, siteOf } from '../../../lib/store/address.ts';

describe('pageKey', () => {
  it.each([
    ['https://www.example.org/world/talks?utm_source=x&utm_medium=y#top'],
    ['http://example.org/world/talks/'],
    ['https://m.example.org/world/talks?fbclid=abc'],
    ['https://amp.example.org/world/talks/amp'],
    ['https://example.org//world/talks/index.html'],
    ['https://EXAMPLE.org/world/%74alks'],
    ['  https://example.org/world/talks  '],
  ])('finds the same article behind %s', (url) => {
    expect(pageKey(url)).toBe('example.org/world/talks');
  });

  it.each([
    ['the story number in the query', 'https://example.org/story?id=1', 'https://example.org/story?id=2'],
    ['the port', 'http://localhost:4000/a', 'http://localhost:5000/a'],
    ['the host', 'https://one.example.org/a', 'https://two.example.org/a'],
    ['letters of the path', 'https://example.org/A', 'https://example.org/a'],
  ])('keeps articles apart by %s', (_, a, b) => {
    expect(pageKey(a)).not.toBe(pageKey(b));
  });

  it('does not mind the order of what the query asks', () => {
    expect(pageKey('https://example.org/s?b=2&a=1')).toBe(pageKey('https://example.org/s?a=1&b=2'));
  });

  it('leaves a host that would have no dot left alone', () => {
    expect(pageKey('https://m.de/a')).toBe('m.de/a');
  });

  it('is at rest after one turn', () => {
    const key = pageKey('https://www.example.org/world/%7Etalks/?id=3&utm_id=1');
    expect(pageKey(`https://${key}`)).toBe(key);
  });

  it('returns what is no web address as it is', () => {
    expect(pageKey('file:///home/a.html#x')).toBe('file:///home/a.html');
    expect(pageKey('not an address')).toBe('not an address');
  });

  it('names the site of a key', () => {
    expect(siteOf(pageKey('https://www.example.org/world?id=1'))).toBe('example.org');
  });
});

describe('the key of an article', () => {
  it('is that of the address it calls its own, however it was reached', () => {
    const own = 'https://example.org/world/talks-in-oslo';
    expect(articleKey('https://amp.example.org/s/12345', own)).toBe('example.org/world/talks-in-oslo');
    expect(articleKey('https://example.org/p?id=7&utm_source=x', own)).toBe('example.org/world/talks-in-oslo');
  });

  it('is that of where it was read when it claims another site’s, or nothing', () => {
    expect(articleKey('https://copy.example/a', 'https://example.org/a')).toBe('copy.example/a');
    expect(articleKey('https://copy.example/a', null)).toBe('copy.example/a');
  });
});
