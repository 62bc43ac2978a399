import fc from 'fast-check';
import type { Annotation } from '../../../../lib/model/annotation.ts';

/** Letters that formats trip over, and others. */
const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abc dé王—“”\'"\\{}$&#%_^~*[]<>|=+-@,;:`!?()1.'.split('')) },
  { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '\t', '\u00a0', '\u2028', '\u0085', '🙂', '\u202e') },
);
export const words = fc.string({ unit, maxLength: 60 });
export const someWords = words.filter((text) => text.trim() !== '');
const instant = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const path = fc.string({ unit: fc.constantFrom(...'abcdef0123456789-'), minLength: 1, maxLength: 12 });

/** Annotations of pages as they are kept. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    note: words,
    tags: fc.uniqueArray(
      someWords.map((tag) => tag.replace(/[,\s]+/g, ' ').trim()).filter((tag) => tag !== ''),
      { maxLength: 3 },
    ),
    quote: someWords,
    before: words,
    after: words,
    path,
    title: fc.option(someWords, { nil: null }),
    author: fc.option(fc.constantFrom('Ana Duarte', 'Ana Duarte and Lev Maslov', 'Reuters', 'O’Neil & Søn'), {
      nil: null,
    }),
    publisher: fc.option(someWords, { nil: null }),
    published: fc.option(
      instant.map((at) => at.slice(0, 10)),
      { nil: null },
    ),
    created: instant,
    modified: instant,
    start: fc.nat(10_000),
  })
  .map(({ path, title, author, publisher, published, quote, before, after, start, ...rest }) => {
    const url = `https://example.org/${path}`;
    const selectors = [
      { type: 'TextQuoteSelector' as const, exact: quote, prefix: before, suffix: after },
      { type: 'TextPositionSelector' as const, start, end: start + quote.length },
    ];
    return {
      ...rest,
      motivation: 'highlighting' as const,
      colour: 'yellow' as const,
      page: `example.org/${path}`,
      clip: {
        quote,
        paragraph: quote,
        before,
        after,
        source: { url, title, author, publisher, published, language: 'en' },
        accessed: rest.created,
        articleHash: null,
        officials: [],
        figures: [],
        events: [],
      },
      selectors: [{ at: rest.created, selectors }],
      about: null,
    };
  });

/** What white space becomes in formats of single lines. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface Given {
  readonly id?: string;
  readonly page?: string;
  readonly quote?: string;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly title?: string;
  readonly author?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly paragraph?: string;
  readonly created?: string;
}

/** A clip with what a test does not care about filled in. */
export function kept(given: Given): Annotation {
  const { id = 'a', page = 'example.org/a', quote = 'Twelve were killed.', note = '', tags = [] } = given;
  const { title = 'Talks in Moscow', author = null, publisher = 'The Outlet', language = 'en' } = given;
  const { created = '2025-03-07T10:00:00.000Z', url = `https://${page}`, paragraph = quote } = given;
  return {
    id,
    motivation: 'highlighting',
    note,
    tags,
    colour: 'yellow',
    clip: {
      quote,
      paragraph,
      before: '',
      after: '',
      source: { url, title, author, publisher, published: '2025-03-07', language },
      accessed: created,
      articleHash: null,
      officials: [],
      figures: [],
      events: [],
    },
    page,
    selectors: [],
    about: null,
    created,
    modified: created,
  };
}
