import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, isPersonHit, isSpace, placeOf, surveyOf } from '../survey.ts';
import { readName, readNameBefore, trimName } from '../names/name-run.ts';
import { isTitleCase } from '../names/title-case.ts';
import { ACTS, HELPERS, LIVES, PLACE_NAMES } from '../names/person-words.ts';
import { THINGS } from '../names/words.ts';
import type { NameRun } from '../names/name-run.ts';
import { ADDRESSES, HONORIFICS } from './english/english.ts';
import { signNames } from './languages/sign-names.ts';
import { plainName } from './plain-names.ts';
import { nameBehindComplement } from './complement.ts';
import { signLanguageOf, titlesOf } from './titles-of.ts';
import type { Title } from './title.ts';

/** A name and the titles that stand beside it. */
export interface TitledName {
  readonly run: NameRun;
  readonly titles: readonly Title[];
  readonly rule: 'title-before-name' | 'title-after-name';
  readonly addressed: boolean;
}

/** Every name with a title before it or in apposition after it. */
export function titledNames(context: Context): readonly TitledName[] {
  const survey = surveyOf(context);
  const { isGivenName } = context.lexicon;
  const titles = titlesOf(context);
  const signs = signLanguageOf(survey);
  if (signs) return signNames(survey, titles, signs);
  const groups = groupsOf(survey, titles);
  return groups.flatMap((group, k) => {
    const found =
      nameAfter(survey, group, isGivenName) ??
      nameBefore(survey, coordinated(survey, groups, k)) ??
      nameFarther(survey, group, groups[k + 1]?.[0]?.first ?? Infinity);
    if (found === null) return [];
    const { run } = found;
    const bare = found.titles.at(-1)!.complement ? fromGivenName(survey, run, isGivenName) : run;
    const trimmed = isTitleCase(survey, bare.first, bare.last) ? trimName(survey, bare, isGivenName) : bare;
    return isCredible(survey, trimmed, found, isGivenName) ? [{ ...found, run: trimmed }] : [];
  });
}

/** `Director of Public Prosecution Eva-Marie Persson`: a word of the title that no list holds is no name. */
function fromGivenName(survey: Survey, run: NameRun, isGivenName: (word: string) => boolean): NameRun {
  const [first, second] = run.parts;
  if (run.parts.length < 3 || isGivenName(first!) || !isGivenName(second!)) return run;
  return readName(survey, run.first + 1, run.last) ?? run;
}

/** Styles that stand before all sorts of words: `King Kong`, `Prince Edward County`. */
const ROYAL = /\b(?:king|queen|prince|princess|pope)$/i;

/** “Sicherheitsberater Trumps” is an adviser of Trump, not Trump. */
function isGenitive({ hitOf, words }: Survey, run: NameRun): boolean {
  return hitOf[run.last] !== undefined && hitOf[run.last]!.end < words[run.last]!.end;
}

/** One unknown word is a name only right behind a full title, and never before one: `Currently, the head of …`. */
function isCredible(survey: Survey, run: NameRun, found: TitledName, isGivenName: (word: string) => boolean): boolean {
  const { titles, rule, addressed } = found;
  if (isPersonHit(survey.hitOf[run.first])) return !isGenitive(survey, run);
  if (run.parts.length > 1) return !THINGS.has(run.parts.at(-1)!);
  if (rule === 'title-after-name' || survey.capitalNouns) return false;
  const word = survey.words[run.first]!;
  const title = titles.at(-1)!;
  if (title.plural || (ROYAL.test(title.words) && !isGivenName(run.parts[0]!))) return false;
  return (
    addressed ||
    (word.shape === 'capital' &&
      word.low.length > 2 &&
      !THINGS.has(word.low) &&
      title.sort !== 'soft' &&
      title.complement === false)
  );
}

/** Titles that stand together before one name: `army chief` `Gen`, `Prime Minister and Foreign Minister`. */
function groupsOf(survey: Survey, titles: readonly Title[]): readonly (readonly Title[])[] {
  const groups: Title[][] = [];
  for (const title of titles) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !before.plural && adjoins(survey, before, title)) group.push(title);
    else groups.push([title]);
  }
  return groups;
}

function adjoins(survey: Survey, before: Title, after: Title): boolean {
  const between = after.first - before.last;
  const gap = gapAfter(survey, before.last);
  if (between === 1) return isJoint(gap) || gap === ', ' || (/^\. ?$/.test(gap) && isShort(survey, before.last));
  return between === 2 && survey.words[before.last + 1]!.low === 'and' && isSpace(gap);
}

