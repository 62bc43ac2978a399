import { kindName } from './citation.ts';
import { oneLine, type Reference } from './reference.ts';

/** BibTeX as biblatex reads it: one `@online` a page. Letters stay Unicode; only what TeX would act on is escaped. */
export function writeBibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const fields: (readonly [name: string, value: string | null])[] = [
    // Double braces: a style must not lower the case of names in a headline.
    ['title', `{${escaped(reference.title)}}`],
    [
      'author',
      reference.authors.length === 0 ? null : reference.authors.map((name) => `{${escaped(name)}}`).join(' and '),
    ],
    ['organization', plain(reference.publisher)],
    ['titleaddon', plain(kindName(reference))],
    ['date', reference.published],
    ['url', reference.url === null ? null : address(reference.url)],
    ['urldate', reference.accessed.slice(0, 10)],
    ['langid', plain(reference.language)],
    [
      'keywords',
      reference.tags.length === 0 ? null : reference.tags.map((tag) => escaped(tag.replaceAll(',', ' '))).join(', '),
    ],
    ['note', reference.notes.length === 0 ? null : reference.notes.map(escaped).join(' ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@online{${reference.key},\n${lines.join('\n')}\n}\n`;
}

function plain(value: string | null): string | null {
  return value === null ? null : escaped(value);
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\{}$&#%_^~]/g, (letter) => SPECIAL[letter] ?? letter);
}

/** An address is read verbatim; only what would end the field is percent-encoded. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
