import { readNameBefore } from '../names/name-run.ts';
import type { Context } from '../pipeline.ts';
import { surveyOf, wordFrom } from '../survey.ts';
import type { TitledName } from './beside.ts';
import type { Title } from './title.ts';

/** Party and state behind the name of a member of the American Congress: `(D-Del.)`, `, R-S.C.`, `(I-VT)`. */
const TAG = /(?:, | \()[DRI]-(?:[A-Z]\.[A-Z]\.|[A-Z]{2}|[A-Z][a-z]{2,}\.?|N\. ?[A-Z][a-z]+\.?|W\. ?Va\.)(?=[,)\s])/g;

/** Names that a party tag makes officials: `Ana Duarte (D-Del.)`. */
export function taggedNames(context: Context): readonly TitledName[] {
  const survey = surveyOf(context);
  return [...survey.text.matchAll(TAG)].flatMap((match) => {
    const at = wordFrom(survey, match.index);
    const run = at === 0 ? null : readNameBefore(survey, at - 1);
    if (run === null || run.parts.length < 2 || run.end !== match.index) return [];
    const last = wordFrom(survey, match.index + match[0].length) - 1;
    const [start, end] = [survey.words[at]!.start, survey.words[last]!.end];
    const title = { ...MEMBER, start, end, first: at, last };
    return [{ run, titles: [title], rule: 'title-after-name' as const, addressed: false }];
  });
}

const MEMBER: Omit<Title, 'start' | 'end' | 'first' | 'last'> = {
  words: 'member of Congress',
  sort: 'rank',
  kinds: ['legislator', 'speaker', 'party-leader'],
  country: 'USA',
  to: null,
  modifier: null,
  determiner: 'none',
  plural: false,
  complement: false,
  capital: true,
  relation: false,
};
