/** Commonest small words of the languages that are told apart by letters they share. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|in|that|was|with|for|said)\b/gi,
  de: /\b(?:der|die|und|das|den|mit|ist|von|nicht|sich)\b/gi,
  fr: /\b(?:le|les|des|une|dans|pour|que|est|du|avec)\b/gi,
  es: /\b(?:el|los|las|una|por|con|para|del|que|se)\b/gi,
  it: /\b(?:il|di|che|per|una|con|del|della|sono|gli)\b/gi,
  pt: /\b(?:os|uma|com|para|não|do|da|em|que|dos)\b/gi,
  nl: /\b(?:het|een|van|de|dat|niet|met|voor|zijn|aan)\b/gi,
  sv: /\b(?:och|att|det|som|för|inte|med|är|har|till)\b/gi,
  pl: /\b(?:nie|się|jest|na|że|do|przez|oraz|jak|od)\b/gi,
  tr: /\b(?:ve|bir|bu|için|ile|olarak|daha|çok|olan|gibi)\b/gi,
};
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3041-\u30ff]/g],
  ['ko', /[\uac00-\ud7a3]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
];
/** How much of a text is looked at. */
const SAMPLE = 4000;
/** A claim is not believed when another language has so many times as many of its small words. */
const MUCH_MORE = 3;
/** A text has one of its language's small words in so many letters. */
const USUAL = 100;
/** Fewer small words than this tell nothing. */
const TOO_FEW = 12;

/**
 * The language a text is read in (BCP 47 primary tag). The page's own claim, unless the text plainly speaks against it: by its
 * script, or by small words of another language three times as frequent. Without a claim the likeliest one; English when
 * nothing speaks for another.
 */
export function languageOf(text: string, claimed: string | null = null): string {
  const claim = claimed?.toLowerCase().split('-')[0] || null;
  const sample = text.slice(0, SAMPLE);
  const own = claim === null ? undefined : SMALL_WORDS[claim];
  if (claim !== null && own && count(sample, own) > sample.length / USUAL) return claim; // the cheap way, and the usual one
  const script = scriptOf(sample);
  if (script !== null) return claim !== null && isWritten(claim, script) ? claim : script;
  const [best, most] = likeliest(sample);
  if (claim === null) return most > 2 ? best : 'en';
  if (own === undefined) return HAS_SCRIPT.has(claim) && most >= TOO_FEW ? best : claim;
  return most >= TOO_FEW && most > MUCH_MORE * count(sample, own) ? best : claim;
}

const HAS_SCRIPT: ReadonlySet<string> = new Set(SCRIPTS.map(([language]) => language));

/** The language of a script that makes up much of a text; `null` for Latin letters. */
function scriptOf(sample: string): string | null {
  for (const [language, letters] of SCRIPTS)
    if (count(sample, letters) > sample.length / (language === 'uk' ? 40 : 6)) return language;
  return null;
}

/** Several languages share a script: a claim of Bulgarian, Persian or Marathi stands where its letters are. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  ru: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'tg', 'mn'],
  uk: ['uk', 'be', 'kk'],
  ar: ['ar', 'fa', 'ur', 'ps', 'ku'],
  hi: ['hi', 'mr', 'ne'],
  he: ['he', 'yi'],
};

function isWritten(claim: string, script: string): boolean {
  return claim === script || (SHARED[script]?.includes(claim) ?? false);
}

function likeliest(sample: string): readonly [language: string, words: number] {
  const scored = Object.entries(SMALL_WORDS).map(([language, words]) => [language, count(sample, words)] as const);
  return scored.reduce((best, one) => (one[1] > best[1] ? one : best));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
