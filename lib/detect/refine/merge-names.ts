import { overlaps } from '../../model/span.ts';
import type { Mention } from '../../model/mention.ts';
import type { Draft } from '../draft.ts';
import { isDraft } from '../draft.ts';

/** One reading per name: what several recognisers found at one place becomes one mention; places inside names go. */
export function mergeNames(mentions: readonly Mention[]): readonly Mention[] {
  const merged: Draft[] = [];
  for (const draft of mentions.filter(isDraft)) {
    const before = merged.at(-1);
    if (before && overlaps(before, draft)) merged[merged.length - 1] = join(before, draft);
    else merged.push(draft);
  }
  const others = mentions.filter((mention) => !isDraft(mention));
  return [...merged, ...outside(others, merged)].toSorted((a, b) => a.start - b.start);
}

/** The places that no name covers. Both lists are in order, so one walk does. */
function outside(places: readonly Mention[], names: readonly Draft[]): readonly Mention[] {
  let next = 0;
  return places.filter((place) => {
    while (next < names.length && names[next]!.end <= place.start) next++;
    return !(names[next] && overlaps(names[next]!, place));
  });
}

/** The better span with what both know. */
function join(a: Draft, b: Draft): Draft {
  const [kept, other] = worth(a) >= worth(b) ? [a, b] : [b, a];
  return {
    ...kept,
    kind: a.kind === 'official' || b.kind === 'official' ? 'official' : 'person',
    titles: [...new Set([...a.titles, ...b.titles])],
    addressed: a.addressed || b.addressed,
    confidence: Math.max(a.confidence, b.confidence),
    candidates: kept.candidates ?? (kept.end - kept.start === other.end - other.start ? other.candidates : undefined),
    because: [...new Set([...a.because, ...b.because])],
  };
}

/** A known full name has weighed its surroundings already; of the rest the longer one is right. */
function worth(draft: Draft): number {
  const known = draft.because.some(
    (rule) => rule === 'known-full' || rule === 'known-native' || rule === 'longer-name',
  );
  return (known ? 1000 : 0) + (draft.end - draft.start);
}
