import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../lib/detect/diplomacy.ts';
import { articleOf } from '../../../support/marked.ts';
import { NEWSROOM } from '../../../support/newsroom-lexicon.ts';

/** Of each mention: the words, how the post is held, and the post. */
function posts(text: string, date: string) {
  return readArticle(articleOf(text, { date }), NEWSROOM)
    .mentions.filter(({ kind }) => kind === 'official')
    .map(({ quote, modifier = null, officeTitle }) => [quote, modifier, officeTitle]);
}

describe('a post that is over or to come', () => {
  it('is told apart from its name, wherever the person is named again', () => {
    expect(posts('Former President Donald Trump spoke. Trump left early.', '2023-05-02')).toEqual([
      ['Donald Trump', 'former', 'President'],
      ['Trump', 'former', 'President'],
    ]);
  });

  it('is the one to come where the text says so, though an earlier one is over', () => {
    expect(posts('President-elect Donald Trump spoke. Trump left early.', '2024-11-22')).toEqual([
      ['Donald Trump', 'designate', 'President'],
      ['Trump', 'designate', 'President'],
    ]);
  });
});
