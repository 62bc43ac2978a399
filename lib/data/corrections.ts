import type { Row } from './tsv.ts';

/**
 * Changes single cells of terms that a file we do not edit by hand has wrong. A correction that finds no term is
 * returned in `unused`: the row it was meant for has changed or gone.
 */
export function correct(
  terms: readonly Row[],
  corrections: readonly Row[],
): { readonly terms: readonly Row[]; readonly unused: readonly Row[] } {
  const byTerm = Map.groupBy(corrections, termKey);
  const used = new Set<string>();
  const kept = terms.flatMap((term) => {
    const key = termKey(term);
    const changes = byTerm.get(key) ?? [];
    if (changes.length > 0) used.add(key);
    if (changes.some((change) => change['column'] === 'drop')) return [];
    return [changes.reduce((row, change) => ({ ...row, [change['column'] ?? '']: change['value'] ?? '' }), term)];
  });
  return { terms: kept, unused: corrections.filter((row) => !used.has(termKey(row))) };
}

/** What tells a term from the others: who, which office, from when. */
export function termKey(row: Row): string {
  return `${row['official']} ${row['office']} ${row['from']}`;
}
