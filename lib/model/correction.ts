/** The reader's word on the roster: what was added, rewritten, hidden, or found to be the same. Plain data, stored as it is. */
import type { Country } from './country.ts';
import type { Office, Term } from './office.ts';
import type { Official } from './official.ts';

/** Where a correction holds: everywhere, on one outlet's pages (a site as `siteOf` gives it), in one article (a page key). */
export type Scope =
  | { readonly kind: 'always' }
  | { readonly kind: 'outlet'; readonly site: string }
  | { readonly kind: 'article'; readonly page: string };

/** A correction of one subject. With nothing wanted, hidden or merged it says that the subject is right as it ships. */
export interface Correction<Subject> {
  /** The subject's own id; of a term its key (`termKey`). */
  readonly id: string;
  /** Added or rewritten, the whole of it; `null`: as shipped. */
  readonly wanted: Subject | null;
  /**
   * The subject as it shipped when the reader changed it: a newer roster's other changes then still come through.
   * `null`: the reader added it.
   */
  readonly shipped: Subject | null;
  /** Not to be marked or listed any more; a hidden term counts as never held. */
  readonly hidden: boolean;
  /** The id of the same person or post. */
  readonly mergedInto: string | null;
  readonly scope: Scope;
}

/** One layer over the roster that ships: what a reader corrected, or what a pack brought. */
export interface RosterLayer {
  readonly officials: readonly Correction<Official>[];
  readonly offices: readonly Correction<Office>[];
  readonly terms: readonly Correction<Term>[];
  /** Organisations and groupings added to those that ship. */
  readonly forums: readonly Country[];
}

/** A layer that changes nothing. */
export const NO_CORRECTIONS: RosterLayer = { officials: [], offices: [], terms: [], forums: [] };

/** What tells a term from the others: who, which office, from when. */
export function termKey({ official, office, from }: Pick<Term, 'official' | 'office' | 'from'>): string {
  return `${official}/${office}/${from}`;
}

/** A page as scopes see it. */
export interface Place {
  /** Page key. */
  readonly page: string;
  readonly site: string;
}

/** The corrections that hold on a page, or everywhere when there is no page. */
export function holdingOn(layer: RosterLayer, place: Place | null): RosterLayer {
  const holds = ({ scope }: { readonly scope: Scope }) => isIn(scope, place);
  return {
    officials: layer.officials.filter(holds),
    offices: layer.offices.filter(holds),
    terms: layer.terms.filter(holds),
    forums: layer.forums,
  };
}

function isIn(scope: Scope, place: Place | null): boolean {
  if (scope.kind === 'always') return true;
  if (place === null) return false;
  return scope.kind === 'outlet' ? scope.site === place.site : scope.page === place.page;
}

const WIDTH = { always: 0, outlet: 1, article: 2 } as const;

/** Of several corrections of one subject the narrowest scope speaks; of equal ones the last. */
export function bySubject<Subject>(
  corrections: readonly Correction<Subject>[],
): ReadonlyMap<string, Correction<Subject>> {
  const narrowest = corrections.toSorted((a, b) => WIDTH[a.scope.kind] - WIDTH[b.scope.kind]);
  return new Map(narrowest.map((one) => [one.id, one]));
}

/** The id of the record that holds a correction: the subject's own where it holds everywhere. */
export function correctionKey({ id, scope }: Pick<Correction<unknown>, 'id' | 'scope'>): string {
  if (scope.kind === 'always') return id;
  return `${id} @ ${scope.kind === 'outlet' ? scope.site : scope.page}`;
}
