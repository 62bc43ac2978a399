const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  å: 'aa',
  Å: 'Aa',
};

/**
 * A phrase and the other ways the same phrase is printed, by rule: initials with and without stops (`J. D. Vance`,
 * `JD Vance`, `U.S.`, `US`) and umlauts written out (`Schröder`, `Schroeder`).
 */
export function spellings(phrase: string): readonly string[] {
  const all = [phrase, joinInitials(phrase), splitInitials(phrase)];
  const written = all.map((form) => form.replace(/[äöüå]/gi, (c) => UMLAUTS[c]!));
  return [...new Set([...all, ...written])];
}

/** `J. D. Vance` → `JD Vance`. */
function joinInitials(phrase: string): string {
  return phrase.replace(
    /(?<!\p{L})(?:\p{Lu}\.\s?){2,}/gu,
    (run) => run.replace(/[.\s]/g, '') + (run.endsWith(' ') ? ' ' : ''),
  );
}

/** `JD Vance` → `J. D. Vance`; only before another word, so that `UN` and `EU` stay words. */
function splitInitials(phrase: string): string {
  return phrase.replace(/^(\p{Lu})(\p{Lu})(?=\s\p{Lu}\p{Ll})/u, '$1. $2.');
}
