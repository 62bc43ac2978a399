/** Letters, digits and hyphens of a name: `Recep Tayyip Erdoğan` → `recep-tayyip-erdogan`. */
export function slugOf(name: string | null): string {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Edits between two words. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** Tells whether two slugs name one person: equal, listed as aliases, or given and family name alike up to spelling. */
export function samePerson(
  aliases: Readonly<Record<string, readonly string[]>>,
): (who: string, other: string) => boolean {
  return (who, other) => {
    const [a, b] = [slugOf(who), slugOf(other)];
    if (b === '') return false;
    if (a === b || (aliases[who] ?? []).some((alias) => slugOf(alias) === b)) return true;
    return alike(a.split('-'), b.split('-'));
  };
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.toSorted().join() === b.toSorted().join()) return true;
  const [x, y] = [middleInitials(a), middleInitials(b)];
  if (x !== '' && y !== '' && x !== y) return false;
  return a.length > 1 && b.length > 1 && sameFamily(a.at(-1)!, b.at(-1)!) && sameGiven(a[0]!, b[0]!);
}

function middleInitials(words: readonly string[]): string {
  return words
    .slice(1, -1)
    .filter((word) => word.length === 1)
    .join();
}

function sameFamily(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && distance(a, b) <= 2);
}

function sameGiven(a: string, b: string): boolean {
  if (sameFamily(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return Math.min(a.length, b.length) >= 3 && distance(a, b) <= 1;
}
