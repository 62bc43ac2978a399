/** The orders a list of clips can be in. */
import { type Columns, isLive, labelsAt } from './columns.ts';

/** `published` is the article's day, else the day of keeping. */
export const ORDERS = ['newest', 'oldest', 'published', 'outlet'] as const;
export type ClipOrder = (typeof ORDERS)[number];

/** Rows in order; of the same rank the newest first. Made again only when the order may have changed. */
export function ordering(columns: () => Columns): (order: ClipOrder) => Uint32Array {
  const made = new Map<ClipOrder, { readonly of: Columns; readonly when: number; readonly rows: Uint32Array }>();
  return (order) => {
    const now = columns();
    const known = made.get(order);
    if (known?.of === now && known.when === now.ordered) return known.rows;
    const rows = sorted(now, order);
    made.clear();
    made.set(order, { of: now, when: now.ordered, rows });
    return rows;
  };
}

function sorted(columns: Columns, order: ClipOrder): Uint32Array {
  const live = Uint32Array.from({ length: columns.ids.size }, (_, row) => row).filter((row) => isLive(columns, row));
  const compare = COMPARE[order](columns);
  return live.sort((a, b) => compare(a, b) || (columns.created[b] ?? 0) - (columns.created[a] ?? 0) || b - a);
}

const COMPARE: Readonly<Record<ClipOrder, (columns: Columns) => (a: number, b: number) => number>> = {
  newest: () => () => 0,
  oldest:
    ({ created }) =>
    (a, b) =>
      (created[a] ?? 0) - (created[b] ?? 0) || a - b,
  published:
    ({ day }) =>
    (a, b) =>
      (day[b] ?? 0) - (day[a] ?? 0),
  outlet: (columns) => {
    const rank = outletRanks(columns);
    return (a, b) => (rank[a] ?? 0) - (rank[b] ?? 0);
  },
};

/** The place of each row's outlet in the alphabet; without one, at the end. */
function outletRanks(columns: Columns): Float64Array {
  const { labelNames, ids } = columns;
  const outlets = labelNames.flatMap((name, label) => (name.startsWith('outlet ') ? [{ name, label }] : []));
  const place = new Map(
    outlets.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).map(({ label }, at) => [label, at]),
  );
  return Float64Array.from({ length: ids.size }, (_, row) => {
    for (const label of labelsAt(columns, row)) {
      const at = place.get(label);
      if (at !== undefined) return at;
    }
    return Infinity;
  });
}
