/** Notes of Obsidian and its kin, and our own export: front matter, quotations, and what was written about them. */
import { type ArchiveDocument, type ArchivePassage, BARE } from './document.ts';
import { dividedText, type FrontMatter } from './front-matter.ts';
import { plainMarkdown } from './plain-markdown.ts';

/**
 * Reads a note. What it quotes (`>`) are passages, each with the words below it; a note that quotes nothing is a text of its own.
 * `name`: its title when it names none.
 */
export function readMarkdownDocument(file: string, name: string): ArchiveDocument {
  const { front, body } = dividedText(file);
  const { heading, rest } = headed(body);
  const passages = passagesIn(rest);
  const common = { ...BARE, ...claimsOf(front), title: first(front, 'title') ?? heading ?? name };
  return passages.length === 0
    ? { ...common, text: plainMarkdown(rest) }
    : { ...common, passages, note: plainMarkdown(beforeFirstQuote(rest)) };
}

function claimsOf(front: FrontMatter) {
  const url = first(front, 'source', 'url', 'link');
  return {
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    publisher: first(front, 'publisher', 'site', 'publication'),
    author: front.get('author')?.map(withoutBrackets).join('; ') || null,
    published: dayIn(first(front, 'published', 'date')),
    language: first(front, 'language', 'lang'),
    tags: (front.get('tags') ?? []).map((tag) => tag.replace(/^#/, '')).filter((tag) => tag !== ''),
    created: instantIn(first(front, 'created')),
  };
}

function first(front: FrontMatter, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = front.get(name) ?? [];
    if (value !== undefined && value !== '') return withoutBrackets(value);
  }
  return null;
}

/** `[[Ana Duarte]]` is how Obsidian links a name. */
function withoutBrackets(value: string): string {
  return value.replace(/^\[\[(.*)\]\]$/, '$1');
}

function headed(body: string): { readonly heading: string | null; readonly rest: string } {
  const match = /^\s*# ([^\n]+)(?:\n|$)/.exec(body);
  return match === null
    ? { heading: null, rest: body }
    : { heading: plainMarkdown(match[1] ?? ''), rest: body.slice(match[0].length) };
}

/** Every quotation with the lines that follow it, up to the next. */
function passagesIn(text: string): ArchivePassage[] {
  const passages: ArchivePassage[] = [];
  let quote: string[] = [];
  let note: string[] = [];
  const close = () => {
    if (quote.length > 0) passages.push(passageOf(quote.join('\n'), note.join('\n')));
    quote = [];
    note = [];
  };
  for (const line of text.split('\n')) {
    const [, quoted] = /^ {0,3}>[ \t]?(.*)$/s.exec(line) ?? [];
    if (quoted !== undefined) {
      if (note.length > 0) close();
      quote.push(quoted);
    } else if (quote.length > 0) note.push(line);
  }
  close();
  return withOwnNotes(passages.filter((passage) => passage.quote !== ''));
}

/** In a file of our own every passage has its block: a quotation without one stands in the note above it. */
function withOwnNotes(passages: readonly ArchivePassage[]): ArchivePassage[] {
  if (!passages.some(isOwn)) return [...passages];
  const joined: ArchivePassage[] = [];
  for (const passage of passages) {
    const above = joined.at(-1);
    if (isOwn(passage) || above === undefined) joined.push(passage);
    else
      joined[joined.length - 1] = {
        ...above,
        note: [above.note, `> ${passage.quote}`, passage.note].join('\n\n').trim(),
      };
  }
  return joined;
}

function isOwn({ block }: ArchivePassage): boolean {
  return block?.startsWith('am-') ?? false;
}

function beforeFirstQuote(text: string): string {
  return text.split(/^ {0,3}>/m)[0] ?? '';
}

const BLOCK = /(?:^|\s)\^([\w-]+)\s*$/;

function passageOf(quoted: string, beside: string): ArchivePassage {
  // `[!quote]` is the head of a callout.
  const words = quoted.replace(/^\[![\w-]+\].*\n?/, '');
  const block = BLOCK.exec(words.trimEnd())?.[1] ?? BLOCK.exec(beside.trimEnd())?.[1] ?? null;
  return { quote: plainMarkdown(words.replace(BLOCK, '')), note: beside.replace(BLOCK, '').trim(), block };
}

function dayIn(value: string | null): string | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(value ?? '') ?? [];
  return day === undefined || Number.isNaN(Date.parse(day)) ? null : day;
}

function instantIn(value: string | null): string | null {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
