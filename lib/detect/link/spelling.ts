/**
 * How a given name sounds, roughly: one key for the ways a name is carried over from another script (`Sergey`, `Sergei`,
 * `Serguei`; `Mohammed`, `Muhammad`; `Yusuf`, `Yousef`). For given names only, beside an equal family name.
 */
export function soundOf(word: string): string {
  return word
    .replace(/t?sch/g, 's')
    .replace(/t?z/g, 's')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/ck|q|kh|c(?=[aou])/g, 'k')
    .replace(/dzh|dj/g, 'j')
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/[yj]/g, 'i')
    .replace(/h/g, '')
    .replace(/[aeiou]+/g, (run) => (/^[ei]/.test(run) ? 'i' : 'a'))
    .replace(/(.)\1+/g, '$1')
    .replace(/[ai]$/, '');
}

/** Whether two folded given names may be one: equal, an initial of the other, or the same sound. */
export function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return Math.min(a.length, b.length) >= 4 && soundOf(a) === soundOf(b);
}
