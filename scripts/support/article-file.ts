import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { IsoDate } from '../../lib/model/ids.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Article } from '../../lib/model/reading.ts';
import { readPage } from '../../lib/page/article.ts';
import { readDateline } from '../../lib/page/dateline.ts';
import { languageOf } from '../../lib/text/language.ts';

/** What the caller says of a file; it counts for more than what the file says. */
export interface FileClaims {
  readonly date: IsoDate | null;
  readonly url: string | null;
}

/** A file that cannot be read as an article, with a line for people. */
export class UnreadableFile extends Error {}

/** The article in a `.txt` (every line counts) or `.html` file (found as in the browser). Throws `UnreadableFile`. */
export function readArticleFile(path: string, claims: FileClaims, lexicon: Lexicon): Article {
  const content = contentOf(path);
  const article = /\.html?$/i.test(path) ? articleInPage(path, content, claims) : articleOfText(content, claims);
  return withHome(article, lexicon);
}

function contentOf(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new UnreadableFile(`cannot read ${path}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`, {
      cause: error,
    });
  }
  if (bytes.length === 0) throw new UnreadableFile(`${path} is empty`);
  if (bytes.subarray(0, 4096).includes(0)) throw new UnreadableFile(`${path} is not a text file`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (text.trim() === '') throw new UnreadableFile(`${path} has no text`);
  return text;
}

function articleOfText(text: string, { date, url }: FileClaims): Article {
  return {
    text,
    source: {
      url,
      title:
        text
          .split('\n')
          .find((line) => line.trim() !== '')
          ?.trim() ?? null,
      publisher: null,
      published: date,
      ...(date === null ? {} : { publishedFrom: 'given' as const }),
      language: languageOf(text),
    },
    units: [{ kind: 'article', start: 0, end: text.length, published: date, place: placeIn(text, date) }],
  };
}

/** Lines that may hold the dateline. */
const OPENING_LINES = 30;

function placeIn(text: string, date: IsoDate | null): string | null {
  for (const line of text.split('\n', OPENING_LINES)) {
    const dateline = readDateline(line, date);
    if (dateline?.place) return dateline.place;
  }
  return null;
}

/** Stands in for the address of a page that was given none; never printed. */
const NOWHERE = 'https://example.invalid/';

function withoutPlaceholder(article: Article): Article {
  return article.source.url?.startsWith(NOWHERE) ? { ...article, source: { ...article.source, url: null } } : article;
}

function articleInPage(path: string, html: string, { date, url }: FileClaims): Article {
  const { document } = parseHTML(html);
  const read = readPage(document as unknown as Document, url ?? NOWHERE);
  if (read === null) throw new UnreadableFile(`${path} holds no article`);
  const article = withoutPlaceholder(read.article);
  if (date === null) return article;
  return {
    ...article,
    source: { ...article.source, published: date, publishedFrom: 'given' },
    units: article.units.map((unit) => (unit.kind === 'article' ? { ...unit, published: date } : unit)),
  };
}

function withHome(article: Article, lexicon: Lexicon): Article {
  const { url } = article.source;
  if (article.source.country || url === null || !URL.canParse(url)) return article;
  return { ...article, source: { ...article.source, country: lexicon.outletCountry(new URL(url).hostname) } };
}
