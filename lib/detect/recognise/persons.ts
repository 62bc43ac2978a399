import { stem } from '../../text/stem.ts';
import type { Draft } from '../draft.ts';
import { draftOf } from '../draft.ts';
import { nameAmongNouns } from '../names/capital-nouns.ts';
import { ENOUGH, evidenceFor } from '../names/evidence.ts';
import type { NameRun } from '../names/name-run.ts';
import { opensSentence, readName } from '../names/name-run.ts';
import { AFFILIATIONS, CASTS, PLACE_NAMES } from '../names/person-words.ts';
import { NICKNAMES } from '../names/nicknames.ts';
import { isTitleCase } from '../names/title-case.ts';
import { NAMED_THINGS, OPENERS, SUFFIXES, THINGS, VESSELS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, placeOf, surveyOf } from '../survey.ts';

type Reason = 'given-name' | 'person-context' | 'among-people';
interface Candidate {
  readonly run: NameRun;
  readonly reason: Reason | null;
}

/**
 * People without a title: by a given name the lexicon knows, by the words around an unknown name, or because they are
 * listed among people. Journalists, victims, analysts, politicians of the past.
 */
export function persons(context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const candidates = amongPeople(survey, sameFamily(survey, candidatesIn(survey, context)));
  return candidates.flatMap(({ run, reason }) => {
    if (reason === null) return [];
    const { start, end } = run;
    const confidence = reason === 'given-name' ? 0.75 : 0.65;
    return [draftOf(survey, { kind: 'person', start, end, form: 'full', confidence, because: reason })];
  });
}

function candidatesIn(survey: Survey, context: Context): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < survey.words.length; at++) {
    if (!mayBegin(survey, at)) continue;
    const whole = readName(survey, at);
    if (whole === null) continue;
    const candidate = candidateIn(survey, whole, context);
    if (candidate) found.push(candidate);
    at = Math.max(at, whole.last);
  }
  return found;
}

function mayBegin({ words }: Survey, at: number): boolean {
  const { shape, low } = words[at]!;
  return shape === 'capital' || shape === 'caps' || (shape === 'lower' && low === 'al');
}

/** The name within a run of capitals: all of it, or what begins with a given name (`Maine Susan Collins`). */
function candidateIn(survey: Survey, whole: NameRun, { lexicon }: Context): Candidate | null {
  for (let at = whole.first; at < whole.last; at++) {
    const { low, shape } = survey.words[at]!;
    const isPlace = PLACE_NAMES.has(low) && !GIVEN_TOO.has(low);
    const isGiven = shape === 'capital' && isGivenAt(survey, at, lexicon) && !isPlace;
    if (!isGiven && !mayOpenUnknown(survey, at, whole)) continue;
    if (survey.capitalNouns && !isGiven) continue; // every noun has a capital: only a given name speaks for a person
    const read = at === whole.first ? whole : readName(survey, at);
    const run = read && survey.capitalNouns ? nameAmongNouns(survey, read, lexicon) : read;
    if (run === null || !isNameLike(survey, run)) {
      if (isGiven) return null;
      continue;
    }
    if (isGiven) return { run, reason: isArticled(survey, run) ? null : 'given-name' };
    if (givenWithin(survey, at + 1, run, lexicon)) continue;
    return { run, reason: evidenceFor(survey, run) >= ENOUGH ? 'person-context' : null };
  }
  return null;
}

/** Places only behind `San`: `José Miguel Insulza`. */
const GIVEN_TOO: ReadonlySet<string> = new Set(['jose', 'diego', 'antonio', 'francisco']);

/** At the start of a sentence these are verbs: “Will Putin come?” */
const MODAL: ReadonlySet<string> = new Set(['will', 'rob', 'grant', 'chase', 'mark', 'art', 'pat', 'sue']);

function isGivenAt(survey: Survey, at: number, { isGivenName }: Context['lexicon']): boolean {
  const { low } = survey.words[at]!;
  return (
    low.length > 1 && (NICKNAMES.has(low) ? !MODAL.has(low) || !opensSentence(survey, at) : isGivenName(stem(low)))
  );
}

/** An unknown word may begin a name at the start of the run, behind an affiliation, behind a sentence's first word. */
function mayOpenUnknown(survey: Survey, at: number, whole: NameRun): boolean {
  const { low } = survey.words[at]!;
  if (AFFILIATIONS.has(low) || THINGS.has(low) || PLACE_NAMES.has(low) || SAINTS.has(low)) return false;
  if (ROYAL.has(low)) return false;
  if (opensSentence(survey, at) && OPENERS.has(low)) return false;
  if (at === whole.first) return true;
  const before = survey.words[at - 1]!.low;
  return isSpace(gapAfter(survey, at - 1)) && (AFFILIATIONS.has(before) || OPENERS.has(before));
}

/** Styles: the name begins behind them. */
const ROYAL: ReadonlySet<string> = new Set(
  'king queen prince princess pope emperor bishop marshal chancellor'.split(' '),
);

/** A given name further on: what stands before it is no part of the name, unless it may be a first given name. */
function givenWithin(survey: Survey, from: number, run: NameRun, lexicon: Context['lexicon']): boolean {
  const { low } = survey.words[from]!;
  return from < run.last && isSpace(gapAfter(survey, from - 1)) && low.length > 2 && lexicon.isGivenName(low);
}

const SAINTS: ReadonlySet<string> = new Set(
  'san santa saint st sao fort los las rio puerto el la le du da do dos del della di de mont monte villa nova santo'.split(
    ' ',
  ),
);

