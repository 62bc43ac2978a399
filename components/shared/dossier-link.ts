/** Addresses of dossiers, from any page of ours. */

export function officialDossier(official: string): string {
  return `dossier.html?${new URLSearchParams({ official }).toString()}`;
}

/** Two states or organisations, in alphabetical order: a pair has one dossier. */
export function pairDossier(a: string, b: string): string {
  return `dossier.html?${new URLSearchParams({ pair: [a, b].toSorted().join('-') }).toString()}`;
}

export function seriesDossier(series: string): string {
  return `dossier.html?${new URLSearchParams({ series }).toString()}`;
}

export function figuresDossier(figures: string): string {
  return `dossier.html?${new URLSearchParams({ figures }).toString()}`;
}
