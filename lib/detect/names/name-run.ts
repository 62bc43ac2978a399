import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import type { Word } from '../../text/words.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, isPersonHit, placeOf } from '../survey.ts';
import { ADDRESSES, HEADS, HONORIFICS, PLURAL_HEADS, PORTFOLIO } from '../titles/english/english.ts';
import { NICKNAMES } from './nicknames.ts';
import { AFFILIATIONS, NOT_GIVEN, PLACE_NAMES } from './person-words.ts';
import { NO_NAME, OPENERS, PARTICLES, SUFFIXES, TIED_PARTICLES } from './words.ts';

/** A stretch of capitalised words that may be one person's name. */
export interface NameRun extends Span {
  /** Indexes of its first and last word in the survey. */
  readonly first: number;
  readonly last: number;
  /** Folded name words, without particles. */
  readonly parts: readonly string[];
}

/** Longest name in words, particles included: `Mohammed bin Zayed bin Sultan Al Nahyan`. */
const LONGEST = 7;

/** Reads the name that begins at word `first` and ends at `limit` or before; `null` when none does. */
export function readName(survey: Survey, first: number, limit = first + LONGEST - 1): NameRun | null {
  const { words } = survey;
  let last = -1;
  const parts: string[] = [];
  for (let at = first; at <= Math.min(words.length - 1, limit); at++) {
    if (at > first && (!joins(survey, at - 1) || isAnother(survey, first, at))) break;
    const word = words[at]!;
    if (isNameWord(survey, at, first)) {
      parts.push(word.low);
      last = at;
    } else if (!isParticle(survey, at, at === first)) break;
  }
  if (last < 0 || parts.every((part) => part.length === 1)) return null;
  return { start: words[first]!.start, end: words[last]!.end, first, last, parts };
}

/** Reads the name that ends with word `last`, backwards; `null` when none does. */
export function readNameBefore(survey: Survey, last: number): NameRun | null {
  let first = last + 1;
  for (let at = last; at >= Math.max(0, last - LONGEST); at--) {
    if (at < last && !joins(survey, at)) break;
    if (isNameWord(survey, at, at - 1)) first = at;
    else if (!isParticle(survey, at, false)) break;
  }
  return first > last ? null : readName(survey, first);
}

/**
 * A run cut to what is a name where capitals say nothing (headlines, German): up to the end of a known surname, else
 * given names and one word more.
 */
export function trimName(survey: Survey, run: NameRun, isGivenName: (word: string) => boolean): NameRun {
  let last = run.first;
  for (let at = run.first; at <= run.last; at++) {
    last = at;
    const word = survey.words[at]!;
    const ends = isPersonHit(survey.hitOf[at]) && survey.hitOf[at + 1] !== survey.hitOf[at];
    if (ends && (at > run.first || !isGivenName(word.low))) break;
    const open = isGivenName(word.low) || isInitial(word) || PARTICLES.has(word.low) || joinsTightly(survey, at);
    if (!open && at > run.first) break;
  }
  return last === run.last ? run : (readName(survey, run.first, last) ?? run);
}

