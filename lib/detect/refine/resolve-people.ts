import type { Mention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { draftOf, isDraft } from '../draft.ts';
import type { Identity, Person } from '../link/people.ts';
import { peopleIn, personNamed } from '../link/people.ts';
import { carries, resolveSurname } from '../link/surnames.ts';
import { afterOpener, readName, readNameBefore } from '../names/name-run.ts';
import { folded } from '../../text/fold.ts';
import { stem } from '../../text/stem.ts';
import { isTitleCase } from '../names/title-case.ts';
import { NICKNAMES } from '../names/nicknames.ts';
import { NO_NAME, PARTICLES, THINGS } from '../names/words.ts';
import type { Context } from '../pipeline.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isSpace, placeOf, surveyOf } from '../survey.ts';
import { makesOfficial } from '../titles/makes-official.ts';

/** Says who every name means: full names first, then the bare surnames that repeat them. */
export function resolvePeople(mentions: readonly Mention[], context: Context): readonly Mention[] {
  const drafts = mentions.filter(isDraft);
  const introduced = peopleIn(drafts, context).filter((person) => !isNobody(person, context));
  const people = [...introduced, ...byTitleOnly(drafts, introduced, context)];
  const bare = repeats(drafts, people, context);
  const resolved = [...drafts, ...bare].flatMap((draft) => resolve(draft, people, context));
  const others = mentions.filter((mention) => !isDraft(mention));
  return [...resolved, ...others].toSorted((a, b) => a.start - b.start);
}

/** People the article only ever gives a surname, once with a title: “President Obama”, then “Obama”. */
function byTitleOnly(drafts: readonly Draft[], introduced: readonly Person[], context: Context): readonly Person[] {
  const added: Person[] = [];
  for (const draft of drafts) {
    const bare = draft.form === 'surname' && (draft.titles.some(makesOfficial) || isSomebody(draft));
    if (!bare || [...introduced, ...added].some((one) => carries(one, draft.parts, context) !== null)) continue;
    added.push(personNamed(draft, resolveSurname(draft, introduced, context) ?? strangerOf(draft)));
  }
  return added;
}

function resolve(draft: Draft, people: readonly Person[], context: Context): readonly Draft[] {
  if (draft.form === 'surname' || draft.form === 'given') {
    const identity = resolveSurname(draft, people, context);
    if (identity) return [identified(draft, identity)];
    // A surname with its title is somebody, though nobody the article or the lexicon can tell.
    return draft.titles.length > 0 || isSomebody(draft) ? [identified(draft, strangerOf(draft))] : [];
  }
  const person = people.find((one) => isMentionOf(draft, one));
  return person ? [identified(draft, person.identity)] : [];
}

/** Rules that take a single word for a person. */
const BARE: ReadonlySet<string> = new Set(['surname-in-context', 'household-name', 'in-a-cast']);

/** A bare name that is a person's by what stands around it: `Mr Duarte`, `Duarte resigned`. */
function isSomebody(draft: Draft): boolean {
  return draft.addressed || draft.because.some((rule) => BARE.has(rule));
}

function isMentionOf(draft: Draft, person: Person): boolean {
  const handle = draft.because.includes('handle') ? draft.parts[0] : null;
  if (handle && (handle === person.parts.join('') || handle === folded(person.identity.name ?? '').replace(/\W/g, '')))
    return true;
  return person.quotes.has(draft.start) || person.spellings.some((parts) => parts.join(' ') === draft.parts.join(' '));
}

/** A known surname in a longer run of capitals is a person only with a given name, a title or a link: not `Key Takeaways`. */
function isNobody({ identity, titles, parts, rules }: Person, { lexicon }: Context): boolean {
  if (identity.official !== null || titles.length > 0 || (identity.candidates?.length ?? 0) > 0) return false;
  const unsure = rules.every((rule) => rule === 'longer-name' || rule === 'given-name');
  return (
    unsure &&
    (parts.some((part, k) => THINGS.has(part) && !(k === 0 && NICKNAMES.has(part))) ||
      (!rules.includes('given-name') && !lexicon.isGivenName(parts[0]!)))
  );
}

function identified(draft: Draft, identity: Identity): Draft {
  return {
    ...draft,
    ...identity,
    confidence: Math.min(identity.confidence, draft.form === 'full' ? 1 : 0.97),
    because: [...draft.because, ...identity.because],
  };
}

/** Somebody of whom the article gives a surname and perhaps a title, and nothing else. */
function strangerOf({ kind, titles, candidates }: Draft): Identity {
  const title = titles[0] ?? null;
  return {
    kind,
    official: null,
    name: null,
    office: null,
    officeTitle: title?.words ?? null,
    country: title?.country ?? null,
    confidence: 0.6,
    because: ['not-introduced'],
    ...(candidates ? { candidates } : {}),
  };
}

/** Bare words that repeat a name given in full and that no recogniser knows: `Duarte` after `Ana Duarte`. */
function repeats(drafts: readonly Draft[], people: readonly Person[], context: Context): readonly Draft[] {
  const survey = surveyOf(context);
  const covered = new Set(drafts.flatMap((draft) => range(draft.first, draft.last)));
  const words = new Set(people.flatMap((person) => person.spellings.flat()));
  const again = fullNames(survey, people, covered);
  for (const draft of again) for (const at of range(draft.first, draft.last)) covered.add(at);
  return [...again, ...joined(survey, bareNames(survey, people, words, covered, context))];
}

/** Two words of one name side by side are one mention: `Suu Kyi`. */
function joined(survey: Survey, drafts: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1);
    if (!before || before.last + 1 !== draft.first || !isSpace(gapAfter(survey, before.last))) {
      kept.push(draft);
      continue;
    }
    const { start } = before;
    const quote = survey.text.slice(start, draft.end);
    kept[kept.length - 1] = { ...draft, start, quote, first: before.first, parts: [...before.parts, ...draft.parts] };
  }
  return kept;
}