function isNameLike(survey: Survey, run: NameRun): boolean {
  const { words } = survey;
  const before = words[run.first - 1];
  if (
    run.parts.length < 2 ||
    run.parts.length > 5 ||
    !hasSpace(survey, run) ||
    (!survey.capitalNouns && isTitleCase(survey, run.first, run.last))
  )
    return false;
  if (
    before &&
    before.shape !== 'lower' &&
    isSpace(gapAfter(survey, run.first - 1)) &&
    (VESSELS.has(before.low) || SAINTS.has(before.low))
  )
    return false;
  const last = words[run.last]!;
  if (
    last.low.length < 2 ||
    (last.shape === 'caps' && last.low.length > 2 && !SUFFIXES.has(last.low)) ||
    PLACE_NAMES.has(last.low)
  )
    return false;
  if (STATES.has(run.parts.slice(0, 2).join(' '))) return false;
  for (let at = run.first; at <= run.last; at++) if (isNoPart(survey, at, run)) return false;
  return survey.capitalNouns || !isThing(survey, run.last);
}

/** `the Ross Dependency`: an article makes a thing of it, unless the words around speak for a person. */
function isArticled(survey: Survey, run: NameRun): boolean {
  const before = survey.words[run.first - 1];
  if (before?.low !== 'the' || !isSpace(gapAfter(survey, run.first - 1))) return false;
  return evidenceFor(survey, run) <= -ENOUGH;
}

/** `A-list`, `Parker-Pope`: one printed word is no full name. */
function hasSpace(survey: Survey, { first, last }: NameRun): boolean {
  for (let at = first; at < last; at++) if (/\s/.test(gapAfter(survey, at))) return true;
  return false;
}

/** A thing or a digit within; a place at the start. The family name may be a town's: `Margo Kingston`. */
function isNoPart({ words, text, hitOf }: Survey, at: number, { first, last }: NameRun): boolean {
  const { low, start, end } = words[at]!;
  if (/\p{Nd}/u.test(text.slice(start, end))) return true;
  if (THINGS.has(low) && !(at === first && NICKNAMES.has(low))) return true;
  const kinds = at === first ? PLACES : CAPITALS;
  return (at === first || at < last) && placeOf(hitOf[at], kinds) !== null;
}

const CAPITALS = ['capital', 'metonym'] as const;
const PLACES = [...CAPITALS, 'country', 'organisation'] as const;

/** Initials of states and bodies: `U. S. Steel`. */
const STATES: ReadonlySet<string> = new Set(['u s', 'u n', 'u k', 'e u', 'd c', 'n y']);

/** A capitalised thing goes on behind the name: `Ronald Reagan Presidential Library`. */
function isThing({ words, ...survey }: Survey, last: number): boolean {
  const next = words[last + 1];
  return (
    next !== undefined &&
    next.shape !== 'lower' &&
    isSpace(gapAfter({ words, ...survey }, last)) &&
    (NAMED_THINGS.has(next.low) || THINGS.has(next.low))
  );
}

/** Who bears the family name of somebody known is a person too: `Christabel Pankhurst`, then `Emmeline Pankhurst`. */
function sameFamily(survey: Survey, candidates: readonly Candidate[]): readonly Candidate[] {
  const families = new Set(candidates.flatMap(({ run, reason }) => (reason === null ? [] : [run.parts.at(-1)])));
  return candidates.map((one) =>
    families.has(one.run.parts.at(-1)) && isPlain(survey, one.run) ? asPerson(one) : one,
  );
}

/** Two words within a sentence, without an article: not `Unpredictable Sondland …`, `the Vision Pro` nor `FM Lavrov`. */
function isPlain(survey: Survey, run: NameRun): boolean {
  if (survey.words[run.first]!.shape !== 'capital') return false;
  const inside = run.parts.length === 2 && run.parts[1]!.length > 3 && !opensSentence(survey, run.first);
  return inside && evidenceFor(survey, run) >= 0;
}

/** Names listed with people are people: `Ana Duarte, Juan Pérez and Kubbra Sait`. */
function amongPeople(survey: Survey, candidates: readonly Candidate[]): readonly Candidate[] {
  const chains: Candidate[][] = [];
  for (const candidate of candidates) {
    const before = chains.at(-1)?.at(-1);
    if (before && isListed(survey, before.run.last, candidate.run.first)) chains.at(-1)!.push(candidate);
    else chains.push([candidate]);
  }
  return chains.flatMap((chain) => (isOfPeople(survey, chain) ? chain.map(asPerson) : chain));
}

function asPerson({ run, reason }: Candidate): Candidate {
  return { run, reason: reason ?? 'among-people' };
}

function isListed(survey: Survey, last: number, first: number): boolean {
  const between = survey.text.slice(survey.words[last]!.end, survey.words[first]!.start);
  return between.length < 10 && /^(?: ?[,;] ?(?:and |or |& )?| and | & | or )$/.test(between);
}

function isOfPeople(survey: Survey, chain: readonly Candidate[]): boolean {
  if (chain.length < 2) return false;
  const sure = chain.filter(({ reason }) => reason !== null).length;
  return sure * SURE_SHARE >= chain.length || isCast(survey, chain[0]!.run.first);
}

/** One in so many must be a person by itself for a list to be one of people. */
const SURE_SHARE = 5;

/** `cast members include`, `starring`. */
function isCast({ words }: Survey, first: number): boolean {
  return [words[first - 1], words[first - 2]].some((word) => word?.shape === 'lower' && CASTS.has(word.low));
}
