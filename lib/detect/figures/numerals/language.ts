import type { Article } from '../../../model/reading.ts';

/** The languages whose numbers are read. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ru' | 'hi' | 'zh' | 'ja';

const READ = new Set<string>(['en', 'de', 'fr', 'es', 'ru', 'hi', 'zh', 'ja']);
/** Words that no other of the languages has, frequent enough to show in a paragraph. */
const TELLING: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|and|of|with|that|said|was|is|for)\b/gi],
  ['de', /\b(?:der|die|und|das|nicht|mit|ist|dem|von|ein|eine|für|auf)\b/gi],
  ['fr', /\b(?:le|la|les|des|et|est|une|du|dans|pour|avec|qui)\b/gi],
  ['es', /\b(?:el|la|los|las|y|del|una|con|para|que|por|según)\b/gi],
];
const SAMPLE = 4000;

/** The page's own claim where we read that language; else told by script and by small words; English when nothing tells. */
export function languageOf({ text, source }: Pick<Article, 'text' | 'source'>): Language {
  const claimed = source.language?.toLowerCase().split('-')[0] ?? '';
  return READ.has(claimed) ? (claimed as Language) : guess(text.slice(0, SAMPLE));
}

function guess(text: string): Language {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / (text.length || 1);
  if (share(/[\u0900-\u097F]/g) > 0.2) return 'hi';
  if (share(/[\u3040-\u30FF]/g) > 0.05) return 'ja';
  if (share(/[\u4E00-\u9FFF]/g) > 0.2) return 'zh';
  if (share(/[\u0400-\u04FF]/g) > 0.2) return 'ru';
  const scores = TELLING.map(([language, words]) => ({ language, score: share(words) }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.language : 'en';
}
