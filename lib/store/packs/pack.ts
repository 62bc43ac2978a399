import type { RosterLayer } from '../../model/correction.ts';
import type { Country } from '../../model/country.ts';
import type { DiplomaticEvent, Series } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import type { Office, Term } from '../../model/office.ts';
import type { Official } from '../../model/official.ts';

/** The version of the format. A file of a newer one is refused: reading half of it would lose the rest. */
export const PACK_VERSION = 1;
/** The mark every pack file bears. */
export const PACK_FORMAT = 'aide-memoire-pack';

/** An organisation or grouping with its dated membership. */
export interface Forum {
  readonly id: string;
  readonly name: string;
  /** Other names and abbreviations: `SCO`. */
  readonly names: readonly string[];
  readonly members: readonly {
    readonly country: string;
    readonly from: IsoDate | null;
    readonly until: IsoDate | null;
  }[];
}

/** A name with a title that the maker had not placed, with the sentence it was met in. */
export interface PackFace {
  readonly name: string;
  readonly title: string;
  readonly country: string | null;
  /** Page key and sentence. */
  readonly page: string;
  readonly quote: string;
}

/** A note of the maker's about somebody. */
export interface PackNote {
  readonly official: string;
  readonly text: string;
}

/** Knowledge to hand on: dated rows of people, posts and events. Written with sorted rows and fields, so that versions can be compared line by line. */
export interface Pack {
  /** A slug that stays the same from version to version: bringing in a newer version replaces the older. */
  readonly id: string;
  readonly name: string;
  /** As its maker counts: `2026.1`. */
  readonly version: string;
  readonly made: IsoDate;
  readonly officials: readonly Official[];
  readonly offices: readonly Office[];
  readonly terms: readonly Term[];
  readonly forums: readonly Forum[];
  readonly events: readonly DiplomaticEvent[];
  readonly series: readonly Series[];
  /** Left out unless the maker ticked them. */
  readonly faces: readonly PackFace[];
  readonly notes: readonly PackNote[];
}

/** The tables of a pack, in the order of the file. */
export const PACK_TABLES = ['officials', 'offices', 'terms', 'forums', 'events', 'series', 'faces', 'notes'] as const;

/** A pack without a row. */
export const EMPTY_PACK: Pick<Pack, (typeof PACK_TABLES)[number]> = {
  officials: [],
  offices: [],
  terms: [],
  forums: [],
  events: [],
  series: [],
  faces: [],
  notes: [],
};

const ALWAYS = { kind: 'always' } as const;

/** What a pack adds to the roster. Its rows join what ships under the same id; the reader's own corrections stand above it. */
export function layerOf(pack: Pick<Pack, 'officials' | 'offices' | 'terms' | 'forums'>): RosterLayer {
  const added = <Subject>(id: string, wanted: Subject) => ({
    id,
    wanted,
    shipped: null,
    hidden: false,
    mergedInto: null,
    scope: ALWAYS,
  });
  return {
    officials: pack.officials.map((one) => added(one.id, one)),
    offices: pack.offices.map((one) => added(one.id, one)),
    terms: pack.terms.map((one) => added(`${one.official}/${one.office}/${one.from}`, one)),
    forums: pack.forums.map(organisation),
  };
}

function organisation({ id, name, names }: Forum): Country {
  return { code: id, kind: 'organisation', name, names, demonyms: [], capital: null, metonyms: [], domain: null };
}
