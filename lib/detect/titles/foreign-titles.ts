import type { CountryCode } from '../../model/ids.ts';
import type { TitleModifier } from '../../model/mention.ts';
import { stem } from '../../text/stem.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, isSpace, placeOf } from '../survey.ts';
import { FOREIGN_SORTS } from './foreign.ts';
import type { TitleLanguage } from './foreign.ts';
import { kindsOf } from './kinds.ts';
import type { Determiner, Title } from './title.ts';

/** Longest title of the tables in words. */
const LONGEST = 8;
const OWNERS = ['country', 'demonym', 'organisation', 'metonym'] as const;

/** The phrases of a language with their words stemmed, made once. */
interface Opened {
  readonly language: TitleLanguage;
  readonly phrases: ReadonlyMap<string, string>;
  readonly firsts: ReadonlySet<string>;
}

const opened = new WeakMap<TitleLanguage, Opened>();

/** Titles of a language that is not English, in order. */
export function foreignTitles(survey: Survey, language: TitleLanguage): readonly Title[] {
  const tables = open(language);
  const titles: Title[] = [];
  for (let at = 0; at < survey.words.length; at++) {
    const title = titleAt(survey, at, tables);
    if (title === null) continue;
    titles.push(title);
    at = title.last;
  }
  return titles;
}

function open(language: TitleLanguage): Opened {
  const known = opened.get(language);
  if (known) return known;
  const entries = [...language.phrases].map(([phrase, english]) => [phrase.split(' ').map(stem), english] as const);
  const made = {
    language,
    phrases: new Map(entries.map(([stems, english]) => [stems.join(' '), english])),
    firsts: new Set(entries.map(([stems]) => stems[0]!)),
  };
  opened.set(language, made);
  return made;
}

interface Match {
  readonly last: number;
  readonly english: string;
  readonly country: CountryCode | null;
}

function titleAt(survey: Survey, at: number, tables: Opened): Title | null {
  const match = phraseAt(survey, at, tables) ?? compoundAt(survey, at, tables.language);
  if (match === null) return null;
  const left = readLeft(survey, at, tables.language);
  const after = modifierAfter(survey, match.last);
  const right = countryAfter(survey, after?.last ?? match.last, tables.language);
  const english = left.deputy ? `deputy ${match.english}` : match.english;
  return {
    start: survey.words[left.first]!.start,
    end: survey.words[right?.last ?? after?.last ?? match.last]!.end,
    first: left.first,
    last: right?.last ?? after?.last ?? match.last,
    words: survey.text.slice(survey.words[at]!.start, survey.words[match.last]!.end),
    english,
    sort: FOREIGN_SORTS.get(match.english) ?? 'office',
    kinds: kindsOf(english),
    country: left.isTheirs
      ? null
      : (left.country ?? match.country ?? right?.country ?? (match.english.startsWith('kremlin') ? 'RUS' : null)),
    to: null,
    modifier: left.modifier ?? after?.modifier ?? null,
    determiner: left.determiner,
    plural: isPlural(survey, left.first, at, tables.language),
    complement: match.last > at,
    capital: survey.words[at]!.shape !== 'lower',
    relation: false,
  };
}

/** Behind a title of a Romance language, folded. */
const BEHIND: ReadonlyMap<string, TitleModifier> = new Map([
  ...'encargado encargada interino interina'.split(' ').map((word) => [word, 'acting'] as const),
  ...'saliente sortant sortante uscente'.split(' ').map((word) => [word, 'outgoing'] as const),
  ...'electo electa elu elue eletto eletta eleito eleita'.split(' ').map((word) => [word, 'designate'] as const),
]);

/** `el canciller encargado Juan Pérez` */
function modifierAfter(survey: Survey, last: number): { last: number; modifier: TitleModifier } | null {
  const modifier = survey.romance ? BEHIND.get(survey.words[last + 1]?.low ?? '') : undefined;
  return modifier && isSpace(gapAfter(survey, last)) ? { last: last + 1, modifier } : null;
}

/** `die Außenminister`, `министры`: several people. */
function isPlural({ words }: Survey, first: number, at: number, { plural }: TitleLanguage): boolean {
  return plural?.test(`${words[first - 1]?.low ?? ''} ${words[at]!.low}`) ?? false;
}

/** The longest phrase that begins here; after its first word a country adjective may stand: `ministre russe des …`. */
function phraseAt(survey: Survey, at: number, { phrases, firsts, language }: Opened): Match | null {
  const first = stem(survey.words[at]!.low);
  if (!firsts.has(first)) return null;
  let best = null as Match | null;
  let country: CountryCode | null = null;
  let key = '';
  for (let k = at; k < Math.min(survey.words.length, at + LONGEST + 1); k++) {
    if (k > at && !isBetween(gapAfter(survey, k - 1))) break;
    const adjective = k === at ? null : adjectiveAt(survey, k, language);
    if (adjective !== null) {
      // Right behind the phrase it belongs to it; within a longer one it does once that is complete.
      if (best?.last === k - 1) best = { last: k, english: best.english, country: best.country ?? adjective };
      country ??= adjective;
      continue;
    }
    key = key === '' ? first : `${key} ${stem(survey.words[k]!.low)}`;
    const english = phrases.get(key);
    if (english !== undefined) best = { last: k, english, country };
  }
  return best;
}

function compoundAt(survey: Survey, at: number, { endings }: TitleLanguage): Match | null {
  const { low, shape } = survey.words[at]!;
  if (shape === 'lower' || low.length < 9) return null;
  const ending = endings.find(([pattern]) => pattern.test(low));
  return ending ? { last: at, english: ending[1], country: null } : null;
}

