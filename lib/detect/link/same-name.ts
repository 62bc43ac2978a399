import type { CountryCode } from '../../model/ids.ts';
import type { Article } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import type { Context } from '../pipeline.ts';
import { scopeAt } from '../units.ts';
import { isOneSlip, sameGiven } from './spelling.ts';

/** Mentions of one name together, in order of the first; a name is compared only with those that share a key. */
export function groupsOf(drafts: readonly Draft[], { article }: Context): readonly (readonly Draft[])[] {
  const groups: Draft[][] = [];
  const byKey = new Map<string, Draft[][]>();
  for (const draft of drafts) {
    const keys = keysOf(draft);
    const same = keys.map((key) =>
      byKey.get(key)?.find((one) => isSameName(one[0]!, draft) && !isNamesake(one, draft, article)),
    );
    const group = first(same[0], same[1]);
    if (group) {
      group.push(draft);
      continue;
    }
    const own = [draft];
    groups.push(own);
    for (const key of keys) {
      const others = byKey.get(key);
      if (others) others.push(own);
      else byKey.set(key, [own]);
    }
  }
  return groups;
}

/** One name under titles of two states, in two entries of a live blog, is two people's. */
function isNamesake(group: readonly Draft[], draft: Draft, article: Article): boolean {
  const scope = scopeAt(article, draft.start);
  if (group.some(({ start }) => scopeAt(article, start) === scope)) return false;
  const [theirs, own] = [statesOf(group), statesOf([draft])];
  return theirs.size > 0 && own.size > 0 && ![...own].some((state) => theirs.has(state));
}

function statesOf(drafts: readonly Draft[]): ReadonlySet<CountryCode> {
  return new Set(drafts.flatMap(({ titles }) => titles.flatMap(({ country }) => country ?? [])));
}

/** Of two groups the one that begins before the other. */
function first(a: Draft[] | undefined, b: Draft[] | undefined): Draft[] | undefined {
  return a && b && b[0]!.start < a[0]!.start ? b : (a ?? b);
}

/** Two mentions can be of one name only when they share one of these: the last word, or all before it and how that begins. */
function keysOf({ parts }: Draft): readonly string[] {
  const last = parts.at(-1) ?? '';
  return [last, `${parts.slice(0, -1).join(' ')} ${last.slice(0, 3)}`];
}

/** Two full names of one person: equal, or one with more given names or another spelling of them. */
function isSameName(a: Draft, b: Draft): boolean {
  if (a.parts.join(' ') === b.parts.join(' ')) return true;
  if (a.parts.length < 2 || b.parts.length < 2) return false;
  if (a.parts.at(-1) !== b.parts.at(-1)) return isMisprint(a, b);
  return (
    (sameGiven(a.parts[0]!, b.parts[0]!) || sameGiven(b.parts[0]!, a.parts[0]!)) &&
    (a.parts.length === b.parts.length || a.parts.length === 2 || b.parts.length === 2)
  );
}

/** Shorter family names differ by a letter and are two people's. */
const SLIPPED = 4;

/** `Ana Rojas`, and once `Ana Roja`: the given names are the same, and the lexicon does not know both. */
function isMisprint(a: Draft, b: Draft): boolean {
  const [one, other] = [a.parts.at(-1)!, b.parts.at(-1)!];
  if (Math.min(one.length, other.length) < SLIPPED || !isOneSlip(one, other)) return false;
  if (a.parts.slice(0, -1).join(' ') !== b.parts.slice(0, -1).join(' ')) return false;
  return ![a, b].every(({ because }) => because.includes('known-full'));
}
