import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import type { Article } from '../../../lib/model/reading.ts';
import type { UnitKind } from '../../../lib/model/source.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

type Part = readonly [kind: UnitKind, published: string | null, text: string];

/** A page of several units, one a line. */
function pageOf(parts: readonly Part[]): Article {
  let text = '';
  const units = parts.map(([kind, published, own]) => {
    const start = text.length;
    text += `${own}\n`;
    return { kind, published, place: null, start, end: start + own.length };
  });
  const source = { url: null, title: null, publisher: null, published: '2025-03-07', language: 'en' };
  return { text, source, units };
}

/** Who is found in each unit: `quote` and who it is. */
function found(parts: readonly Part[]): readonly string[] {
  return readArticle(pageOf(parts), NEWSROOM)
    .mentions.filter(({ kind }) => kind === 'official' || kind === 'person' || kind === 'office')
    .map(({ quote, unit, official, name }) => `${unit} ${quote}: ${official ?? name ?? '?'}`);
}

describe('a page of several units', () => {
  const headline: Part = ['article', '2025-03-07', 'What we know so far.'];

  it('does not carry a surname from one live-blog entry to the next', () =>
    expect(
      found([
        headline,
        ['entry', '2025-03-07', 'Portuguese minister Ana Duarte left. Duarte smiled.'],
        ['entry', '2025-03-07', 'In the village Duarte is a common name.'],
      ]),
    ).toEqual(['1 Ana Duarte: Ana Duarte', '1 Duarte: Ana Duarte']));

  it('carries it from the article into an entry and an embedded post', () =>
    expect(
      found([
        ['article', '2025-03-07', 'Portuguese minister Ana Duarte left.'],
        ['entry', '2025-03-07', 'Duarte smiled.'],
        ['embed', null, 'Then Duarte slept.'],
      ]),
    ).toEqual(['0 Ana Duarte: Ana Duarte', '1 Duarte: Ana Duarte', '2 Duarte: Ana Duarte']));

  it('has two people of one surname, each in an entry of their own', () =>
    expect(
      found([
        headline,
        ['entry', '2025-03-07', 'Portuguese minister Ana Duarte left. Duarte smiled.'],
        ['entry', '2025-03-07', 'Portuguese mayor Juan Duarte left. Duarte slept.'],
      ]),
    ).toEqual([
      '1 Ana Duarte: Ana Duarte',
      '1 Duarte: Ana Duarte',
      '2 Juan Duarte: Juan Duarte',
      '2 Duarte: Juan Duarte',
    ]));

  it('takes the turns of a transcript for one conversation', () =>
    expect(
      found([
        ['turn', null, 'Portuguese minister Ana Duarte: Good morning.'],
        ['turn', null, 'Duarte said hello.'],
      ]),
    ).toEqual(['0 Ana Duarte: Ana Duarte', '1 Duarte: Ana Duarte']));

  it('tells the office held on the day of the unit, not of the page', () => {
    const [mention] = readArticle(
      pageOf([headline, ['embed', '2016-05-01', 'India sent S. Jaishankar to Kyiv.']]),
      NEWSROOM,
    ).mentions.filter(({ official }) => official === 's-jaishankar');
    expect(mention).toMatchObject({ office: 'ind-foreign-secretary', unit: 1 });
  });

  it('names nobody by a bare title in an undated post', () =>
    expect(found([headline, ['embed', null, 'The Indian foreign secretary spoke.']])).toEqual([]));

  it('names the holder of the day in a dated one', () =>
    expect(found([headline, ['embed', '2023-11-13', 'The Indian foreign secretary spoke.']])).toEqual([
      '1 Indian foreign secretary: vinay-kwatra',
    ]));
});
