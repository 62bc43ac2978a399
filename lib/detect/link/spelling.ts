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

/** Whether a given name as printed may be an official's: equal, an initial of it, or the same sound. Nobody's full name is known by an initial. */
export function sameGiven(printed: string, known: string): boolean {
  if (printed === known) return true;
  if (printed.length === 1) return printed === known[0];
  return Math.min(printed.length, known.length) >= 4 && soundOf(printed) === soundOf(known);
}

/** Whether two words are one slip of a key apart: a letter more, a letter less, another letter. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
