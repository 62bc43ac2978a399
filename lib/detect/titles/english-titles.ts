import type { CountryCode } from '../../model/ids.ts';
import type { TitleModifier } from '../../model/mention.ts';
import type { Survey } from '../survey.ts';
import { gapAfter, isJoint, isSpace, placeOf } from '../survey.ts';
import {
  DECORATIONS,
  DEFINITE,
  DEPUTY_WORDS,
  HEADS,
  INDEFINITE,
  MODIFIERS,
  OPENERS,
  PLURAL_HEADS,
  PORTFOLIO,
  POSSESSIVES,
  PRIVATE_BODIES,
  PUBLIC_BODIES,
  TERRITORIAL,
} from './english.ts';
import type { HeadSort } from './english.ts';
import { HEADING, kindsOf } from './kinds.ts';
import type { Determiner, Title } from './title.ts';

const OWNERS = ['country', 'demonym', 'organisation', 'metonym'] as const;

/** Words before and after a head that one title may take. */
const REACH = 9;

/** English titles in a survey, in order: a head with the words before it and what it is of or for. */
export function englishTitles(survey: Survey): readonly Title[] {
  const titles: Title[] = [];
  survey.words.forEach((word, at) => {
    const plural = PLURAL_HEADS.has(word.low);
    if (!plural && !HEADS.has(word.low)) return;
    const before = titles.at(-1);
    if (before && before.last >= at) return;
    const title = readTitle(survey, at, plural);
    if (title === null) return;
    // “deputy” and “general” are heads of their own until a later head takes them in: “deputy foreign minister”.
    while (titles.length > 0 && titles.at(-1)!.first >= title.first) titles.pop();
    titles.push(title);
  });
  return titles;
}

interface Left {
  readonly first: number;
  /** First word of the title proper, behind country and modifier. */
  readonly proper: number;
  readonly country: CountryCode | null;
  readonly modifier: TitleModifier | null;
  readonly determiner: Determiner;
  readonly bodies: readonly string[];
}

interface Right {
  readonly last: number;
  readonly country: CountryCode | null;
  readonly bodies: readonly string[];
  /** It is “of” something that is no state and no public body. */
  readonly stranger: boolean;
}

function readTitle(survey: Survey, head: number, plural: boolean): Title | null {
  const { words, text } = survey;
  const word = words[head]!;
  if (isAbbreviation(word.low) && word.shape === 'lower') return null;
  const left = readLeft(survey, head);
  const right = plural ? NOTHING(head) : readRight(survey, head);
  const after = modifierAfter(survey, right.last);
  const first = words[left.first]!;
  const last = words[after?.last ?? right.last]!;
  const printed = text.slice(words[left.proper]!.start, words[right.last]!.end);
  const folded = words
    .slice(left.proper, right.last + 1)
    .filter((_, k) => !placeOf(survey.hitOf[left.proper + k], ['country', 'demonym']))
    .map((w) => w.low)
    .join(' ');
  const posting = /\b(?:ambassador|envoy|commissioner|representative|nuncio|consul)\b/.test(folded);
  return {
    start: first.start,
    end: last.end,
    first: left.first,
    last: after?.last ?? right.last,
    words: printed,
    sort: sortOf(word.low, left, right),
    kinds: headsBody(survey, head) ? HEADING : kindsOf(cleaned(folded)),
    country: left.country ?? (posting ? null : right.country),
    to: posting ? right.country : null,
    modifier: left.modifier ?? after?.modifier ?? null,
    determiner: left.determiner,
    plural,
    complement: right.last > head,
    capital: words[left.proper]!.shape !== 'lower',
    relation: RELATIONS.has(word.low),
  };
}

/** `the UN chief`, `NATO's head`: nothing stands between an organisation and its head. */
function headsBody({ words, hitOf }: Survey, head: number): boolean {
  if (!/^(?:chief|head|boss)$/.test(words[head]!.low)) return false;
  const before = words[head - 1]?.low === 's' ? head - 2 : head - 1;
  return placeOf(hitOf[before], ['organisation']) !== null;
}

/** Titles by relation: they name nobody without a name beside them. */
const RELATIONS: ReadonlySet<string> = new Set(['counterpart', 'predecessor', 'successor', 'deputy']);

const NOTHING = (head: number): Right => ({ last: head, country: null, bodies: [], stranger: false });

