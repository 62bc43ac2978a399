import { readNameBefore } from '../names/name-run.ts';
import { HELPERS } from '../names/person-words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, isSpace, placeOf, surveyOf } from '../survey.ts';
import type { TitledName } from './beside.ts';
import { PORTFOLIO, PUBLIC_BODIES } from './english/english.ts';
import { kindsOf } from './kinds.ts';
import type { Title } from './title.ts';

/** What somebody at the head of a body does. */
const HEADS_IT: ReadonlySet<string> = new Set('heads headed leads led runs ran chairs chaired oversees'.split(' '));
/** Deeds of the past: the post may be somebody else's by now. */
const PAST: ReadonlySet<string> = new Set(['headed', 'led', 'ran', 'chaired']);
const OWNERS = ['country', 'demonym', 'organisation'] as const;
/** Longest name of a body, in words. */
const LONGEST = 8;

/** Names that a clause makes official: `Duarte, who heads the foreign ministry`. */
export function headingNames(context: Context): readonly TitledName[] {
  const survey = surveyOf(context);
  return survey.words.flatMap(({ low }, at) => {
    if (low !== 'who' || !/^ ?, ?$/.test(gapAfter(survey, at - 1))) return [];
    const title = clauseTitle(survey, at);
    const run = title && readNameBefore(survey, at - 1);
    return run ? [{ run, titles: [title], rule: 'title-after-name' as const, addressed: false }] : [];
  });
}

function clauseTitle(survey: Survey, who: number): Title | null {
  let at = who + 1;
  while (at < who + 4 && HELPERS.has(survey.words[at]?.low ?? '')) at++;
  const verb = survey.words[at];
  if (!verb || !HEADS_IT.has(verb.low)) return null;
  const body = bodyFrom(survey, at + 1);
  return body && titleOf(survey, at + 1, body, PAST.has(verb.low));
}

interface Body {
  readonly last: number;
  readonly country: string | null;
}

/** `the foreign ministry`, `Peru's finance ministry`, `the army`. Ends with a public body. */
function bodyFrom({ words, hitOf, ...survey }: Survey, from: number): Body | null {
  let country: string | null = null;
  let last = -1;
  for (let at = from; at < from + LONGEST; at++) {
    const word = words[at];
    if (!word || (at > from && !isBodyGap(gapAfter({ words, hitOf, ...survey }, at - 1)))) break;
    const owner = placeOf(hitOf[at], OWNERS);
    if (owner) country ??= owner.id;
    else if (PUBLIC_BODIES.has(word.low)) last = at;
    else if (!SMALL.has(word.low) && !PORTFOLIO.has(word.low)) break;
  }
  return last < 0 ? null : { last, country };
}

const SMALL: ReadonlySet<string> = new Set('the a its his her their country s of'.split(' '));

function isBodyGap(gap: string): boolean {
  return isSpace(gap) || isJoint(gap) || /^['’]$/.test(gap);
}

function titleOf({ words, text }: Survey, from: number, { last, country }: Body, isPast: boolean): Title {
  const first = words[from]!.low === 'the' ? from + 1 : from;
  const [start, end] = [words[first]!.start, words[last]!.end];
  const body = words.slice(first, last + 1).map(({ low }) => low);
  const isMinistry = /^(?:ministry|department)$/.test(body.at(-1)!);
  return {
    ...{ start, end, first, last, country },
    words: `head of ${text.slice(words[from]!.start, end)}`,
    sort: 'office',
    kinds: kindsOf(isMinistry ? [...body.slice(0, -1), 'minister'].join(' ') : `${body.join(' ')} chief`),
    to: null,
    modifier: isPast ? 'former' : null,
    determiner: 'the',
    plural: false,
    complement: true,
    capital: false,
    relation: false,
  };
}
