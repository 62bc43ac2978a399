import type { Official } from '../../model/official.ts';
import { wordsOf } from '../../text/words.ts';
import { PARTICLES } from '../names/words.ts';
import { sameGiven, soundOf } from './spelling.ts';

/** States where a second family name may follow the one news prints: `Nicolás Maduro Moros`. */
const TWO_SURNAMES: ReadonlySet<string> = new Set(
  'ESP MEX ARG COL VEN CHL PER ECU BOL PRY URY CRI PAN GTM HND SLV NIC CUB DOM EUR'.split(' '),
);

const parsed = new WeakMap<Official, readonly (readonly string[])[]>();

/** Whether a full name as printed (folded words) can be this official's: family name equal, given names not at odds. */
export function isNameOf(parts: readonly string[], official: Official): boolean {
  const name = withoutParticles(parts);
  const bare = name.length > 2 && NUMERALS.has(name.at(-1)!) ? name.slice(0, -1) : null;
  return formsOf(official).some(
    (form) => agree(name, form, official) || (bare !== null && form.length === 2 && agree(bare, form, official)),
  );
}

/** Behind a family name news leaves these out: `Lloyd J. Austin III`; `Jr.` is somebody's son. */
const NUMERALS: ReadonlySet<string> = new Set(['ii', 'iii', 'iv']);

function formsOf(official: Official): readonly (readonly string[])[] {
  const known = parsed.get(official);
  if (known) return known;
  const forms = [official.name, ...official.aliases].map(partsOf).filter((form) => form.length > 0);
  parsed.set(official, forms);
  return forms;
}

/** Folded words of a name without its small words. */
export function partsOf(name: string): readonly string[] {
  return withoutParticles(wordsOf(name).map((word) => word.low));
}

/** A name without its small words; a name of small words only stays as it is. */
export function withoutParticles(parts: readonly string[]): readonly string[] {
  const kept = parts.filter((part) => !PARTICLES.has(part));
  return kept.length === 0 ? parts : kept;
}

function agree(name: readonly string[], form: readonly string[], official: Official): boolean {
  if (name.join('') === form.join('') || isReordered(name, form)) return true;
  if (form.length < 2 || name.length < 2) return false;
  if (EITHER_ORDER.has(official.country) && name.length === 2 && form.length === 2 && isTurned(name, form)) return true;
  return official.nameOrder === 'family-first' ? agreeFamilyFirst(name, form) : agreeGivenFirst(name, form, official);
}

/** `Christian Roch Marc Kaboré`: three words or more, the same in another order, are one person's. */
function isReordered(name: readonly string[], form: readonly string[]): boolean {
  return name.length > 2 && name.length === form.length && name.toSorted().join(' ') === form.toSorted().join(' ');
}

/** States whose own news prints the family name first, and other news last: `Ishiba Shigeru`. */
const EITHER_ORDER: ReadonlySet<string> = new Set(['JPN', 'HUN']);

function isTurned([a, b]: readonly string[], [c, d]: readonly string[]): boolean {
  return a === d && b === c;
}

/** `Yoon Suk-yeol` and `Suk Yeol Yoon`; given names must be the same words. */
function agreeFamilyFirst(name: readonly string[], form: readonly string[]): boolean {
  const given = form.slice(1).join('');
  if (name[0] === form[0]) return name.slice(1).join('') === given;
  return name.at(-1) === form[0] && name.slice(0, -1).join('') === given;
}

function agreeGivenFirst(name: readonly string[], form: readonly string[], official: Official): boolean {
  const family = form.at(-1)!;
  const at = name.lastIndexOf(family);
  if (at < 1) return false;
  if (at < name.length - 1 && !TWO_SURNAMES.has(official.country)) return false;
  const [given, theirs] = [name.slice(0, at), form.slice(0, -1)];
  return given.length <= theirs.length
    ? isWithin(given, theirs, sameGiven)
    : isWithin(theirs, given, (known, printed) => sameGiven(printed, known));
}

/** Whether a name sounds like one of an official's: same family name and first given name up to how they are carried over. */
export function soundsLike(parts: readonly string[], official: Official): boolean {
  const name = withoutParticles(parts);
  return formsOf(official).some((form) => {
    if (form.length < 2 || name.length < 2) return false;
    const [family, other] = [name.at(-1)!, form.at(-1)!];
    return (
      Math.min(family.length, other.length) >= 4 && soundOf(family) === soundOf(other) && sameGiven(name[0]!, form[0]!)
    );
  });
}

/** Every word of the shorter is in the longer, in order; middle initials must be the same: `George W.`, `George H. W.` */
function isWithin(few: readonly string[], many: readonly string[], same: (a: string, b: string) => boolean): boolean {
  const initials = [...few.slice(1), ...many.slice(1)].some((word) => word.length === 1);
  if (few.length > 1 && initials && few.length !== many.length) return false;
  let from = 0;
  for (const word of few) {
    const at = many.findIndex((other, k) => k >= from && same(word, other));
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