function isBetween(gap: string): boolean {
  return isJoint(gap) || gap === "'" || gap === '’';
}

interface Left {
  readonly first: number;
  readonly country: CountryCode | null;
  readonly modifier: TitleModifier | null;
  readonly deputy: boolean;
  readonly determiner: Determiner;
  /** `dessen UN-Botschafter`: of a state named before, whatever organisation stands here. */
  readonly isTheirs: boolean;
}

function readLeft(survey: Survey, at: number, language: TitleLanguage): Left {
  let first = at;
  let country: CountryCode | null = null;
  let modifier: TitleModifier | null = null;
  let deputy = false;
  let isOrganisation = false;
  for (let k = at - 1; k >= Math.max(0, at - 5) && isJoint(gapAfter(survey, k)); k--) {
    const low = stem(survey.words[k]!.low);
    const owner = ownerAt(survey, k, language);
    // “der russische UN-Botschafter” is Russia's: an organisation gives way to a state.
    if (language.genitives?.has(survey.words[k]!.low) && country === null && isOwnerAt(survey, k - 1, language))
      continue;
    if (owner !== null && (country === null || isOrganisation)) {
      country = owner;
      isOrganisation = placeOf(survey.hitOf[k], ['organisation']) !== null;
    } else if (language.modifiers.has(low)) modifier = language.modifiers.get(low)!;
    else if (language.deputies.has(low)) deputy = true;
    else break;
    first = k;
    while (first > 0 && survey.hitOf[first] !== undefined && survey.hitOf[first - 1] === survey.hitOf[first]) first--;
    k = first;
  }
  const bare = language.subject?.test(survey.words[at]!.low) ? 'the' : 'none';
  const determiner = determinerBefore(survey, first, country, language);
  const isTheirs = isOrganisation && THEIRS.test(survey.words[first - 1]?.low ?? '');
  return { first, country, modifier, deputy, determiner: determiner === 'none' ? bare : determiner, isTheirs };
}

/** Possessives before a title, folded: German, French, Spanish, Italian, Russian, Ukrainian, Polish. */
const THEIRS =
  /^(?:dessen|deren|seine?[nrms]?|ihre?[nrms]?|son|sa|leur|su|suo|sua|loro|его|ее|их|його|її|jego|jej|ich)$/;

function isOwnerAt(survey: Survey, at: number, language: TitleLanguage): boolean {
  return at >= 0 && isSpace(gapAfter(survey, at)) && ownerAt(survey, at, language) !== null;
}

function determinerBefore(
  survey: Survey,
  first: number,
  country: CountryCode | null,
  language: TitleLanguage,
): Determiner {
  const before = survey.words[first - 1];
  const gap = gapAfter(survey, first - 1);
  if (!before || !isBetween(gap)) return country ? 'whose' : 'none';
  if (language.definite.has(before.low)) return 'the';
  if (language.indefinite.has(before.low)) return 'a';
  return country ? 'whose' : 'none';
}

function ownerAt(survey: Survey, at: number, language: TitleLanguage): CountryCode | null {
  return placeOf(survey.hitOf[at], OWNERS)?.id ?? adjectiveAt(survey, at, language);
}

function adjectiveAt(survey: Survey, at: number, language: TitleLanguage): CountryCode | null {
  const word = survey.words[at]!;
  const before = at > 0 && gapAfter(survey, at - 1) === '-' ? `${survey.words[at - 1]!.low} ` : '';
  for (const bare of stemsOf(word.low, language.adjectiveEnding)) {
    const country = language.adjectives.get(before + bare) ?? language.adjectives.get(bare);
    if (country !== undefined) return country;
  }
  return null;
}

/** The word without each ending it may have, the longest first: `americaine` ends in `ne`, and in `e`. */
function stemsOf(low: string, ending: RegExp): readonly string[] {
  const shortest = low.replace(ending, '').length;
  return Array.from({ length: low.length - shortest + 1 }, (_, k) => low.slice(0, shortest + k)).filter(
    (stem) => low.slice(stem.length).replace(ending, '') === '',
  );
}

/** `Präsident Russlands`: the state's own ending says whose he is. */
function isGenitive({ genitives, hitOf, words }: Survey, at: number): boolean {
  const hit = hitOf[at];
  return genitives && hit !== undefined && (hit.end < words[at]!.end || words[at]!.low.endsWith('s'));
}

/** `président de la Russie`, `Präsident der Ukraine`, `президент России`. */
function countryAfter(
  survey: Survey,
  last: number,
  { links }: TitleLanguage,
): { last: number; country: CountryCode } | null {
  let at = last + 1;
  for (
    let steps = 0;
    steps < 3 && links.has(survey.words[at]?.low ?? '') && isBetween(gapAfter(survey, at - 1));
    steps++
  )
    at++;
  if (at === last + 1 && links.size > 3 && !isGenitive(survey, at)) return null;
  if (!survey.words[at] || !(isSpace(gapAfter(survey, at - 1)) || isBetween(gapAfter(survey, at - 1)))) return null;
  const hit = survey.hitOf[at];
  const place = placeOf(hit, ['country', 'organisation']);
  if (place === null) return null;
  while (survey.hitOf[at + 1] === hit) at++;
  // “Sprecher des US-Aussenministeriums”: the body's own word belongs to it.
  if (gapAfter(survey, at) === '-' && survey.words[at + 1]) at++;
  return { last: at, country: place.id };
}
