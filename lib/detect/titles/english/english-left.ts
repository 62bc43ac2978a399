import type { CountryCode } from '../../../model/ids.ts';
import type { TitleModifier } from '../../../model/mention.ts';
import type { Survey } from '../../survey.ts';
import { gapAfter, isJoint, isSpace, placeOf } from '../../survey.ts';
import {
  DECORATIONS,
  DEFINITE,
  DEPUTY_WORDS,
  HEADS,
  INDEFINITE,
  MODIFIERS,
  PORTFOLIO,
  POSSESSIVES,
  PRIVATE_BODIES,
  PUBLIC_BODIES,
} from './english.ts';
import { OWNERS, REACH } from './english-reach.ts';
import type { Determiner } from '../title.ts';

/** What stands before the head of an English title. */
export interface Left {
  readonly first: number;
  /** First word of the title proper, behind country and modifier. */
  readonly proper: number;
  readonly country: CountryCode | null;
  readonly modifier: TitleModifier | null;
  readonly determiner: Determiner;
  readonly bodies: readonly string[];
}

/** Reads backwards from a head: portfolio, country, modifier, up to the article. */
export function readLeft(survey: Survey, head: number): Left {
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
    } else {
      // “club president”: the word is not part of the title, but says whose it is.
      if (PRIVATE_BODIES.has(low) && country === null) bodies.push(low);
      break;
    }
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
export function modifierAfter(survey: Survey, last: number): { last: number; modifier: TitleModifier } | null {
  const next = survey.words[last + 1];
  const modifier = next ? MODIFIERS.get(next.low) : undefined;
  if (modifier !== 'designate' || !isJoint(gapAfter(survey, last))) return null;
  return { last: last + 1, modifier };
}
