/** The language of an article: what the page claims, unless its letters say otherwise. */

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\u3040-\u30ff]/gu, ['ja']],
  [/[\uac00-\ud7af]/gu, ['ko']],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'tt', 'uz']],
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ku', 'ug', 'sd']],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa']],
  [/\p{Script=Hebrew}/gu, ['he', 'yi']],
  [/\p{Script=Greek}/gu, ['el']],
  [/\p{Script=Thai}/gu, ['th']],
];

/** The primary tag of the first claim the letters of the text allow; else of its script's main language; else `null`. */
export function settleLanguage(claims: readonly (string | null)[], text: string): string | null {
  const tags = claims.map(primaryTag).filter((tag) => tag !== null);
  const sample = text.slice(0, 4_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const written = SCRIPTS.find(([script]) => (sample.match(script)?.length ?? 0) > letters * 0.2);
  if (!written) return tags.find((tag) => isLatin(tag)) ?? (letters === 0 ? (tags[0] ?? null) : null);
  return tags.find((tag) => written[1].includes(tag)) ?? written[1][0] ?? null;
}

function isLatin(tag: string): boolean {
  // Serbian, Kazakh and Uzbek are written in Latin letters too.
  return ['sr', 'kk', 'uz', 'ku'].includes(tag) || !SCRIPTS.some(([, tags]) => tags.includes(tag));
}

/** `en-GB`, `EN_us` → `en`. */
export function primaryTag(tag: string | null): string | null {
  const found = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  return found?.[1]?.toLowerCase() ?? null;
}
