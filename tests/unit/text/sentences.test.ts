import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../lib/text/sentences.ts';

const split = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['end at a full stop before a capital', 'He left. She stayed.', ['He left.', 'She stayed.']],
    [
      'do not end at a title or an initial',
      'Mr. S. Jaishankar met H.E. Mr. Lavrov.',
      ['Mr. S. Jaishankar met H.E. Mr. Lavrov.'],
    ],
    [
      'end where paragraphs were glued',
      'a nuclear treaty.The law withdraws',
      ['a nuclear treaty.', 'The law withdraws'],
    ],
    ['do not end within an abbreviation of a state', 'The U.S. Navy sailed.', ['The U.S. Navy sailed.']],
    [
      'end after an abbreviation when a sentence clearly begins',
      'He flew to the U.S. The talks failed.',
      ['He flew to the U.S.', 'The talks failed.'],
    ],
    ['keep the closing quote', '“We agreed.” He smiled.', ['“We agreed.”', 'He smiled.']],
    ['end at line breaks', 'Headline here\nBody here', ['Headline here', 'Body here']],
    [
      'end at a danda and an ideographic stop',
      'वह गया। वह आया। 他来了。她走了。',
      ['वह गया।', 'वह आया।', '他来了。', '她走了。'],
    ],
    ['do not end in a decimal', 'It rose 5.5 percent.', ['It rose 5.5 percent.']],
  ])('%s', (_, text, expected) => expect(split(text)).toEqual(expected));
});
