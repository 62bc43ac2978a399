/** Everything the “Who is who” page shows, made from what ships, from packs and from the reader's own word. Pure. */
import { withLayers } from '../../data/corrected-lexicon.ts';
import type { Roster } from '../../data/unpack.ts';
import { holdingOn, type RosterLayer } from '../../model/correction.ts';
import type { OfficialId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';

/** The roster at three heights. */
export interface Knowledge {
  readonly shipped: Roster;
  /** With packs, without the reader's own corrections: what a correction is measured against. */
  readonly below: Lexicon;
  /** As the reader wants it where no page has a word of its own. */
  readonly now: Lexicon;
  readonly own: RosterLayer;
  /** Everybody known, merged people once, in the order of their names. */
  readonly people: readonly OfficialId[];
}

/** Puts the layers above the roster: those of packs, the reader's own last. */
export function knowledgeOf(shipped: Roster, layers: readonly RosterLayer[]): Knowledge {
  const own = layers.at(-1)!;
  const packs = layers.slice(0, -1);
  const below = withLayers(shipped, packs);
  const now = withLayers(below, [holdingOn(own, null)]);
  const added = layers.flatMap(({ officials }) => officials.flatMap(({ id, wanted }) => (wanted ? [id] : [])));
  const known = [...new Set([...shipped.people(), ...added])].filter((id) => now.official(id)?.id === id);
  return { shipped, below, now, own, people: byName(known, now) };
}

function byName(ids: readonly OfficialId[], lexicon: Lexicon): readonly OfficialId[] {
  const order = new Intl.Collator('en', { sensitivity: 'base' });
  return ids
    .map((id) => ({ id, name: lexicon.official(id)?.name ?? id }))
    .toSorted((a, b) => order.compare(a.name, b.name))
    .map(({ id }) => id);
}
