import type { Survey } from '../survey.ts';
import { HELPERS } from './person-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whatever follows, only a person does it. */
const ALONE = set(
  'resigned retired graduated died married studied emigrated volunteered testified defected apologised apologized quipped ' +
    'himself herself',
);
/** Done to people, behind `was` or `been`. */
const SUFFERED = set(
  'elected reelected re-elected appointed nominated born educated sworn knighted married succeeded arrested jailed imprisoned murdered ' +
    'assassinated beheaded impeached exiled beatified defeated raised promoted demoted voted made returned',
);
/** A person's deeds with the right word behind: `ran for`, `served as`. */
const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ran', set('for as unsuccessfully again')],
  ['run', set('for as')],
  ['stood', set('for as unsuccessfully again down')],
  ['campaigned', set('for as unsuccessfully')],
  ['served', set('as on in for a two three four five six several one until his her under with')],
  ['serve', set('as')],
  ['remained', set('a an')],
  ['became', set('a an')],
  ['kept', set('his her')],
  ['held', set('his her')],
  ['returned', set('as')],
  ['placed', set('second third')],
  ['sought', set('his her reelection re')],
  ['hoped', set('to')],
  ['lost', set('his her')],
  ['retained', set('his her')],
  ['regained', set('his her the')],
  ['won', set('reelection re his her election')],
  ['joined', set('the his her')],
  ['finished', set('second third fourth fifth last')],
  ['faced', set('another his her')],
  ['contested', set('the his her')],
  ['defeated', set('him her')],
  ['announced', set('he she his her')],
  ['left', set('his her')],
  ['attended', set('the')],
  ['worked', set('as for')],
  ['made', set('his her')],
  ['expressed', set('strong his her')],
  ['managed', set('to')],
]);
/** What somebody was: `was a member of`, `was the candidate`. */
const BEEN = set(
  'candidate member politician activist supporter supporters lawyer leader nominee recipient student teacher farmer mayor ' +
    'figure fellow premier president prisoner governor senator minister merchant democrat republican conservative native veteran founder writer soldier officer mp son daughter',
);

/** Whether the words from `from` on tell something of a life: of a person, not of a party, state or firm. */
export function livesAt(survey: Survey, from: number): boolean {
  const { words } = survey;
  let at = from;
  let passive = false;
  for (; at < from + 4 && HELPERS.has(words[at]?.low ?? ''); at++) {
    passive ||= BE.has(words[at]!.low);
    if (ALONE.has(words[at]!.low)) return true;
  }
  const word = words[at];
  if (!word || word.shape !== 'lower') return false;
  const next = words[at + 1]?.low ?? '';
  if (passive) return SUFFERED.has(word.low) || (word.low === 're' && SUFFERED.has(next)) || isSomebody(survey, at);
  if (TELLS.has(word.low) && next === 'that' && SHE.has(words[at + 2]?.low ?? '')) return true;
  return ALONE.has(word.low) || (WITH.get(word.low)?.has(next) ?? false);
}

/** `announced that she`: of oneself. */
const TELLS = set('announced stated declared felt admitted believed');
const SHE = set('he she');
const BE = set('was is been be');

/** `was a prolific activist`, `was the Labour candidate`: the role within the next words. */
function isSomebody({ words }: Survey, at: number): boolean {
  if (!ARTICLES.has(words[at]!.low)) return false;
  for (let k = at + 1; k <= at + 7 && words[k]; k++) {
    if (BEEN.has(words[k]!.low)) return words[k - 1]!.low !== 'of';
    if (STOPS.has(words[k]!.low)) return false;
  }
  return false;
}

const ARTICLES = set('a an the');
const STOPS = set('of to for in at and or who which that with by from');
