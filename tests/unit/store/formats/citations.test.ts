// Both register their parser with the library.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '../../../../lib/store/formats/bibtex.ts';
import { apa, asText, chicago } from '../../../../lib/store/formats/citation.ts';
import { writeCslJson } from '../../../../lib/store/formats/csl-json.ts';
import { type Reference, referencesOf } from '../../../../lib/store/formats/reference.ts';
import { writeRis } from '../../../../lib/store/formats/ris.ts';
import { isInstitution, kindOf, paragraphNumber } from '../../../../lib/store/formats/source-kind.ts';
import { annotation, kept, oneLine } from './support.ts';

interface CslItem {
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly URL?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

function parsed(text: string, type: string): CslItem[] {
  return plugins.input.chain(text, { generateGraph: false, forceType: type }) as CslItem[];
}

const pages = fc.array(annotation, { minLength: 1, maxLength: 4 }).map(referencesOf);

const REFERENCE: Reference = {
  key: 'hindu2025consultations-1a2b',
  title: 'Misri in Moscow for consultations',
  authors: ['Ana Duarte'],
  publisher: 'The Outlet',
  published: '2025-03-07',
  accessed: '2025-03-08T09:00:00.000Z',
  url: 'https://example.org/a?b=1&c=2',
  language: 'en',
  tags: [],
  notes: [],
};

describe('references', () => {
  it('are one a page, whatever was kept of it, with a key that stays', () => {
    fc.assert(
      fc.property(fc.array(annotation, { maxLength: 6 }), (annotations) => {
        const references = referencesOf(annotations);
        expect(references.length).toBe(new Set(annotations.map((one) => one.page)).size);
        expect(
          referencesOf(annotations.toReversed())
            .map((one) => one.key)
            .toSorted(),
        ).toEqual(references.map((one) => one.key).toSorted());
      }),
    );
  });

  it('keep names as printed and divide only what names several', () => {
    const of = (author: string) => {
      const [one] = fc.sample(annotation, 1);
      if (!one?.clip) return [];
      const clip = { ...one.clip, source: { ...one.clip.source, author } };
      return referencesOf([{ ...one, clip }])[0]?.authors;
    };
    expect(of('Ana Duarte, Lev Maslov and Priya Raman')).toEqual(['Ana Duarte', 'Lev Maslov', 'Priya Raman']);
    expect(of('Duarte, Ana')).toEqual(['Duarte, Ana']);
    expect(of('Reuters')).toEqual(['Reuters']);
  });
});

describe('BibTeX', () => {
  it('read by another program gives title, outlet and address back', () => {
    fc.assert(
      fc.property(pages, (references) => {
        const items = parsed(writeBibtex(references), '@bibtex/text');
        expect(items).toHaveLength(references.length);
        items.forEach((item, at) => {
          expect(item.URL).toBe(references[at]?.url);
          expect(words(item.title)).toBe(words(references[at]?.title));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('escapes what TeX would act on', () => {
    const text = writeBibtex([{ ...REFERENCE, title: '50% of $5 & {all} \\of #1_2 ~ ^' }]);
    expect(text).toContain(
      String.raw`{50\% of \$5 \& \{all\} \textbackslash{}of \#1\_2 \textasciitilde{} \textasciicircum{}}`,
    );
  });
});

describe('RIS', () => {
  it('read by another program gives title, outlet, date and address back', () => {
    fc.assert(
      fc.property(pages, (references) => {
        const items = parsed(writeRis(references), '@ris/file');
        expect(items).toHaveLength(references.length);
        items.forEach((item, at) => {
          expect(oneLine(item.title ?? '')).toBe(references[at]?.title);
          expect(item.URL).toBe(references[at]?.url);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('never lets a note begin a field of its own', () => {
    const text = writeRis([{ ...REFERENCE, notes: ['harmless\nER  - \nTY  - BOOK'] }]);
    expect(text.match(/^ER {2}-/gm)).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  it('says what is known and leaves out what is not', () => {
    expect(JSON.parse(writeCslJson([{ ...REFERENCE, published: null, language: null }]))).toEqual([
      {
        id: REFERENCE.key,
        type: 'article-newspaper',
        title: REFERENCE.title,
        author: [{ literal: 'Ana Duarte' }],
        'container-title': 'The Outlet',
        accessed: { 'date-parts': [[2025, 3, 8]] },
        URL: REFERENCE.url,
      },
    ]);
  });
});

describe('plain citations', () => {
  it.each([
    [
      'Chicago',
      chicago,
      REFERENCE,
      'Ana Duarte, “Misri in Moscow for consultations,” The Outlet, March 7, 2025, https://example.org/a?b=1&c=2.',
    ],
    [
      'Chicago without author or date',
      chicago,
      { ...REFERENCE, authors: [], published: null },
      '“Misri in Moscow for consultations,” The Outlet, accessed March 8, 2025, https://example.org/a?b=1&c=2.',
    ],
    [
      'APA',
      apa,
      REFERENCE,
      'Ana Duarte. (2025, March 7). Misri in Moscow for consultations. The Outlet. https://example.org/a?b=1&c=2',
    ],
    [
      'APA without an author',
      apa,
      { ...REFERENCE, authors: [], published: '2025-03' },
      'The Outlet. (2025, March). Misri in Moscow for consultations. https://example.org/a?b=1&c=2',
    ],
    [
      'APA of a headline that asks',
      apa,
      { ...REFERENCE, title: 'What next?', published: null },
      'Ana Duarte. (n.d.). What next? The Outlet. https://example.org/a?b=1&c=2',
    ],
  ])('%s', (_, style, reference, expected) => {
    expect(asText(style(reference))).toBe(expected);
  });

  it('set the outlet in italics', () => {
    expect(
      chicago(REFERENCE)
        .filter((part) => part.italic)
        .map((part) => part.text),
    ).toEqual(['The Outlet']);
  });
});

describe('an institution’s own text', () => {
  const READOUT = kept({
    title: 'Joint Statement of the two Foreign Ministries',
    url: 'https://www.mea.gov.in/bilateral-documents.htm?dtl/1',
    publisher: 'Ministry of External Affairs',
    author: 'MEA Web Team',
    paragraph: '12. The two sides agreed to meet again in Oslo.',
  });

  it.each([
    [
      'Chicago',
      chicago,
      'Ministry of External Affairs, “Joint Statement of the two Foreign Ministries,” joint statement, March 7, 2025, para. 12, https://www.mea.gov.in/bilateral-documents.htm?dtl/1.',
    ],
    [
      'APA',
      apa,
      'Ministry of External Affairs. (2025, March 7, para. 12). Joint Statement of the two Foreign Ministries [Joint statement]. https://www.mea.gov.in/bilateral-documents.htm?dtl/1',
    ],
  ])('is cited as what it is, by its institution, with its paragraph: %s', (_, style, expected) => {
    const [reference] = referencesOf([READOUT]);
    expect(reference && asText(style(reference))).toBe(expected);
  });

  it('is cited without a paragraph when several passages of it were kept', () => {
    expect(referencesOf([READOUT, { ...READOUT, id: 'b' }])[0]?.paragraph).toBeNull();
  });

  it('in another language keeps its title and says the language', () => {
    const [reference] = referencesOf([
      kept({
        title: 'Стенограмма брифинга',
        url: 'https://mid.ru/ru/press/1/',
        publisher: 'МИД России',
        language: 'ru',
      }),
    ]);
    expect(reference && asText(chicago(reference))).toBe(
      'МИД России, “Стенограмма брифинга” [in Russian], transcript, March 7, 2025, https://mid.ru/ru/press/1/.',
    );
  });

  it.each([
    ['https://www.mea.gov.in/a', 'Foreign Secretary arrives in Oslo', 'press-release'],
    ['https://www.state.gov/a', 'Secretary’s Remarks at a Press Availability', 'transcript'],
    ['https://www.fmprc.gov.cn/a', '两国外交部联合声明', 'joint-statement'],
    ['https://www.reuters.com/a', 'Full text of the joint statement', 'article'],
    ['https://www.nato.int/a', 'Allies meet', 'press-release'],
  ])('%s %s: %s', (url, title, kind) => {
    expect(kindOf({ url, title })).toBe(kind);
  });

  it.each([
    ['https://government.ru.example.com/a', false],
    ['https://news.com.au/a', false],
    ['https://gov.uk/a', true],
    ['https://www.mid.ru/a', true],
    ['https://mofa.go.jp/a', true],
    ['not an address', false],
    [null, false],
  ])('is known by its address: %s %s', (url, expected) => {
    expect(isInstitution(url)).toBe(expected);
  });

  it.each([
    ['12. The sides agreed', '12'],
    ['(3) The sides', '3'],
    ['2025. A year', null],
    ['The 12. round', null],
    ['1.5 million came', null],
  ])('the number of the paragraph %j is %j', (paragraph, number) => {
    expect(paragraphNumber(paragraph)).toBe(number);
  });
});

/** Letters and digits: the other program turns quotes, dashes and accents into its own. */
function words(text: string | undefined): string {
  return (text ?? '').replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