function joinsTightly(survey: Survey, at: number): boolean {
  return /^[-\u2010\u2011'’]$/.test(gapAfter(survey, at));
}

/** Whether a name may go on over the gap after word `at`: space, hyphen, apostrophe; a stop only after an initial. */
function joins(survey: Survey, at: number): boolean {
  const gap = gapAfter(survey, at);
  if (/^[-\u2010\u2011]$/.test(gap) && isPair(survey, at)) return false;
  if (isSpace(gap) || /^[-\u2010\u2011'’ʼ]$/.test(gap)) return !isPossessive(survey, at + 1, gap);
  return /^\. ?$/.test(gap) && isInitial(survey.words[at]!);
}

/** `Benjamin Netanyahu Dmitry Gendelman`: behind a known full name a given name begins somebody else's. */
function isAnother({ words, hitOf, isGivenName }: Survey, first: number, at: number): boolean {
  const hit = hitOf[at - 1];
  if (!hit || hit === hitOf[at] || hit.start < words[first]!.start || hitOf[at - 2] !== hit) return false;
  const next = words[at + 1];
  return isPersonHit(hit) && isGivenName(words[at]!.low) && next?.shape === 'capital' && !isGivenName(next.low);
}

/** Two known people side by side: `the Blinken-Lavrov plan`. */
function isPair({ hitOf }: Survey, at: number): boolean {
  return hitOf[at] !== hitOf[at + 1] && isPersonHit(hitOf[at]) && isPersonHit(hitOf[at + 1]);
}

function isPossessive(survey: Survey, at: number, gap: string): boolean {
  const word = survey.words[at]!;
  const bare = word.shape === 'lower' || (word.low === 's' && survey.words[at - 1]!.shape === 'caps');
  return /['’ʼ]/.test(gap) && word.low.length <= 2 && bare;
}

/** `J.`, `JD`; not the `Yi` of “… met Wang Yi. Lavrov left.”, nor the `II` of “… World War II. Putin left.” */
function isInitial(word: Word): boolean {
  return (
    (word.low.length === 1 && word.shape === 'capital') ||
    (word.low.length === 2 && word.shape === 'caps' && !SUFFIXES.has(word.low))
  );
}

/** Prepositions of Italian; in its names these words have a capital: `Luigi Di Maio da Bruxelles`. */
const ITALIAN_SMALL: ReadonlySet<string> = new Set(['da', 'di', 'e', 'del', 'della', 'dei', 'la', 'le', 'al']);

function isParticle(survey: Survey, at: number, first: boolean): boolean {
  const { low } = survey.words[at]!;
  if (
    !PARTICLES.has(low) ||
    (survey.language === 'it' && survey.words[at]!.shape === 'lower' && ITALIAN_SMALL.has(low))
  )
    return false;
  if (TIED_PARTICLES.has(low) && !survey.romance && isSpace(gapAfter(survey, at))) return false;
  return !first || low === 'al' || low === 'el' || low === 'abu' || low.length > 2;
}

/** Whether a word, as printed here, can be part of a name. */
function isNameWord(survey: Survey, at: number, first: number): boolean {
  const word = survey.words[at]!;
  if (word.shape === 'number' || word.shape === 'plain') return false;
  if (word.shape === 'lower')
    return afterHyphen(survey, at) && word.low.length > 1 && at > first && !NOT_GIVEN.has(word.low);
  // “A Kremlin”, “I Heskey”: an article or a numeral, unless a stop makes it an initial.
  if (at <= first && isMonsieur(survey, at)) return false;
  if (word.low.length === 1) return at > first || !'ai'.includes(word.low) || gapAfter(survey, at).startsWith('.');
  if (isOrdinary(survey, at) || PLURAL_HEADS.has(word.low)) return false;
  if (isTitleLike(survey, at)) return false;
  const hit = survey.hitOf[at];
  if (isPersonHit(hit)) return true;
  const place = placeOf(hit, ['country', 'demonym', 'organisation']);
  return (
    place === null ||
    (at > first && place.kind === 'country' && word.low.length > 4 && !isSpace(gapAfter(survey, at - 1)))
  );
}

/** `M. Duarte` in French: no initial. */
export function isMonsieur(survey: Survey, at: number): boolean {
  const { low, shape } = survey.words[at]!;
  return survey.language === 'fr' && low === 'm' && shape === 'capital' && gapAfter(survey, at).startsWith('.');
}

/** A word that no name begins with; `Will Smith` within a sentence all the same. */
function isOrdinary(survey: Survey, at: number): boolean {
  const { low, shape } = survey.words[at]!;
  if (!NO_NAME.has(low)) return false;
  const next = survey.words[at + 1];
  return !(
    NICKNAMES.has(low) &&
    shape === 'capital' &&
    !opensSentence(survey, at) &&
    next?.shape === 'capital' &&
    isSpace(gapAfter(survey, at))
  );
}

/** `Suk-yeol`, `Jong-un`: after a hyphen a given name goes on in small letters. */
function afterHyphen(survey: Survey, at: number): boolean {
  return at > 0 && /^[-\u2010\u2011]$/.test(gapAfter(survey, at - 1)) && survey.words[at - 1]!.shape === 'capital';
}

/** Titles and honorifics end a name; a word of both worlds (`Major`, `King`) goes by what follows. */
function isTitleLike(survey: Survey, at: number): boolean {
  const { low } = survey.words[at]!;
  if (ADDRESSES.has(low) || SUFFIXES.has(low)) return !SUFFIXES.has(low);
  if (HONORIFICS.has(low) && low.length > 2 && low !== 'don' && low !== 'royal') return true;
  if (HEADS.has(low)) return !NAMES_TOO.has(low);
  return PORTFOLIO.has(low) && survey.words[at]!.shape === 'capital' && !NAMES_TOO.has(low) && TITLE_STARTERS.has(low);
}

/** Title words that are also surnames. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'king prince pope judge marshal chancellor mayor major fellow rice mohan bishop chan law power price fm cm cook parker weaver baker butcher carpenter shepherd gardener barber potter painter singer farmer brewer archer mason banker porter'.split(
    ' ',
  ),
);
/** Portfolio words that begin a title, so that a name before them ends. */
const TITLE_STARTERS: ReadonlySet<string> = new Set(
  'foreign external defence defense interior home finance prime vice crown national security state federal union european chief deputy ministry department'.split(
    ' ',
  ),
);

/** Whether a sentence, a line or a quotation begins with this word: its capital says nothing. */
export function opensSentence(survey: Survey, at: number): boolean {
  if (at === 0) return true;
  const gap = gapAfter(survey, at - 1);
  return gap === '' || /[.!?:;\n“”"«»…|•([—–]/.test(gap) || / [-*] /.test(gap);
}

/**
 * Where a name that was read backwards to `first` really begins: not with a word that opens sentences (`Yet Trump`,
 * `Meanwhile Putin`). Another unknown word there may be a given name (`Barron Trump`) and stays.
 */
export function afterOpener(
  survey: Survey,
  first: number,
  last: number,
  lexicon: Pick<Lexicon, 'isGivenName'>,
): number {
  const { low } = survey.words[first]!;
  if (first >= last || !isSpace(gapAfter(survey, first))) return first;
  if (isSide(survey, first, lexicon)) return afterOpener(survey, first + 1, last, lexicon);
  if (!opensSentence(survey, first)) return first;
  if (isNounBefore(survey, first)) return afterOpener(survey, first + 1, last, lexicon);
  return isOpener(low) && !lexicon.isGivenName(low) ? afterOpener(survey, first + 1, last, lexicon) : first;
}

/** The party or state somebody stands for, before the name: `Democrat Mike Gravel`, `Maine Susan Collins`. */
function isSide({ words }: Survey, at: number, lexicon: Pick<Lexicon, 'isGivenName'>): boolean {
  if (AFFILIATIONS.has(words[at]!.low)) return true;
  const next = words[at + 1];
  return PLACE_NAMES.has(words[at]!.low) && next !== undefined && lexicon.isGivenName(next.low);
}

/** `Разговор Лаврова`: a given name would stand in the case of the family name behind it. */
function isNounBefore({ words }: Survey, first: number): boolean {
  const [word, name] = [words[first]!, words[first + 1]!];
  return /[бвгджзклнпрстфхцчшщь]$/.test(word.low) && /[бвгджзклнпрстфхцчшщ](?:[ауе]|ым|ом)$/.test(name.low);
}

function isOpener(low: string): boolean {
  return OPENERS.has(low) || (low.length > 4 && /(?:ly|ing|ed|wise)$/.test(low));
}
