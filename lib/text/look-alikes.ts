/** Letters of other scripts that print like a Latin one, as code points beside what they look like. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [
    ['АаВЕеІіЈјКМНОоРрСсТУуХхѕЅԁһ', 'AaBEeIiJjKMHOoPpCcTYyXxsSdh'],
    ['ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧν', 'ABEZHIKMNOoPTYXv'],
  ].flatMap(([theirs = '', latin = '']) => [...theirs].map((letter, at) => [letter, latin[at]!] as const)),
);
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Whether a word mixes Latin letters with Cyrillic or Greek ones: no language does. */
export function mixesScripts(word: string): boolean {
  return OTHER.test(word) && LATIN.test(word);
}

/** The word a reader takes it for: every look-alike letter as the Latin one it prints like. */
export function asSeen(word: string): string {
  return [...word].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
}
