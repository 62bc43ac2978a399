import type { Country } from '../model/country.ts';
import type { Lexicon, PhraseHit, PhraseIndex, PhraseTarget } from '../model/lexicon.ts';
import { buildPhraseIndex } from '../text/phrase-index.ts';
import type { People } from './corrected-lexicon.ts';
import { phrasesOfCountry, phrasesOfOfficial, type PhraseEntry } from './phrases.ts';

/**
 * The phrases of a lexicon with those of corrected people and added forums: a small index beside the large one, which is
 * never built anew. Names that a correction took away are found no more.
 */
export function correctedPhrases(base: Lexicon, people: People, forums: readonly Country[]): PhraseIndex {
  const changed = [...people.changed.values()];
  const added = indexOf([...changed.flatMap(phrasesOfOfficial), ...forums.flatMap(phrasesOfCountry)]);
  const dropped = indexOf(changed.flatMap((official) => droppedNames(base, official.id, phrasesOfOfficial(official))));
  const standing = (target: PhraseTarget): PhraseTarget =>
    target.kind === 'official' ? { ...target, id: people.standsFor(target.id) } : target;
  const targetsOf = (phrase: string, shipped: readonly PhraseTarget[]): readonly PhraseTarget[] => {
    const gone = ids(dropped?.lookup(phrase) ?? []);
    const own = added?.lookup(phrase) ?? [];
    const known = shipped.filter((one) => !gone.has(one.id) && !own.some((other) => other.id === one.id));
    return distinct([...own, ...known].map(standing));
  };
  return {
    find(text) {
      const shipped = base.phrases.find(text).map((hit) => retarget(hit, text, targetsOf));
      const own = (added?.find(text) ?? []).map((hit) => ({ ...hit, targets: distinct(hit.targets.map(standing)) }));
      return longestFirst([...shipped, ...own].filter((hit) => hit.targets.length > 0));
    },
    lookup: (phrase) => targetsOf(phrase, base.phrases.lookup(phrase)),
  };
}

function indexOf(entries: readonly PhraseEntry[]): PhraseIndex | null {
  return entries.length === 0 ? null : buildPhraseIndex(entries);
}

/** Phrases of the official as shipped that the corrected one does not bear. */
function droppedNames(base: Lexicon, id: string, kept: readonly PhraseEntry[]): readonly PhraseEntry[] {
  const shipped = base.official(id);
  if (shipped === null) return [];
  const names = new Set(kept.map(([phrase]) => phrase));
  return phrasesOfOfficial(shipped).filter(([phrase]) => !names.has(phrase));
}

function retarget(
  hit: PhraseHit,
  text: string,
  targetsOf: (phrase: string, shipped: readonly PhraseTarget[]) => readonly PhraseTarget[],
): PhraseHit {
  return { ...hit, targets: targetsOf(text.slice(hit.start, hit.end), hit.targets) };
}

function ids(targets: readonly PhraseTarget[]): ReadonlySet<string> {
  return new Set(targets.map(({ id }) => id));
}

/** Two people who were merged are one target. */
function distinct(targets: readonly PhraseTarget[]): readonly PhraseTarget[] {
  return [...new Map(targets.map((target) => [`${target.kind} ${target.id}`, target])).values()];
}

/** One reading of the text: the earlier hit stands, of two that begin together the longer. */
function longestFirst(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const kept: PhraseHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  return kept;
}
