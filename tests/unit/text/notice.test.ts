import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../lib/text/notice.ts';

const STORY = 'Two ministers met in Oslo on Friday. They signed nothing.';

describe('what an outlet says of its own text', () => {
  it.each([
    ['KILL: Ministers sign in Oslo', STORY, 'withdrawn'],
    ['(RETRACTED) - Ministers sign in Oslo', STORY, 'withdrawn'],
    ['Ministers sign in Oslo', 'This story has been withdrawn by the agency.', 'withdrawn'],
    ['Minister in Oslo', 'Dieser Artikel wurde zurückgezogen.', 'withdrawn'],
    ['CORRECTED-Ministers meet in Oslo', STORY, 'corrected'],
    ['UPDATE 2-Ministers meet in Oslo', STORY, 'corrected'],
    ['Ministers meet in Oslo', `${STORY}\nCorrection: an earlier text named the wrong city.`, 'corrected'],
    ['Ministers meet', `${STORY} This article was amended on 8 March to name the city.`, 'corrected'],
  ])('%s', (headline, text, notice) => expect(noticeOf(headline, text)).toBe(notice));

  it.each([
    ['Ministers meet in Oslo', STORY],
    ['UN report on detention is withdrawn', 'The report was withdrawn on Friday, the envoy said.'],
    ['Retraction of troops agreed', STORY],
    ['Correction in oil prices', 'Markets saw a correction: prices fell.'],
    ['Update on talks expected', STORY],
    ['Killed: twelve who went to work abroad', STORY],
    [null, ''],
  ])('nothing in %s', (headline, text) => expect(noticeOf(headline, text)).toBeNull());
});
