import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation.ts';
import { parseSearch, searcher, withoutTerm } from '../../../lib/view/search.ts';

const OFFICIALS: Record<string, readonly [name: string, country: string]> = {
  'sergey-lavrov': ['Sergey Lavrov', 'RUS Russia'],
  'mevlut-cavusoglu': ['Mevlüt Çavuşoğlu', 'TUR Türkiye'],
};

function clip(
  id: string,
  quote: string,
  more: Partial<Annotation> = {},
  source: Record<string, unknown> = {},
): Annotation {
  const officials = quote.includes('Lavrov')
    ? ['sergey-lavrov']
    : quote.includes('Çavuşoğlu')
      ? ['mevlut-cavusoglu']
      : [];
  return {
    id,
    motivation: 'highlighting',
    note: '',
    tags: [],
    colour: 'yellow',
    page: 'https://courier.example/a',
    selectors: [],
    about: null,
    created: '2025-03-08T10:00:00.000Z',
    modified: '2025-03-08T10:00:00.000Z',
    clip: {
      ...{ quote, paragraph: quote, before: '', after: '', accessed: '2025-03-08T10:00:00.000Z' },
      ...{ articleHash: null, officials, figures: [], events: [] },
      source: { url: null, title: null, publisher: 'The Courier', published: '2025-03-07', language: 'en', ...source },
    },
    ...more,
  };
}

const ALL = [
  clip('lavrov', 'Lavrov received the envoy', { tags: ['visit/official'], note: 'compare with the 2021 call' }),
  clip('cavusoglu', 'Çavuşoğlu spoke in Ankara', {}, { publisher: 'Anatolia Wire', published: '2022-01-03' }),
  clip('trade', 'trade of about $66 billion', { tags: ['trade'], colour: 'blue' }, { published: null }),
];
const find = searcher({ nameOf: (id) => OFFICIALS[id]![0], countryOf: (id) => OFFICIALS[id]![1] });

describe('a search', () => {
  it.each([
    ['envoy', ['lavrov']],
    ['CAVUSOGLU', ['cavusoglu']],
    ['cavusoglu ankara', ['cavusoglu']],
    ['"received the envoy"', ['lavrov']],
    ['"envoy received"', []],
    ['trad', ['trade']],
    ['tag:visit', ['lavrov']],
    ['tag:vis', []],
    ['official:"sergey lavrov"', ['lavrov']],
    ['country:russia', ['lavrov']],
    ['outlet:anatolia', ['cavusoglu']],
    ['colour:blue', ['trade']],
    ['from:2025', ['lavrov', 'trade']],
    ['to:2022-01', ['cavusoglu']],
    ['has:note', ['lavrov']],
    ['-has:official', ['trade']],
    ['-tag:trade -lavrov', ['cavusoglu']],
    ['', ['lavrov', 'cavusoglu', 'trade']],
  ])('for %s finds %j', (typed, ids) => {
    expect(find(ALL, parseSearch(typed)).map(({ id }) => id)).toEqual(ids);
  });

  it('takes an unknown field as words', () => {
    expect(parseSearch('https://courier.example')).toEqual([
      { field: null, value: 'https://courier.example', not: false, text: 'https://courier.example' },
    ]);
  });

  it('goes on without a term that was taken away', () => {
    const terms = parseSearch('tag:trade "about $66" -iran');
    expect(withoutTerm(terms, terms[1]!)).toBe('tag:trade -iran');
  });

  it('is read while it is still being typed', () => {
    expect(parseSearch('"received the').map(({ value }) => value)).toEqual(['received the']);
    expect(parseSearch('tag:').map(({ value }) => value)).toEqual(['tag:']);
  });
});
