/** What a pack would do, before it does anything. Pure but for the events it is given. */
import { wantedNow } from '../../data/rebase.ts';
import { shippedTerm } from '../../data/corrected-terms.ts';
import type { DiplomaticEvent, Series } from '../../model/event.ts';
import type { EventId, SeriesId } from '../../model/ids.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { Problem } from '../../problem.ts';
import { canonical } from '../../store/formats/json.ts';
import { layerOf, type Pack } from '../../store/packs/pack.ts';
import type { PackWarning } from '../../store/packs/read.ts';
import { fieldChanges, type FieldChange } from './changes.ts';
import type { Knowledge } from './knowledge.ts';

/** `conflict`: the reader's own word on it is another, and stands. */
export const STANDINGS = ['conflict', 'changed', 'new', 'same'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface PlanRow {
  readonly kind: 'official' | 'office' | 'term' | 'forum' | 'event' | 'series';
  readonly name: string;
  readonly standing: Standing;
  readonly fields: readonly FieldChange[];
}

export interface PackPlan {
  readonly pack: Pack;
  /** The version of the same pack that it takes the place of. */
  readonly replaces: string | null;
  readonly rows: readonly PlanRow[];
  readonly warnings: readonly PackWarning[];
}

/** What the plan is judged against. */
export interface PlanGround {
  /** The roster without this pack and without the reader's word. */
  readonly below: Lexicon;
  readonly own: Knowledge['own'];
  /** Events and series of these ids that are there already. */
  readonly events: ReadonlyMap<EventId, DiplomaticEvent>;
  readonly series: ReadonlyMap<SeriesId, Series>;
  readonly replaces: string | null;
}

/** Every row of the pack with what it would change. `bad-import`: a term of nobody, or in no office. */
export function planPack(
  { pack, warnings }: { readonly pack: Pack; readonly warnings: readonly PackWarning[] },
  ground: PlanGround,
): PackPlan {
  checkDangling(pack, ground.below);
  const layer = layerOf(pack);
  const { below, own, events, series, replaces } = ground;
  const nameOf = (id: string) => pack.officials.find((one) => one.id === id)?.name ?? below.official(id)?.name ?? id;
  const titleOf = (id: string) =>
    pack.offices.find((one) => one.id === id)?.titles[0] ?? below.office(id)?.titles[0] ?? id;
  const rows: PlanRow[] = [
    ...layer.officials.map((word): PlanRow => ({
      kind: 'official',
      name: word.wanted!.name,
      ...judged(
        below.official(word.id),
        wantedNow(word, below.official(word.id))!,
        own.officials.some(({ id }) => id === word.id),
      ),
    })),
    ...layer.offices.map((word): PlanRow => ({
      kind: 'office',
      name: word.wanted!.titles[0],
      ...judged(
        below.office(word.id),
        wantedNow(word, below.office(word.id))!,
        own.offices.some(({ id }) => id === word.id),
      ),
    })),
    ...layer.terms.map((word): PlanRow => {
      const { official, office, from } = word.wanted!;
      const known = shippedTerm(word, below);
      const isOwn = own.terms.some(
        (one) => (one.shipped ?? one.wanted)?.official === official && (one.shipped ?? one.wanted)?.office === office,
      );
      return {
        kind: 'term',
        name: `${nameOf(official)}, ${titleOf(office)}, ${from}`,
        ...judged(known, wantedNow(word, known)!, isOwn),
      };
    }),
    ...layer.forums.map((forum): PlanRow => ({
      kind: 'forum',
      name: forum.name,
      ...judged(below.country(forum.code), forum, false),
    })),
    ...pack.events.map((event): PlanRow => ({
      kind: 'event',
      name: event.title,
      ...judged(events.get(event.id) ?? null, event, false),
    })),
    ...pack.series.map((one): PlanRow => ({
      kind: 'series',
      name: one.name,
      ...judged(series.get(one.id) ?? null, one, false),
    })),
  ];
  return { pack, replaces, rows, warnings };
}

function judged<Subject extends object>(
  known: Subject | null,
  wanted: Subject,
  isOwn: boolean,
): Pick<PlanRow, 'standing' | 'fields'> {
  if (known === null) return { standing: isOwn ? 'conflict' : 'new', fields: [] };
  if (canonical(known) === canonical(wanted)) return { standing: 'same', fields: [] };
  return { standing: isOwn ? 'conflict' : 'changed', fields: fieldChanges(known, wanted) };
}

/** Half a pack is worse than none: a row that hangs in the air refuses it whole. */
function checkDangling(pack: Pack, below: Lexicon): void {
  const people = new Set(pack.officials.map(({ id }) => id));
  const posts = new Set(pack.offices.map(({ id }) => id));
  const forums = new Set(pack.forums.map(({ id }) => id));
  const isPlace = (code: string) => forums.has(code) || below.country(code) !== null;
  pack.terms.forEach(({ official, office }, at) => {
    if (!people.has(official) && below.official(official) === null)
      refuse(`pack.terms[${at}].official: nobody is “${official}”`);
    if (!posts.has(office) && below.office(office) === null) refuse(`pack.terms[${at}].office: no post is “${office}”`);
  });
  pack.officials.forEach(({ country }, at) => {
    if (!isPlace(country)) refuse(`pack.officials[${at}].country: no state or organisation is “${country}”`);
  });
  pack.offices.forEach(({ country }, at) => {
    if (!isPlace(country)) refuse(`pack.offices[${at}].country: no state or organisation is “${country}”`);
  });
}

function refuse(detail: string): never {
  throw new Problem('bad-import', detail);
}

/** Rows by standing, those that need a look first. */
export function byStanding(
  rows: readonly PlanRow[],
): readonly { readonly standing: Standing; readonly rows: readonly PlanRow[] }[] {
  return STANDINGS.map((standing) => ({ standing, rows: rows.filter((row) => row.standing === standing) })).filter(
    (group) => group.rows.length > 0,
  );
}