/** Words that would hide what the title is. Country words are gone already: `minister of defence of Russia`. */
function cleaned(words: string): string {
  return words.replace(/\b(?:senior|top|new|visiting|first|the) (?=\w+ )/g, '');
}

function isAbbreviation(low: string): boolean {
  return low.length <= 3 && !/^dg$/.test(low);
}

function readLeft(survey: Survey, head: number): Left {
  const { words } = survey;
  let first = head;
  let proper = head;
  let country: CountryCode | null = null;
  let modifier: TitleModifier | null = null;
  const bodies: string[] = [];
  for (let at = head - 1; at >= Math.max(0, head - REACH); at--) {
    const gap = gapAfter(survey, at);
    const low = words[at]!.low;
    const owner = ownerAt(survey, at);
    if (owner && country === null && (isJoint(gap) || isOwning(gap, low))) {
      country = owner.code;
      if (owner.body) bodies.push(owner.body);
      at = owner.first;
      first = at;
      if (owner.inTitle && modifier === null) proper = at;
      continue;
    }
    if (low === 's' && isApostrophe(gapAfter(survey, at - 1)) && isSpace(gap) && isTitleWord(survey, at - 1, head))
      continue;
    if (!isJoint(gap) && !isApostrophe(gap)) break;
    if (modifierAt(survey, at) && modifier === null) {
      modifier = modifierAt(survey, at);
    } else if (isTitleWord(survey, at, head)) {
      if (country === null && modifier === null) proper = at;
      if (PUBLIC_BODIES.has(low) || PRIVATE_BODIES.has(low)) bodies.push(low);
    } else break;
    first = at;
  }
  return { first, proper, country, modifier, determiner: determinerBefore(survey, first, country), bodies };
}

/** Deputies are not the head they are deputy of, but the word is part of the title, so it is no modifier here. */
function modifierAt({ words }: Survey, at: number): TitleModifier | null {
  const modifier = MODIFIERS.get(words[at]!.low) ?? null;
  return modifier === 'deputy' ? null : modifier;
}

function isTitleWord(survey: Survey, at: number, head: number): boolean {
  const { low } = survey.words[at]!;
  if (low === 'and')
    return at + 1 < head && PORTFOLIO.has(survey.words[at - 1]?.low ?? '') && !HEADS.has(survey.words[at - 1]!.low);
  // “general” before a head is a rank, not a portfolio; “secretary general” is read from its last word.
  return PORTFOLIO.has(low) || DECORATIONS.has(low) || DEPUTY_WORDS.has(low);
}

interface Owner {
  readonly code: CountryCode;
  readonly first: number;
  readonly body: string | null;
  /** `Kremlin spokesman`: the owner's word is part of the title as printed. */
  readonly inTitle: boolean;
}

/** The country, organisation or seat of government whose last word stands at `at`. */
function ownerAt(survey: Survey, at: number): Owner | null {
  const possessive = survey.words[at]!.low === 's' && isApostrophe(gapAfter(survey, at - 1));
  const end = possessive ? at - 1 : at;
  const hit = survey.hitOf[end];
  const target = placeOf(hit, OWNERS);
  if (!target || !hit) return null;
  let first = end;
  while (first > 0 && survey.hitOf[first - 1] === hit) first--;
  const own = target.kind === 'metonym' || target.kind === 'organisation';
  return { code: target.id, first, body: own ? 'state' : null, inTitle: own };
}