/** Full names that no recogniser dared to read where they stand: in a headline, after another capital. */
function fullNames(survey: Survey, people: readonly Person[], covered: ReadonlySet<number>): readonly Draft[] {
  const spellings = people.flatMap((person) =>
    person.spellings.filter((parts) => parts.length > 1).map((parts) => [parts, person.identity.kind] as const),
  );
  const firsts = new Set(spellings.map(([parts]) => parts[0]));
  return survey.words.flatMap((word, at) => {
    if (word.shape === 'lower' || covered.has(at) || !firsts.has(stem(word.low))) return [];
    const found = spellings.find(([parts]) => parts.every((part, k) => isPart(survey, at + k, part, covered)));
    if (!found) return [];
    const [start, end] = [word.start, survey.words[at + found[0].length - 1]!.end];
    return [draftOf(survey, { kind: found[1], start, end, form: 'full', confidence: 0.85, because: 'repeated-name' })];
  });
}

function isPart(survey: Survey, at: number, part: string, covered: ReadonlySet<number>): boolean {
  const word = survey.words[at];
  if (!word || covered.has(at) || word.shape === 'lower') return false;
  return stem(word.low) === part;
}

function bareNames(
  survey: Survey,
  people: readonly Person[],
  words: ReadonlySet<string>,
  covered: ReadonlySet<number>,
  context: Context,
): readonly Draft[] {
  return survey.words.flatMap((word, at) => {
    if ((word.shape !== 'capital' && word.shape !== 'caps') || covered.has(at)) return [];
    const bare = bareForm(word.low, words, survey.genitives);
    if (bare === null || bare.low.length < 2 || NO_NAME.has(bare.low) || isPlace(survey, at)) return [];
    const kind = people.find((person) => carries(person, [bare.low], context) !== null)?.identity.kind;
    if (!kind || !standsAlone(survey, at, context)) return [];
    const first = withParticles(survey, at, bare.low, people);
    const [start, end] = [survey.words[first]!.start, word.end - bare.cut];
    const draft = draftOf(survey, { kind, start, end, form: 'surname', confidence: 0.85, because: 'repeated-name' });
    return [{ ...draft, parts: [bare.low], first, last: at }];
  });
}

/** Where a family name with small words begins: `de Blasio` after `Bill de Blasio`. */
function withParticles({ words }: Survey, at: number, low: string, people: readonly Person[]): number {
  const spelling = people.flatMap((person) => person.spellings).find((parts) => parts.indexOf(low) > 1);
  let first = at;
  for (let k = spelling?.indexOf(low) ?? 0; k > 1 && PARTICLES.has(spelling![k - 1]!); k--) {
    if (words[first - 1]?.low !== spelling![k - 1]) break;
    first--;
  }
  return first;
}

/** `Israel` is a country, also where Israel Katz was named. */
function isPlace(survey: Survey, at: number): boolean {
  return placeOf(survey.hitOf[at], ['country', 'demonym', 'organisation', 'capital', 'metonym']) !== null;
}

interface Bare {
  readonly low: string;
  /** Letters at the end that are no part of the name. */
  readonly cut: number;
}

/** The word without its case ending when it is one of these, or without a genitive `s`: `Assads Regierung`. */
function bareForm(word: string, words: ReadonlySet<string>, genitives: boolean): Bare | null {
  const low = stem(word);
  if (words.has(low)) return { low, cut: 0 };
  const short = low.slice(0, -1);
  return genitives && low.endsWith('s') && words.has(short) ? { low: short, cut: 1 } : null;
}

/** The word is no part of a longer name, or capitals mean nothing here: in a headline, at the start of a sentence. */
function standsAlone(survey: Survey, at: number, { lexicon }: Context): boolean {
  const before = readNameBefore(survey, at);
  const first = before ? afterOpener(survey, before.first, at, lexicon) : at;
  const run = readName(survey, first);
  if (run === null || run.first === run.last) return true;
  const others = survey.words
    .slice(run.first, run.last + 1)
    .filter((word) => word !== survey.words[at] && word.low.length > 1 && !PARTICLES.has(word.low));
  if (others.length === 0) return true;
  return isTitleCase(survey, run.first, run.last) && !others.some((word) => lexicon.isGivenName(word.low));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
