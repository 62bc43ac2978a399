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

/** The language a text is probably in (BCP 47 primary tag); English when nothing speaks for another. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  for (const [language, letters] of SCRIPTS)
    if (count(sample, letters) > sample.length / (language === 'uk' ? 40 : 6)) return language;
  const scored = Object.entries(SMALL_WORDS).map(([language, words]) => [language, count(sample, words)] as const);
  const [best] = scored.toSorted((a, b) => b[1] - a[1]);
  return best && best[1] > 2 ? best[0] : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
