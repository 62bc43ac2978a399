import { readArticle } from '../../lib/detect/diplomacy.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Article } from '../../lib/model/reading.ts';
import { NEWSROOM } from './newsroom-lexicon.ts';

/** What a test says of the article a sentence stands in. */
export interface Setting {
  readonly date?: string | null;
  readonly language?: string;
  readonly lexicon?: Lexicon;
}

/** An article of one unit around a text. */
export function articleOf(text: string, { date = '2025-03-07', language = 'en' }: Setting = {}): Article {
  return {
    text,
    source: { url: null, title: null, publisher: null, published: date, language },
    units: [{ kind: 'article', start: 0, end: text.length, published: date, place: null }],
  };
}

/** The text without its marks: `{Vikram Misri|official:vikram-misri} flew` → `Vikram Misri flew`. */
export function plain(marked: string): string {
  return marked.replaceAll(/\{([^{}|]+)\|[^{}]+\}/g, '$1');
}

/**
 * The text with marks around the people and titles that are found: `{quote|kind:who}`, where `who` is the linked
 * official, else `~` and the name as resolved, else `?`.
 */
export function marked(text: string, setting: Setting = {}): string {
  const { mentions } = readArticle(articleOf(text, setting), setting.lexicon ?? NEWSROOM);
  let out = '';
  let at = 0;
  for (const mention of mentions) {
    if (!['official', 'person', 'office'].includes(mention.kind)) continue;
    out += `${text.slice(at, mention.start)}{${mention.quote}|${mention.kind}:${whoIs(mention)}}`;
    at = mention.end;
  }
  return out + text.slice(at);
}

function whoIs({ official, name }: Mention): string {
  return official ?? (name === null ? '?' : `~${name}`);
}

/** What is found in a marked text when its marks are taken off: equal to it when all is right. */
export function remarked(text: string, setting: Setting = {}): string {
  return marked(plain(text), setting);
}
