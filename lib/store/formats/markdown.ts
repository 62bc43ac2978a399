/** Markdown with YAML front matter, one file a page or a day, by a template. */
import type { Annotation, Clip } from '../../model/annotation.ts';
import { asText, chicago } from './citation.ts';
import { inBody, inFrontMatter, obsidianTag } from './markdown-text.ts';
import { DEFAULT_TEMPLATES, markdownTemplate, type MarkdownPer, type MarkdownTemplate } from './markdown-templates.ts';
import { blockId, citationKey, fileName, shortHash } from './names.ts';
import { referencesOf } from './reference.ts';
import { fillTemplate, type Scope, type Value } from './template.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** A file with its clips apart, so that new ones can be added to a file that the reader changed. */
export interface MarkdownFile extends ExportFile {
  /** The page or day it is about: the same for every export, whatever the file is called. */
  readonly subject: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

/** A file for every page or day, named by date and headline: the same name in every export. */
export function writeMarkdown(
  annotations: readonly Annotation[],
  per: MarkdownPer = 'page',
  template: MarkdownTemplate = shipped(per),
): readonly MarkdownFile[] {
  const bySubject = Map.groupBy(annotations.toSorted(inReadingOrder), (one) => subjectOf(one, per));
  const files = [...bySubject].map(([subject, list]) => ({
    subject,
    since: earliest(list),
    name: per === 'day' ? fileName(subject, 'md') : nameOf(list),
    ...filled(template, list, per),
  }));
  return withDistinctNames(files.toSorted((a, b) => (a.since < b.since ? -1 : 1)));
}

function shipped(per: MarkdownPer): MarkdownTemplate {
  const read = markdownTemplate(DEFAULT_TEMPLATES[per], per);
  if ('fault' in read) throw new Error(`the template that ships: ${read.fault} in line ${read.line}`);
  return read;
}

function subjectOf(annotation: Annotation, per: MarkdownPer): string {
  if (per === 'day') return annotation.created.slice(0, 10);
  const { page, about } = annotation;
  return page !== '' ? page : (about?.official ?? about?.event ?? '');
}

function filled({ frontMatter, body, clip }: MarkdownTemplate, list: readonly Annotation[], per: MarkdownPer) {
  const whole = per === 'page' ? ofPage(list) : ofDay(list);
  const scopes = list.map((one) => ofClip(one));
  const blocks = list.map((one, at) => ({
    id: blockId(one),
    text: fillTemplate(clip, new Map([...whole, ...(scopes[at] ?? [])]), inBody),
  }));
  const inside: Scope = new Map([...whole, ['clips', { kind: 'each', scopes }]]);
  const front = frontMatter === null ? '' : `---\n${frontMatter.map((line) => frontLine(line, whole)).join('')}---\n`;
  return { blocks, text: `${front}${fillTemplate(body, inside, inBody)}` };
}

/** A line whose gap has nothing to say is left out. */
function frontLine({ text, gap }: { readonly text: string; readonly gap: string | null }, scope: Scope): string {
  if (gap === null) return `${text}\n`;
  const value = scope.get(gap);
  return value === undefined ? '' : `${text}${inFrontMatter(value)}\n`;
}

type Entries = readonly (readonly [string, Value | null])[];

function scopeOf(entries: Entries): Scope {
  return new Map(entries.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}

function ofPage(list: readonly Annotation[]): Scope {
  const clip = list.find((one) => one.clip !== null)?.clip ?? null;
  return scopeOf([
    ...ofSource(list[0] as Annotation, clip, titleOf(list)),
    ['created', raw(earliest(list).slice(0, 10))],
    ...together(list),
  ]);
}

function ofDay(list: readonly Annotation[]): Scope {
  return scopeOf([['date', raw(earliest(list).slice(0, 10))], ...together(list)]);
}

function ofClip(annotation: Annotation): Scope {
  const { clip, note, colour, created } = annotation;
  return scopeOf([
    ...ofSource(annotation, clip, titleOf([annotation])),
    ['quote', text(clip?.quote ?? null)],
    ['paragraph', text(clip?.paragraph ?? null)],
    ['note', note === '' ? null : { kind: 'own', text: note }],
    ['block', raw(blockId(annotation))],
    ['colour', raw(colour)],
    ['created', raw(created.slice(0, 10))],
    ...together([annotation]),
  ]);
}

function ofSource(annotation: Annotation, clip: Clip | null, title: string): Entries {
  const source = clip?.source;
  const [reference] = referencesOf([annotation]);
  return [
    ['title', text(title)],
    ['source', source?.url ? { kind: 'address', text: source.url } : null],
    ['author', source?.author ? { kind: 'list', texts: [source.author] } : null],
    ['publisher', text(source?.publisher ?? null)],
    ['published', source?.published ? raw(source.published) : null],
    ['language', source?.language ? raw(source.language) : null],
    ['key', clip === null ? null : raw(citationKey(annotation))],
    ['citation', reference === undefined ? null : text(asText(chicago(reference)))],
  ];
}

/** What several annotations name, each once. */
function together(list: readonly Annotation[]): Entries {
  const all = (of: (one: Annotation) => readonly string[]): Value => ({
    kind: 'list',
    texts: [...new Set(list.flatMap(of))].filter((one) => one !== ''),
  });
  return [
    ['officials', all((one) => one.clip?.officials ?? [])],
    ['figures', all((one) => one.clip?.figures ?? [])],
    ['tags', all((one) => one.tags.map(obsidianTag))],
  ];
}

function text(value: string | null): Value | null {
  return value === null || value === '' ? null : { kind: 'text', text: value };
}

function raw(value: string): Value {
  return { kind: 'raw', text: value };
}

function nameOf(list: readonly Annotation[]): string {
  const date = sourceOf(list)?.published ?? earliest(list).slice(0, 10);
  return fileName(`${date} ${titleOf(list)}`, 'md');
}

/** Of pages with one name the first kept has it bare; a later one bears a mark of its address, and keeps it. */
function withDistinctNames(files: readonly MarkdownFile[]): MarkdownFile[] {
  const used = new Set<string>();
  return files.map(({ name, subject, text, blocks }) => {
    const names = [name, markedName(name, subject, 4), markedName(name, subject, 8)];
    const free = names.find((one) => !used.has(one.toLowerCase())) ?? markedName(name, `${used.size} ${subject}`, 8);
    used.add(free.toLowerCase());
    return { name: free, subject, text, blocks };
  });
}

/** `Title (1a2b).md`: a name of its own for a subject. */
export function markedName(name: string, subject: string, digits: number): string {
  return name.replace(/\.md$/, ` (${shortHash(subject).slice(0, digits)}).md`);
}

function sourceOf(list: readonly Annotation[]) {
  return list.find((one) => one.clip !== null)?.clip?.source;
}

function titleOf(list: readonly Annotation[]): string {
  const about = list[0]?.about;
  return sourceOf(list)?.title ?? about?.official ?? about?.event ?? (list[0]?.page || 'Notes');
}

function earliest(list: readonly Annotation[]): string {
  return list.map((one) => one.created).toSorted()[0] ?? '';
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  return startOf(a) - startOf(b) || (a.created < b.created ? -1 : 1);
}

function startOf({ selectors }: Annotation): number {
  const position = selectors[0]?.selectors.find((one) => one.type === 'TextPositionSelector');
  return position?.start ?? 0;
}
