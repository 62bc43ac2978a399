import type { CountryCode } from '../../../model/ids.ts';
import type { Survey } from '../../survey.ts';
import { gapAfter, isJoint, isSpace, placeOf } from '../../survey.ts';
import { HEADS, OPENERS, PORTFOLIO, PRIVATE_BODIES, PUBLIC_BODIES } from './english.ts';
import { OWNERS, REACH } from './english-reach.ts';

/** What stands behind the head of an English title: what it is of, for or to. */
export interface Right {
  readonly last: number;
  readonly country: CountryCode | null;
  readonly bodies: readonly string[];
  /** It is “of” something that is no state and no public body. */
  readonly stranger: boolean;
}

/** A title that ends with its head. */
export const NOTHING = (head: number): Right => ({ last: head, country: null, bodies: [], stranger: false });

/** Reads on from a head: `of foreign affairs`, `general of the United Nations`, `in chief`. */
export function readRight(survey: Survey, head: number): Right {
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
      if (isOfParty(survey, last + 2)) bodies.push('party');
      else stranger ||= opener.low === 'of' && !isRealm(survey, last + 2);
      break;
    }
    last = chain.last;
    country ??= chain.country;
    bodies.push(...chain.bodies);
  }
  return { last, country, bodies, stranger };
}

/** Words of a party's name before what makes it one. */
const PARTY_NAME = 5;

/** `of the Conservative Party`: capitals up to a public body. */
function isOfParty({ words }: Survey, at: number): boolean {
  const from = words[at]?.low === 'the' ? at + 1 : at;
  for (const { shape, low } of words.slice(from, from + PARTY_NAME)) {
    if (shape === 'lower') return false;
    if (PUBLIC_BODIES.has(low)) return true;
  }
  return false;
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
    if (!isJoint(gap) && gap !== '’' && gap !== "'" && !isInitialStop(gap, words[at - 1]!.low)) break;
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

/** `of the U.S. army`; a stop behind a longer word ends the sentence. */
function isInitialStop(gap: string, before: string): boolean {
  return (gap === '.' || gap === '. ') && before.length === 1;
}

/** `U.S. diplomacy`, `Russian army`: what a post may be about. */
function isBodyWord(low = ''): boolean {
  return PORTFOLIO.has(low) || PUBLIC_BODIES.has(low) || PRIVATE_BODIES.has(low);
}
