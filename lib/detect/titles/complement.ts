import { readName } from '../names/name-run.ts';
import type { NameRun } from '../names/name-run.ts';
import { ACTS, HELPERS, LIVES } from '../names/person-words.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, isPersonHit } from '../survey.ts';
import type { Title } from './title.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a title goes on with: its field, or where its bearer is accredited. Folded, of several languages. */
const OPENS = set('of for to de du des d del della der fur bei von ante aupres по при');
/** One more field; of English only behind a field, elsewhere only before such a word. */
const AND = set('and et y e und и');
/** Most words of such a field. */
const LONGEST = 12;

/**
 * The name set off by commas behind words of a title that no list holds: `the minister of health and the affairs of
 * the sea, Ana Duarte,`. `null` when the words are no field of a post, or no full name stands behind them.
 */
export function nameBehindComplement(survey: Survey, title: Title): NameRun | null {
  if (title.plural || title.relation || !opens(survey, title)) return null;
  for (let at = title.last + 1; at <= title.last + LONGEST; at++) {
    const word = survey.words[at];
    if (!word || isClause(word.low, word.shape) || isPersonHit(survey.hitOf[at])) return null;
    const gap = gapAfter(survey, at);
    if (/^ ?, $/.test(gap)) return setOff(survey, at + 1);
    // “of the Velt Fund for the Seas (VFS), Ana Duarte,”
    if (gap === ' (' && /^\), $/.test(gapAfter(survey, at + 1))) return setOff(survey, at + 2);
    if (!isJoint(gap) && !/^['’]$/.test(gap)) return null;
  }
  return null;
}

function opens(survey: Survey, { last, complement }: Title): boolean {
  const [word, next] = [survey.words[last + 1], survey.words[last + 2]];
  if (!word || word.shape !== 'lower' || !isJoint(gapAfter(survey, last))) return false;
  if (AND.has(word.low)) return word.low === 'and' ? complement : OPENS.has(next?.low ?? '');
  return OPENS.has(word.low);
}

/** A verb makes a clause of it. */
function isClause(low: string, shape: string): boolean {
  return shape === 'lower' && low !== 'and' && (ACTS.has(low) || LIVES.has(low) || HELPERS.has(low));
}

function setOff(survey: Survey, at: number): NameRun | null {
  const run = readName(survey, at);
  return run !== null && run.parts.length >= 2 && /^ ?,/.test(gapAfter(survey, run.last)) ? run : null;
}
