import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/detect/diplomacy.ts';
import { facesIn, holdersIn } from '../../../lib/detect/newcomers.ts';
import { articleOf } from '../../support/marked.ts';
import { NEWSROOM } from '../../support/newsroom-lexicon.ts';

const read = (text: string) => readArticle(articleOf(text), NEWSROOM);
const faces = (text: string) => facesIn(read(text)).map(({ name, title, country }) => `${name}, ${title}, ${country}`);
const holders = (text: string) =>
  holdersIn(read(text), NEWSROOM).map(({ name, office, from }) => `${name}: ${office} ${from ?? 'named'}`);

describe('new faces', () => {
  it.each([
    [
      'a name with a title',
      'Portuguese Foreign Minister Ana Duarte flew to Kyiv.',
      ['Ana Duarte, Foreign Minister, PRT'],
    ],
    ['somebody known', 'Foreign Secretary Vikram Misri flew to Kyiv.', []],
    ['a former official', 'Former Portuguese Foreign Minister Ana Duarte flew to Kyiv.', []],
    ['a senator at home', 'US Senator Ana Duarte flew to Kyiv.', []],
    ['a private person', 'Ana Duarte, a nurse, flew to Kyiv with Russian pilots.', []],
  ])('%s', (_, text, found) => expect(faces(text)).toEqual(found));

  it('are met once, in the sentence that names them', () => {
    const text = 'Talks began. Portuguese Foreign Minister Ana Duarte spoke first. Ana Duarte then left.';
    const reading = read(text);
    const [face, ...others] = facesIn(reading);
    expect(others).toEqual([]);
    expect(text.slice(face!.sentence.start, face!.sentence.end).trim()).toBe(
      'Portuguese Foreign Minister Ana Duarte spoke first.',
    );
  });
});

describe('another holder', () => {
  it.each([
    [
      'is named',
      'Indian Foreign Secretary Maria Lopes met British officials.',
      ['Maria Lopes: ind-foreign-secretary named'],
    ],
    ['is the one in the roster', 'Indian Foreign Secretary Vikram Misri met British officials.', []],
    ['is the same in another spelling', 'Russian Foreign Minister Sergei Lavrov met British officials.', []],
    ['held it before', 'Former Indian Foreign Secretary Maria Lopes met British officials.', []],
    ['is only a candidate', 'The pick for Indian Foreign Secretary, Maria Lopes, met British officials.', []],
    ['held it at another time', 'US President Joe Biden met British officials.', []],
    ['has one of many seats', 'Russian Deputy Foreign Minister Maria Lopes met British officials.', []],
  ])('%s', (_, text, found) => expect(holders(text)).toEqual(found));
});

describe('taking office', () => {
  const lopes = (from: string) => [`Maria Lopes: ind-foreign-secretary ${from}`];
  it.each([
    ['assumed charge', 'Maria Lopes assumed charge as Foreign Secretary of India on Friday.', lopes('2025-03-07')],
    ['was sworn in', 'Maria Lopes was sworn in as Indian foreign secretary today.', lopes('2025-03-07')],
    [
      'did so on a weekday',
      'Maria Lopes was sworn in as Foreign Secretary of India on Wednesday.',
      lopes('2025-03-05'),
    ],
    ['has been appointed', 'Maria Lopes has been appointed Foreign Secretary of India.', lopes('2025-03-07')],
    [
      'was given it',
      'Prime Minister Narendra Modi appointed Maria Lopes as Foreign Secretary of India.',
      lopes('2025-03-07'),
    ],
  ])('%s', (_, text, found) => expect(holders(text)).toEqual(found));

  it.each([
    ['will', 'Maria Lopes will be sworn in as Foreign Secretary of India on Monday.'],
    ['was not', 'Maria Lopes was not appointed Foreign Secretary of India.'],
    ['did so long ago', 'Maria Lopes was appointed Foreign Secretary of India in 2011.'],
    ['took another post', 'Maria Lopes was appointed chair of the museum of India on Friday.'],
    ['is the holder already', 'Vikram Misri was appointed Foreign Secretary of India on Friday.'],
    ['an ambassador, of whom there are many', 'Maria Lopes was appointed Indian ambassador to Chile on Friday.'],
  ])('is not told of who %s', (_, text) => expect(holders(text)).toEqual([]));
});
