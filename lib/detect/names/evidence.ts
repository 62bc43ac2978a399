import type { Survey } from '../survey.ts';
import { gapAfter, isSpace } from '../survey.ts';
import { HEADS, PLURAL_HEADS } from '../titles/english.ts';
import type { NameRun } from './name-run.ts';
import { NO_NAME } from './words.ts';
import { ACTS, AFFILIATIONS, CASTS, HELPERS, LIVES, NOT_GIVEN, PLACED, ROLES, TOWARDS } from './person-words.ts';

/** From here on a run of capitals is taken for a person, whatever its words. */
export const ENOUGH = 2;

/** How much speaks for a run of unknown capitals being a person's name: its own build, and the words on both sides. */
export function evidenceFor(survey: Survey, run: NameRun): number {
  return buildOf(survey, run) + before(survey, run) + after(survey, run);
}

const FAMILY_NAME =
  /^(?:(?:mc|mac|fitz)[a-z]{4,}|[a-z]{3,}(?:ovic|evic|ovich|evich|enko|shvili|adze|oglu|sson|wicz|escu|opoulos|iadis|ovsky|evsky|ovski|czyk|chuk|yev|ova|eva))$/;

/** `J. E. Jones`, `Yen Chia-kan`, `Aziza al-Yousef`, `Sean O’Casey`. */
function buildOf(survey: Survey, run: NameRun): number {
  const { words } = survey;
  let score = FAMILY_NAME.test(words[run.last]!.low) ? 1 : 0;
  for (let at = run.first; at <= run.last; at++) {
    const word = words[at]!;
    const gap = gapAfter(survey, at);
    if (
      at < run.last &&
      word.low.length === 1 &&
      word.shape === 'capital' &&
      (at === run.first ? /^\./ : /^[. ]/).test(gap)
    )
      score += 2;
    if (at > run.first && at < run.last && isArticle(word.low) && /^[-\u2010\u2011]$/.test(gap)) score += 2;
    else if (at > run.first && at < run.last && word.shape === 'lower' && SMALL.has(word.low)) score += 1;
    if (at === run.last && isSyllables(survey, at)) score += 2;
  }
  return score;
}

const SMALL: ReadonlySet<string> = new Set('van von der den bin ibn ter'.split(' '));

function isArticle(low: string): boolean {
  return low === 'al' || low === 'el' || low === 'ul' || low === 'ad' || low === 'as' || low === 'ash';
}

/** `Chia-kan`: a given name of two syllables behind the family name. */
function isSyllables({ words, ...survey }: Survey, last: number): boolean {
  const [one, two] = [words[last - 1], words[last]!];
  if (
    !one ||
    two.shape !== 'lower' ||
    two.low.length > 6 ||
    one.low.length > 6 ||
    NOT_GIVEN.has(two.low) ||
    NO_NAME.has(two.low)
  )
    return false;
  return /^[-\u2010\u2011]$/.test(gapAfter({ words, ...survey }, last - 1));
}

function before(survey: Survey, { first }: NameRun): number {
  const word = survey.words[first - 1];
  const gap = gapAfter(survey, first - 1);
  if (!word || !isSpace(gap)) return 0;
  const { low, shape } = word;
  if (PLURAL_HEADS.has(low)) return 2;
  if (shape !== 'lower') return AFFILIATIONS.has(low) ? 2 : 0;
  if (ROLES.has(low) || HEADS.has(low)) return 2;
  if (low === 'to' && LOSING.has(survey.words[first - 2]?.low ?? '')) return 1;
  if (low === 'of' && KIN.has(survey.words[first - 2]?.low ?? '')) return 2;
  if (PLACED.has(low)) return -2;
  return TOWARDS.has(low) || CASTS.has(low) ? 1 : 0;
}

const LOSING: ReadonlySet<string> = new Set('second third lost losing'.split(' '));
const KIN: ReadonlySet<string> = new Set(
  'son daughter wife husband brother sister mother father widow grandson nephew niece cousin likes assassination murder death '
    .trim()
    .split(' '),
);

/** `(born 1961)`, `(1874–1950)`, `, 45,`. */
const LIFE = /^ ?(?:\( ?(?:born|b\.|née|\d{4} ?[-–—] ?(?:\d{4})? ?\))|, ?(?:aged )?[1-9]\d ?,)/;

function after(survey: Survey, { last, end }: NameRun): number {
  if (LIFE.test(survey.text.slice(end, end + 24))) return 2;
  const gap = gapAfter(survey, last);
  const next = survey.words[last + 1];
  if (!next || next.shape !== 'lower') return /^ ?\($/.test(gap.trimEnd()) && next?.shape === 'caps' ? 1 : 0;
  if (/^ ?, $/.test(gap)) return next.low === 'who' ? 2 : next.low === 'whose' ? 1 : 0;
  if (next.low === 'of' && isSpace(gap)) return isFromSomewhere(survey, last + 2) ? 1 : 0;
  return isSpace(gap) ? deedAt(survey, last + 1) : 0;
}

/** `of India`, `of the Liberal Party`: where somebody belongs. */
function isFromSomewhere({ words }: Survey, at: number): boolean {
  const word = words[at]?.low === 'the' ? words[at + 1] : words[at];
  return word !== undefined && word.shape !== 'lower';
}

/** What follows a name without a comma: somebody's deed counts for much, what firms do too for little. */
export function deedAt({ words }: Survey, from: number): number {
  let at = from;
  let self = false;
  for (; at < from + 4 && HELPERS.has(words[at]?.low ?? ''); at++)
    self ||= SELF.has(words[at]!.low) || words[at]!.low === 'who';
  const low = words[at]?.shape === 'lower' ? words[at]!.low : '';
  if (self || LIVES.has(low)) return 2;
  return ACTS.has(low) ? 1 : 0;
}

const SELF: ReadonlySet<string> = new Set(['himself', 'herself']);
