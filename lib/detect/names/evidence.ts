import type { Survey } from '../survey.ts';
import { gapAfter, isSpace } from '../survey.ts';
import { HEADS, PLURAL_HEADS } from '../titles/english/english.ts';
import type { NameRun } from './name-run.ts';
import { NO_NAME } from './words.ts';
import { ACTS, AFFILIATIONS, CASTS, HELPERS, LIVES, NOT_GIVEN, PLACED, ROLES, TOWARDS } from './person-words.ts';

/** From here on a run of capitals is taken for a person, whatever its words. */
export const ENOUGH = 2;

/** How much speaks for a run of unknown capitals being a person's name: its own build, and the words on both sides. */
export function evidenceFor(survey: Survey, run: NameRun): number {
  return buildOf(survey, run) + before(survey, run) + after(survey, run);
}

/** Endings and beginnings of family names in several languages. Folded. */
const FAMILY_NAME =
  /^(?:(?:mc|mac|fitz)[a-z]{4,}|[a-z]{3,}(?:ovic|evic|ovich|evich|enko|shvili|adze|oglu|sson|wicz|escu|opoulos|iadis|ovsky|evsky|ovski|czyk|chuk|yev|ova|eva))$/;

/** What the words themselves say: `J. E. Jones`, `Yen Chia-kan`, `Aziza al-Yousef`, `Ana Petrovic`. */
function buildOf(survey: Survey, run: NameRun): number {
  let score = FAMILY_NAME.test(survey.words[run.last]!.low) ? 1 : 0;
  if (isSyllables(survey, run.last)) score += 2;
  for (let at = run.first; at < run.last; at++) {
    if (isInitial(survey, at, run)) score += 2;
    else if (at > run.first) score += worthOfParticle(survey, at);
  }
  return score;
}

/** The first initial has a stop, or it may be an article or a numeral; a later one need not. */
function isInitial(survey: Survey, at: number, { first }: NameRun): boolean {
  const { low, shape } = survey.words[at]!;
  return low.length === 1 && shape === 'capital' && (at === first ? /^\./ : /^[. ]/).test(gapAfter(survey, at));
}

const TIED: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash']);
const SMALL: ReadonlySet<string> = new Set('van von der den bin ibn ter'.split(' '));

function worthOfParticle(survey: Survey, at: number): number {
  const { low, shape } = survey.words[at]!;
  if (TIED.has(low) && isHyphen(gapAfter(survey, at))) return 2;
  return shape === 'lower' && SMALL.has(low) ? 1 : 0;
}

/** `Chia-kan`: a given name of two short syllables behind the family name. */
function isSyllables(survey: Survey, last: number): boolean {
  const [one, two] = [survey.words[last - 1], survey.words[last]!];
  if (!one || two.shape !== 'lower' || two.low.length > 6 || one.low.length > 6) return false;
  return !NOT_GIVEN.has(two.low) && !NO_NAME.has(two.low) && isHyphen(gapAfter(survey, last - 1));
}

function isHyphen(gap: string): boolean {
  return /^[-\u2010\u2011]$/.test(gap);
}

/** For or against a person, by the word before the run. */
function before(survey: Survey, { first }: NameRun): number {
  const word = survey.words[first - 1];
  const gap = gapAfter(survey, first - 1);
  if (!word || !isSpace(gap)) return 0;
  const { low, shape } = word;
  if (PLURAL_HEADS.has(low)) return 2;
  if (shape !== 'lower') return AFFILIATIONS.has(low) ? 2 : low === 'the' ? -2 : 0;
  if (ROLES.has(low) || HEADS.has(low)) return 2;
  if (low === 'to' && LOSING.has(survey.words[first - 2]?.low ?? '')) return 1;
  if (low === 'of' && KIN.has(survey.words[first - 2]?.low ?? '')) return 2;
  if (PLACED.has(low)) return -2;
  return TOWARDS.has(low) || CASTS.has(low) ? 1 : 0;
}

const LOSING: ReadonlySet<string> = new Set('second third lost losing'.split(' '));
const KIN: ReadonlySet<string> = new Set(
  'son daughter wife husband brother sister mother father widow grandson nephew niece cousin likes assassination murder death'.split(
    ' ',
  ),
);

/** `(born 1961)`, `(1874–1950)`, `, 45,`. */
const LIFE = /^ ?(?:\( ?(?:born|b\.|née|\d{4} ?[-–—] ?(?:\d{4})? ?\))|, ?(?:aged )?[1-9]\d ?,)/;

/** `the Ana Duarte-led group`; parties lead too. */
const LED = /^[-\u2010\u2011](?:led|backed|appointed|headed|chaired)\b/;

/** The same by what follows. */
function after(survey: Survey, { last, end }: NameRun): number {
  if (LIFE.test(survey.text.slice(end, end + 24))) return 2;
  if (LED.test(survey.text.slice(end, end + 12))) return 1;
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
function deedAt({ words }: Survey, from: number): number {
  let at = from;
  let self = false;
  for (; at < from + 4 && HELPERS.has(words[at]?.low ?? ''); at++)
    self ||= SELF.has(words[at]!.low) || words[at]!.low === 'who';
  const low = words[at]?.shape === 'lower' ? words[at]!.low : '';
  if (self || LIVES.has(low)) return 2;
  return ACTS.has(low) ? 1 : 0;
}

const SELF: ReadonlySet<string> = new Set(['himself', 'herself']);
