import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { readLexicon } from '../../../scripts/support/lexicon.ts';
import { articleOf } from '../../support/marked.ts';

const lexicon = readLexicon();

describe('a foreign capital in another language', () => {
  it.each([
    ['de', 'Die Delegation reiste von Moskau über Warschau nach Kiew.', ['RUS', 'POL', 'UKR']],
    ['fr', 'La délégation est passée de Moscou à Pékin, puis à Londres.', ['RUS', 'CHN', 'GBR']],
    ['es', 'La delegación viajó de Moscú a Bruselas y a Nueva Delhi.', ['RUS', 'BEL', 'IND']],
    ['ru', 'Делегация была в Пекине и Киеве, но не в Москве.', ['CHN', 'UKR', 'RUS']],
  ])('is a place of its country: %s', (language, text, expected) => {
    const { mentions } = readArticle(articleOf(text, { language }), lexicon);
    expect(mentions.map(({ kind, country }) => [kind, country])).toEqual(expected.map((code) => ['place', code]));
  });
});