/** `Lt.`, `Sen.`: a stop behind a shortened title ends no sentence. */
function isShort({ words, hitOf }: Survey, at: number): boolean {
  return words[at]!.low.length <= 4 && placeOf(hitOf[at], ['country', 'organisation']) === null;
}

function nameAfter(survey: Survey, group: readonly Title[], isGivenName: (word: string) => boolean): TitledName | null {
  const title = group.at(-1)!;
  let at = behindPlace(survey, behindThen(survey, title.last + 1), isGivenName);
  let addressed = false;
  for (let steps = 0; steps < 5; steps++) {
    const word = survey.words[at];
    if (!word || !isAddress(survey, at)) break;
    addressed ||= ADDRESSES.has(word.low);
    at++;
  }
  if (!mayLeadTo(survey, title, at)) return null;
  const run = readName(survey, behindAcronym(survey, at)) ?? plainName(survey, at);
  return run && { run, titles: group, rule: 'title-before-name', addressed };
}

/** `the minister of health and of the affairs of the sea, Ana Duarte,`: no other title stands between. */
function nameFarther(survey: Survey, group: readonly Title[], next: number): TitledName | null {
  const run = nameBehindComplement(survey, group.at(-1)!);
  return run && run.first < next ? { run, titles: group, rule: 'title-before-name', addressed: false } : null;
}

/** `the NATO chief at the time, Ana Duarte,` */
function behindThen({ words }: Survey, at: number): number {
  return words[at]?.low === 'at' && words[at + 1]?.low === 'the' && words[at + 2]?.low === 'time' ? at + 3 : at;
}

/** Words a place may have before the name of who governs it. */
const PLACE = 3;

/** `Mayor of Los Angeles Karen Bass`, `the governor of Texas, Greg Abbott,`: where the name begins behind an unknown place; the same word when none does. */
function behindPlace({ words, ...survey }: Survey, at: number, isGivenName: (word: string) => boolean): number {
  if (words[at]?.low !== 'of' || words[at].shape !== 'lower') return at;
  for (let k = at + 1; k <= at + 1 + PLACE; k++) {
    const word = words[k];
    if (k > at + 1 && gapAfter({ words, ...survey }, k - 1) === ', ') return k;
    if (word?.shape !== 'capital' || !isSpace(gapAfter({ words, ...survey }, k - 1))) return at;
    if (k > at + 1 && isGivenName(word.low) && !PLACE_NAMES.has(word.low) && words[k + 1]?.shape === 'capital')
      return k;
  }
  return at;
}

/** `MK Yair Lapid`, `глава ОАСК Павел Вовк`: a body's or post's short name before the name. */
function behindAcronym(survey: Survey, at: number): number {
  const [word, next] = [survey.words[at], survey.words[at + 1]];
  const acronym = word?.shape === 'caps' && word.low.length > 1 && word.low.length <= 5 && next?.shape === 'capital';
  return acronym && !isPersonHit(survey.hitOf[at]) && isSpace(gapAfter(survey, at)) && word.low.length > 2
    ? at + 1
    : at;
}

/** `Mr.`, `H.E.`, `Shri` between title and name. */
function isAddress(survey: Survey, at: number): boolean {
  const word = survey.words[at]!;
  const gap = gapAfter(survey, at - 1);
  if (word.shape === 'lower' || !HONORIFICS.has(word.low)) return false;
  return isSpace(gap) || /^(?:\. ?|, )$/.test(gap);
}

function mayLeadTo(survey: Survey, title: Title, at: number): boolean {
  const gap = gapAfter(survey, at - 1);
  if (isSpace(gap) || (isJoint(gap) && title.capital)) return true;
  // “Gen. Bajwa”, “Sen. McCain”: the stop of a shortened title; never of a sentence.
  if (/^\.[ \u00a0]?$/.test(gap)) return at > title.last + 1 || isShort(survey, at - 1);
  // “U.S President, Joe Biden,”: set off by commas on both sides.
  return /^ ?, $/.test(gap) && isSetOff(survey, at);
}

function isSetOff(survey: Survey, at: number): boolean {
  const run = readName(survey, at);
  return run !== null && run.parts.length >= 2 && /^(?:\s?[,.;:()—–]|\n)/.test(gapAfter(survey, run.last));
}

