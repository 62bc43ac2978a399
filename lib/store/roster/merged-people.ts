import type { DiplomaticEvent, Participant } from '../../model/event.ts';
import type { OfficialId } from '../../model/ids.ts';
import type { Corrections } from './correction-kinds.ts';
import type { Store } from '../store.ts';

type AboutReading = Pick<Store, 'eventsAbout'>;

/**
 * Reads events of people whom the reader found to be one: what is asked about either is asked about both, and what comes
 * back names the one that stands for them.
 */
export function readingMerged({ eventsAbout }: AboutReading, corrections: Pick<Corrections, 'all'>): AboutReading {
  return {
    async eventsAbout(query) {
      const merges = mergesOf(await corrections.all('official'));
      if (merges.size === 0) return eventsAbout(query);
      const officials = query.officials?.flatMap((id) => [id, ...mergedInto(id, merges)]);
      const pairs = query.pairs?.flatMap((pair) => {
        if (pair.kind !== 'officials') return [pair];
        const bothOf = (id: string) => [id, ...mergedInto(id, merges)];
        return bothOf(pair.a).flatMap((a) => bothOf(pair.b).map((b) => ({ ...pair, a, b })));
      });
      const found = await eventsAbout({ ...query, ...(officials ? { officials } : {}), ...(pairs ? { pairs } : {}) });
      return found.map((event) => underOneName(event, merges));
    },
  };
}

type Merges = ReadonlyMap<OfficialId, OfficialId>;

/** Who stands for whom, mergers of mergers followed to their end; a ring merges nobody. */
function mergesOf(words: readonly { readonly id: string; readonly mergedInto: string | null }[]): Merges {
  const next = new Map(words.flatMap(({ id, mergedInto: into }) => (into === null ? [] : [[id, into] as const])));
  const ends = [...next.keys()].flatMap((id) => {
    const seen = new Set([id]);
    let end = next.get(id)!;
    for (; next.has(end) && !seen.has(end); end = next.get(end)!) seen.add(end);
    return seen.has(end) ? [] : [[id, end] as const];
  });
  return new Map(ends);
}

function mergedInto(id: OfficialId, merges: Merges): readonly OfficialId[] {
  return [...merges].flatMap(([one, into]) => (into === id ? [one] : []));
}

function underOneName(event: DiplomaticEvent, merges: Merges): DiplomaticEvent {
  const named = (one: Participant): Participant => {
    const into = one.official === null ? undefined : merges.get(one.official);
    return into === undefined ? one : { ...one, official: into };
  };
  return { ...event, actors: event.actors.map(named), recipients: event.recipients.map(named) };
}
