import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../lib/detect/diplomacy.ts';
import type { CountryCode } from '../../../../lib/model/ids.ts';
import { readLexicon } from '../../../../scripts/support/lexicon.ts';
import { articleOf } from '../../../support/marked.ts';

const lexicon = readLexicon();

/** Whom the titles of a text of June 2024 stand for, and how many they may. */
function holders(
  text: string,
  { country = null, place = null }: { country?: CountryCode | null; place?: string | null } = {},
) {
  const article = articleOf(text, { date: '2024-06-05' });
  const units = article.units.map((unit) => ({ ...unit, place }));
  const { mentions } = readArticle({ ...article, source: { ...article.source, country }, units }, lexicon);
  return mentions
    .filter(({ kind }) => kind === 'office')
    .map(({ official, office, candidates }) => [official, office, (candidates ?? []).length > 1]);
}

const IN_INDIA = ['denis-alipov', 'rus-ambassador-ind', false];
const ANYWHERE = [null, null, true];

describe('“the Russian ambassador”', () => {
  it.each([
    ['is posted where the sentence says', 'India summoned the Russian ambassador.', [IN_INDIA]],
    ['is posted where the words behind say', 'The Russian ambassador in New Delhi spoke.', [IN_INDIA]],
    [
      'is the one told of before',
      'India called in the Russian ambassador. The Russian ambassador left.',
      [IN_INDIA, IN_INDIA],
    ],
    ['is nobody without a host', 'The Russian ambassador said that talks went on.', [ANYWHERE]],
    ['is nobody where two hosts are named', 'India and China summoned the Russian ambassador.', [ANYWHERE]],
  ])('%s', (_, text, expected) => expect(holders(text)).toEqual(expected));

  it('is posted where the article was written, or where its outlet is at home', () => {
    const text = 'The Russian ambassador said that talks went on.';
    expect(holders(text, { place: 'New Delhi' })).toEqual([IN_INDIA]);
    expect(holders(text, { country: 'IND' })).toEqual([IN_INDIA]);
    expect(holders(text, { place: 'Moscow', country: 'IND' })).toEqual([ANYWHERE]);
  });
});

describe('a whole name', () => {
  it('is its bearer’s, not that of somebody who has it among others', () => {
    const people = (text: string) =>
      readArticle(articleOf(text, { date: '2023-06-05' }), lexicon).mentions.map(({ official }) => official);
    expect(people('Idriss Déby was mourned.')).toEqual(['idriss-deby']);
    expect(people('Mahamat Idriss Déby was sworn in.')).toEqual(['mahamat-deby']);
  });
});