/** Small words between two posts of one person: ` of the Velt Institute and a former `. */
const ALSO: ReadonlySet<string> = new Set('of at for in the and a an'.split(' '));
/** Most words between two posts. */
const APART = 10;

/** A group and those that go on after it: `executive vice president of the Velt Institute and a former ambassador`. */
function coordinated(survey: Survey, groups: readonly (readonly Title[])[], k: number): readonly Title[] {
  const all = [...groups[k]!];
  for (const next of groups.slice(k + 1, k + 3)) {
    if (!isAlso(survey, all.at(-1)!.last + 1, next[0]!.first)) break;
    all.push(...next);
  }
  return all;
}

function isAlso({ words, text }: Survey, from: number, to: number): boolean {
  const between = words.slice(from, to);
  if (between.length === 0 || between.length > APART || !between.some(({ low }) => low === 'and')) return false;
  if (/[.;:()\n]/.test(text.slice(words[from - 1]!.end, words[to]!.start))) return false;
  return between.every(({ shape, low }) => shape !== 'lower' || ALSO.has(low));
}

/** `Ana Duarte, the deputy foreign minister,`; `Duarte (deputy foreign minister)`; `Duarte, who is foreign minister`. */
function nameBefore(survey: Survey, group: readonly Title[]): TitledName | null {
  const title = group[0]!;
  if (title.plural) return null;
  const start = title.sort === 'civil' ? beforeRole(survey, title.first - 1) : skipBack(survey, title.first - 1);
  const gap = gapAfter(survey, start);
  if (!/^(?: ?, | \( ?|, \(| [–—-] )$/.test(gap) && !isLinked(survey, start, title)) return null;
  if (!isLinked(survey, start, title) && !group.some((one) => closes(survey, one))) return null;
  const end = isLinked(survey, start, title) ? linkStart(survey, start) : start;
  const run = readNameBefore(survey, end);
  return run && { run, titles: group, rule: 'title-after-name', addressed: false };
}

/** Words between article and role: `a Beijing-based analyst`, `a marathon runner`. */
const DESCRIPTION = 4;

function beforeRole(survey: Survey, at: number): number {
  for (let k = at; k > Math.max(0, at - DESCRIPTION); k--) {
    if (gapAfter(survey, k) === ', ') return k; // “Ana Duarte, AP national security writer”
    if (!isJoint(gapAfter(survey, k))) break;
    if (SMALL.has(survey.words[k]!.low)) return k - 1;
  }
  return skipBack(survey, at);
}

const GOING_ON: ReadonlySet<string> = new Set(
  (
    'of for at in to on and who from with under since until as during about ' +
    'bei von beim im des der fur de du des en aupres del ante para при по в'
  ).split(' '),
);

/** An apposition is set off again, or goes on about its post; “…, the president said” is a new clause. */
function closes(survey: Survey, title: Title): boolean {
  const gap = gapAfter(survey, title.last);
  if (!isSpace(gap) || GOING_ON.has(survey.words[title.last + 1]?.low ?? '')) return true;
  return title.complement && closesSoon(survey, title.last + 1);
}

/** Words of a post that no list holds: `deputy director of the office of foreign missions, …` */
function closesSoon({ words, ...survey }: Survey, from: number): boolean {
  for (let at = from; at < from + 2; at++) {
    const word = words[at];
    if (!word || word.shape !== 'lower' || ACTS.has(word.low) || LIVES.has(word.low) || HELPERS.has(word.low))
      return false;
    if (/^[,.;)]/.test(gapAfter({ words, ...survey }, at))) return true;
  }
  return false;
}

const SMALL: ReadonlySet<string> = new Set('the a an his her its their our my'.split(' '));

function skipBack({ words }: Survey, at: number): number {
  return words[at] && SMALL.has(words[at]!.low) ? at - 1 : at;
}

const LINKS: ReadonlySet<string> = new Set('who is was as serves served serving became becomes'.split(' '));

/** “Duarte, who is …”, “Duarte, who serves as …”. */
function isLinked(survey: Survey, at: number, title: Title): boolean {
  return title.sort !== 'civil' && linkStart(survey, at) < at && LINKS.has(survey.words[at]?.low ?? '');
}

function linkStart(survey: Survey, at: number): number {
  for (let k = at; k > Math.max(0, at - 4); k--) {
    if (!LINKS.has(survey.words[k]!.low)) return at;
    if (survey.words[k]!.low === 'who' && /^ ?, $/.test(gapAfter(survey, k - 1))) return k - 1;
  }
  return at;
}
