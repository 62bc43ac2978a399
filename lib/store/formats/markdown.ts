/** Markdown with YAML front matter, one file a page, as Obsidian's readers expect. */
import type { Annotation } from '../../model/annotation.ts';
import { blockId, fileName } from './names.ts';
import { yamlList, yamlText } from './yaml.ts';

export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** A file for every page, named by date and headline: the same name for the same page in every export. */
export function writeMarkdown(annotations: readonly Annotation[]): readonly ExportFile[] {
  const byPage = new Map<string, Annotation[]>();
  for (const one of annotations.toSorted(inReadingOrder)) byPage.set(one.page, [...(byPage.get(one.page) ?? []), one]);
  const files = [...byPage.values()].map((ofPage) => ({ name: nameOf(ofPage), text: markdownOf(ofPage) }));
  return withDistinctNames(files);
}

function markdownOf(ofPage: readonly Annotation[]): string {
  const title = titleOf(ofPage);
  return [frontMatter(ofPage), `# ${escaped(title)}\n`, ...ofPage.map(passage)].join('\n');
}

function frontMatter(ofPage: readonly Annotation[]): string {
  const source = sourceOf(ofPage);
  const fields: (readonly [string, string | null])[] = [
    ['title', yamlText(titleOf(ofPage))],
    ['source', source?.url ? yamlText(source.url) : null],
    ['author', source?.author ? yamlList([source.author]) : null],
    ['publisher', source?.publisher ? yamlText(source.publisher) : null],
    ['published', source?.published ? yamlText(source.published) : null],
    ['created', yamlText(earliest(ofPage).slice(0, 10))],
    ['officials', yamlList([...new Set(ofPage.flatMap((one) => one.clip?.officials ?? []))])],
    ['tags', yamlList([...new Set(ofPage.flatMap((one) => one.tags.map(obsidianTag)))])],
  ];
  return `---\n${fields.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\n`])).join('')}---\n`;
}

/** The quotation with a block id to link to, then the note. */
function passage(annotation: Annotation): string {
  const quote = annotation.clip === null ? '' : `${quoted(annotation.clip.quote)} ^${blockId(annotation)}\n`;
  const note = annotation.note === '' ? '' : `${harmless(annotation.note)}\n`;
  return [quote, note].filter((part) => part !== '').join('\n');
}

function quoted(text: string): string {
  return text
    .trim()
    .split(/\r\n|[\r\n]/)
    .map((line) => `> ${escaped(line)}`)
    .join('\n');
}

/** So that a quotation is shown as it was printed: no emphasis, link, tag, comment or formula comes out of it. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^$=%]/g, (mark) => `\\${mark}`)
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/,
      (_, space: string, mark: string) => space + mark.slice(0, -1) + `\\${mark.slice(-1)}`,
    );
}

/** The reader's own Markdown stays; raw HTML does not pass. */
function harmless(note: string): string {
  return note.replace(/<(?=[a-z/!?])/gi, '\\<');
}

/** A tag may have letters, digits, `-`, `_` and `/`. */
function obsidianTag(tag: string): string {
  return tag
    .trim()
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function nameOf(ofPage: readonly Annotation[]): string {
  const date = sourceOf(ofPage)?.published ?? earliest(ofPage).slice(0, 10);
  return fileName(`${date} ${titleOf(ofPage)}`, 'md');
}

function withDistinctNames(files: readonly ExportFile[]): ExportFile[] {
  const used = new Map<string, number>();
  return files.map((file) => {
    const times = (used.get(file.name.toLowerCase()) ?? 0) + 1;
    used.set(file.name.toLowerCase(), times);
    return times === 1 ? file : { ...file, name: file.name.replace(/\.md$/, ` (${times}).md`) };
  });
}

function sourceOf(ofPage: readonly Annotation[]) {
  return ofPage.find((one) => one.clip !== null)?.clip?.source;
}

function titleOf(ofPage: readonly Annotation[]): string {
  const about = ofPage[0]?.about;
  return sourceOf(ofPage)?.title ?? about?.official ?? about?.event ?? (ofPage[0]?.page || 'Notes');
}

function earliest(ofPage: readonly Annotation[]): string {
  return ofPage.map((one) => one.created).toSorted()[0] ?? '';
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  return startOf(a) - startOf(b) || (a.created < b.created ? -1 : 1);
}

function startOf({ selectors }: Annotation): number {
  const position = selectors[0]?.selectors.find((one) => one.type === 'TextPositionSelector');
  return position?.start ?? 0;
}
