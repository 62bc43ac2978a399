/** Texts as Markdown shows them: what was printed stays as printed, what the reader wrote stays Markdown. */
import { oneLine } from './reference.ts';
import type { Value } from './template.ts';
import { yamlList, yamlText } from './yaml.ts';

/** So that a quotation is shown as it was printed: no emphasis, link, tag, comment or formula comes out of it. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^$=%]/g, (mark) => `\\${mark}`)
    .replace(
      /^(\s*)([-+]|\d+[.)])(?=\s)/gm,
      (_, space: string, mark: string) => space + mark.slice(0, -1) + `\\${mark.slice(-1)}`,
    );
}

/** The reader's own Markdown stays; raw HTML does not pass, nor a link to anything but a page, a letter or a note. */
export function harmless(note: string): string {
  return note
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/(\]\(|\]:)(\s*(?:<\s*)?)([^\s()<>]+)/g, (whole, open: string, gap: string, target: string) =>
      isSafe(target) ? whole : `${open}${gap}unsafe:${target}`,
    );
}

/** A target with a scheme, or with a character reference that could spell one, is only let through when it is known. */
function isSafe(target: string): boolean {
  return !/^[^/?#]*[:&]/.test(target) || /^(?:https?|mailto|tel|obsidian|zotero):/i.test(target);
}

/** An address as the target of a link: nothing in it ends the link. */
export function linkTarget(url: string): string {
  return url.replace(
    /[\s<>()[\]\\^`{|}"]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** A tag may have letters, digits, `-`, `_` and `/`; one of digits alone is none to Obsidian. */
export function obsidianTag(tag: string): string {
  const plain = tag
    .trim()
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^\d+$/.test(plain) ? `_${plain}` : plain;
}

/** A value after `name:` in front matter, whole: quoted, so that no `no`, `1e3` or `: ` changes its meaning. */
export function inFrontMatter(value: Value): string {
  if (value.kind === 'list') return yamlList(value.texts);
  return value.kind === 'each' ? '' : yamlText(value.text);
}

/** A value in the text. Lines of one that begins its line keep what stands before it: `>` of a quotation, spaces of a list. */
export function inBody(value: Value, line: string): string {
  if (value.kind === 'each') return '';
  if (value.kind === 'list') return value.texts.map((text) => escaped(oneLine(text))).join(', ');
  if (!/^[ \t>]*$/.test(line)) return SHOWN[value.kind](value.kind === 'own' ? value.text : oneLine(value.text));
  return value.text
    .trim()
    .split(/\r\n|[\r\n]/)
    .map(SHOWN[value.kind])
    .join(`\n${line}`);
}

const SHOWN: Readonly<Record<Exclude<Value['kind'], 'each' | 'list'>, (text: string) => string>> = {
  text: escaped,
  address: linkTarget,
  raw: (text) => text,
  own: harmless,
};