function isApostrophe(gap: string): boolean {
  return /^ ?['’]$/.test(gap);
}

/** `Russia’s `, `U.S. `; never the end of a sentence: `the UAE. President Biden`. */
function isOwning(gap: string, low: string): boolean {
  return /^ ?['’]s? $/.test(gap) || (gap === '. ' && low.length === 1);
}

function determinerBefore(survey: Survey, first: number, country: CountryCode | null): Determiner {
  const before = survey.words[first - 1];
  if (!before || !isSpace(gapAfter(survey, first - 1))) return country ? 'whose' : 'none';
  if (DEFINITE.has(before.low)) return 'the';
  if (INDEFINITE.has(before.low)) return 'a';
  if (POSSESSIVES.has(before.low)) return 'whose';
  return country ? 'whose' : 'none';
}

/** `president-elect`, `ambassador-designate`: the modifier behind the title. */
function modifierAfter(survey: Survey, last: number): { last: number; modifier: TitleModifier } | null {
  const next = survey.words[last + 1];
  const modifier = next ? MODIFIERS.get(next.low) : undefined;
  if (modifier !== 'designate' || !isJoint(gapAfter(survey, last))) return null;
  return { last: last + 1, modifier };
}

function readRight(survey: Survey, head: number): Right {
  const { words } = survey;
  let last = head;
  let country: CountryCode | null = null;
  let stranger = false;
  const bodies: string[] = [];
  if (words[head + 1]?.low === 'in' && words[head + 2]?.low === 'chief') last = head + 2;
  if (
    words[head + 1]?.low === 'general' &&
    isJoint(gapAfter(survey, head)) &&
    /secretary|director|attorney|governor|consul/.test(words[head]!.low)
  )
    last = head + 1;
  for (let turn = 0; turn < 3; turn++) {
    const opener = words[last + 1];
    if (!opener || !OPENERS.has(opener.low) || !isSpace(gapAfter(survey, last)) || opener.shape !== 'lower') break;
    const chain = readChain(survey, last + 2, opener.low);
    if (chain === null) {
      stranger ||= opener.low === 'of' && !isRealm(survey, last + 2);
      break;
    }
    last = chain.last;
    country ??= chain.country;
    bodies.push(...chain.bodies);
  }
  return { last, country, bodies, stranger };
}

const REALMS: ReadonlySet<string> = new Set('republic country nation kingdom union state emirate'.split(' '));

/** `of the republic`, `of Romania`: what one is head of without its being named by a known name. */
function isRealm({ words }: Survey, at: number): boolean {
  const next = words[at]?.low === 'the' ? words[at + 1] : words[at];
  return next !== undefined && REALMS.has(next.low);
}

/** What follows `of`, `for` or `to`: a country, a body, or portfolio words. `in`, `at`, `on` take only portfolio or bodies. */
function readChain(
  survey: Survey,
  from: number,
  opener: string,
): { last: number; country: CountryCode | null; bodies: string[] } | null {
  const { words } = survey;
  let last = -1;
  let country: CountryCode | null = null;
  const bodies: string[] = [];
  const weak = opener !== 'of' && opener !== 'for' && opener !== 'to';
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    const gap = gapAfter(survey, at - 1);
    if (!isJoint(gap) && gap !== '.' && gap !== '. ' && gap !== '’' && gap !== "'") break;
    const { low } = words[at]!;
    const hit = survey.hitOf[at];
    const target = placeOf(hit, OWNERS);
    if (target && hit && !(weak && target.kind !== 'organisation')) {
      while (survey.hitOf[at + 1] === hit) at++;
      country ??= target.id;
      last = at;
      if (target.kind === 'organisation') bodies.push('state');
      if (target.kind === 'country' && !isBodyWord(words[at + 1]?.low)) break;
      continue;
    }
    if (low === 'the' || low === 'and' || low === 'of' || low === 's') continue;
    if (opener === 'to') break;
    if (HEADS.has(low) && low !== 'staff' && low !== 'general') break;
    if (!isBodyWord(low)) break;
    if (weak && !PUBLIC_BODIES.has(low) && !PRIVATE_BODIES.has(low)) break;
    bodies.push(low);
    last = at;
  }
  return last < 0 ? null : { last, country, bodies };
}

/** `U.S. diplomacy`, `Russian army`: what a post may be about. */
function isBodyWord(low = ''): boolean {
  return PORTFOLIO.has(low) || PUBLIC_BODIES.has(low) || PRIVATE_BODIES.has(low);
}

function sortOf(head: string, left: Left, right: Right): HeadSort {
  const sort = HEADS.get(head) ?? (PLURAL_HEADS.has(head) ? 'office' : 'soft');
  const bodies = [...left.bodies, ...right.bodies];
  const isPublic = left.country !== null || right.country !== null || bodies.some((body) => PUBLIC_BODIES.has(body));
  const isPrivate =
    bodies.some((body) => PRIVATE_BODIES.has(body) && !PUBLIC_BODIES.has(body)) ||
    (right.stranger && !TERRITORIAL.has(head));
  if (sort === 'soft') return isPrivate && !isPublic ? 'civil' : isPublic ? 'office' : 'soft';
  if (sort === 'office' && isPrivate && !isPublic && head !== 'minister') return 'civil';
  return sort;
}
