/**
 * The text and the claims of a saved HTML page, read without building a document: nothing of it can run, load or be shown.
 * It knows enough of HTML for that, and no more.
 */
import { decodeEntities } from './entities.ts';

export interface SavedPage {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** Reads a page. Prefers its longest article; leaves out menus, forms, scripts and what stands at its edges. */
export function readHtml(html: string): SavedPage {
  const reading = new HtmlReading(html);
  reading.run();
  const { meta } = reading;
  const whole = tidy(reading.shown.join(''));
  const article = reading
    .articles()
    .map((parts) => tidy(parts.join('')))
    .reduce(longer, '');
  const of = (...names: readonly string[]) =>
    names.map((name) => meta.get(name)?.trim()).find((value) => value !== undefined && value !== '') ?? null;
  return {
    text: article.length >= ENOUGH ? article : whole === '' ? tidy(reading.all.join('')) : whole,
    title: of('og:title', 'title'),
    url: of('canonical', 'og:url', 'saved'),
    publisher: of('og:site_name', 'application-name'),
    author: of('author', 'article:author'),
    published: dayIn(of('article:published_time', 'datepublished', 'date', 'dc.date')),
    language: of('lang')?.split('-')[0]?.toLowerCase() ?? null,
  };
}

/** A shorter article is a teaser. */
const ENOUGH = 400;
const RAW = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'svg',
  'iframe',
  'title',
  'math',
  'object',
]);
const EDGES = new Set(['nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'dialog', 'menu']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

class HtmlReading {
  readonly meta = new Map<string, string>();
  /** Everything, and what is not at the edges. */
  readonly all: string[] = [];
  readonly shown: string[] = [];
  private readonly html: string;
  private edges = 0;
  /** How many articles are open, and where among the shown parts each outermost one begins and ends. */
  private depth = 0;
  private readonly bounds: { readonly from: number; until: number | undefined }[] = [];

  constructor(html: string) {
    this.html = html;
  }

  run(): void {
    const { html } = this;
    for (let at = 0; at < html.length;) {
      const tag = html.indexOf('<', at);
      this.say(decodeEntities(html.slice(at, tag < 0 ? undefined : tag)).replace(/\s+/g, ' '));
      if (tag < 0) return;
      at = this.readTag(tag);
    }
  }

  /** The parts of each article that stands in no other: one within it is never longer. */
  articles(): readonly (readonly string[])[] {
    return this.bounds.map(({ from, until }) => this.shown.slice(from, until));
  }

  /** Reads what begins with `<` and answers where it ends. */
  private readTag(at: number): number {
    const { html } = this;
    if (html.startsWith('<!--', at)) return this.readComment(at);
    NAME.lastIndex = at;
    const [found, slash = '', written = ''] = NAME.exec(html) ?? [];
    if (found === undefined) {
      if (/^<[!?]/.test(html.slice(at, at + 2))) return after(html, '>', at);
      this.say('<');
      return at + 1;
    }
    const name = written.toLowerCase();
    const end = endOfTag(html, at + found.length);
    if (slash !== '') this.close(name);
    else this.begin(name, html.slice(at + found.length, end - 1));
    return slash === '' && RAW.has(name) ? this.readRaw(name, end) : end;
  }

  private readComment(at: number): number {
    const end = after(this.html, '-->', at + 4);
    const comment = this.html.slice(at, Math.min(end, at + 600));
    const [, url] = /(?:saved from url=\(\d+\)|\burl:\s*)(https?:\/\/\S+)/i.exec(comment) ?? [];
    if (url !== undefined && !this.meta.has('saved')) this.meta.set('saved', url);
    return end;
  }

  /** Text that is no text of the page; a title is kept. */
  private readRaw(name: string, from: number): number {
    const close = this.html.slice(from).search(new RegExp(`</${name}`, 'i'));
    const end = close < 0 ? this.html.length : from + close;
    if (name === 'title' && !this.meta.has('title')) this.meta.set('title', decodeEntities(this.html.slice(from, end)));
    return end;
  }

  private begin(name: string, attributes: string): void {
    if (!INLINE.has(name)) this.say('\n');
    if (EDGES.has(name)) this.edges++;
    if (name === 'article' && this.depth++ === 0) this.bounds.push({ from: this.shown.length, until: undefined });
    if (name === 'meta' || name === 'link' || name === 'html') this.claim(name, attributesOf(attributes));
  }

  private close(name: string): void {
    if (!INLINE.has(name)) this.say('\n');
    if (EDGES.has(name)) this.edges = Math.max(0, this.edges - 1);
    if (name === 'article') this.closeArticle();
  }

  private closeArticle(): void {
    this.depth = Math.max(0, this.depth - 1);
    const last = this.bounds.at(-1);
    if (this.depth === 0 && last !== undefined) last.until ??= this.shown.length;
  }

  private claim(name: string, attributes: ReadonlyMap<string, string>): void {
    const key =
      name === 'html'
        ? 'lang'
        : name === 'link'
          ? attributes.get('rel')
          : (attributes.get('property') ?? attributes.get('name'));
    const value = attributes.get(name === 'html' ? 'lang' : name === 'link' ? 'href' : 'content');
    if (key !== undefined && value !== undefined && !this.meta.has(key.toLowerCase())) {
      this.meta.set(key.toLowerCase(), value);
    }
  }

  private say(text: string): void {
    this.all.push(text);
    if (this.edges === 0) this.shown.push(text);
  }
}

const NAME = /<(\/?)([a-z][a-z0-9:-]*)/iy;

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Past the `>` that no quotation marks hold. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const letter = html.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return html.length;
}

/** A name begins where no other letter of one stands before it: begun anew at each, a long one would be read that often. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/(?<![\w:-])([a-z][\w:-]*)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return new Map(
    [...found].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decodeEntities(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
}

/** Paragraphs on lines of their own, without blank ones. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

function dayIn(value: string | null): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '') ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}
