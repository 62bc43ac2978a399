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
  if (!written) return tags.find((tag) => isLatin(tag)) ?? (letters === 0 ? (tags[0] ?? null) : byWords(sample));
  return tags.find((tag) => written[1].includes(tag)) ?? written[1][0] ?? null;
}

function isLatin(tag: string): boolean {
  // Serbian, Kazakh and Uzbek are written in Latin letters too.
  return ['sr', 'kk', 'uz', 'ku'].includes(tag) || !SCRIPTS.some(([, tags]) => tags.includes(tag));
}

/** `en-GB`, `EN_us` → `en`. */
function primaryTag(tag: string | null): string | null {
  const found = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  return found?.[1]?.toLowerCase() ?? null;
}

/** Words that are frequent in one language and rare in its neighbours. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to that with for was his said',
  de: 'der die und das den nicht mit ist auf sich',
  fr: 'le les des et du une pour dans est qui',
  es: 'el los las del que por con una para su',
  it: 'il di che della per una nel sono con gli',
  pt: 'os do da em um uma não para com ao',
  nl: 'het een van dat op zijn met voor niet te',
  pl: 'w na się nie jest że do przez oraz po',
  sv: 'och att det som på är av för inte med',
  tr: 've bir bu için ile da olarak de çok daha',
};
/** Of a hundred words, so many must be frequent ones of a language to name it. */
const LEAST_SHARE = 8;

/** The language whose frequent words a text uses most; `null` when none stands out. */
function byWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(FREQUENT).map(([language, list]) => {
    const frequent = new Set(list.split(' '));
    return { language, share: (100 * words.filter((word) => frequent.has(word)).length) / words.length };
  });
  const best = shares.toSorted((a, b) => b.share - a.share)[0];
  return best && best.share >= LEAST_SHARE ? best.language : null;
}
