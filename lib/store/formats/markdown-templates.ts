/** The templates of Markdown files: what ships, what a reader may fill in, and what is wrong with one. */
import { namesIn, parseTemplate, sectionsIn, type TemplateFault, type TemplateNode } from './template.ts';

/** One file for every page, or one for every day on which something was kept. */
export type MarkdownPer = 'page' | 'day';

/** What ships. */
export const DEFAULT_TEMPLATES: Readonly<Record<MarkdownPer, string>> = {
  page: `---
title: {{title}}
source: {{source}}
author: {{author}}
publisher: {{publisher}}
published: {{published}}
created: {{created}}
officials: {{officials}}
tags: {{tags}}
citekey: {{key}}
---

# {{title}}

{{#clips}}
{{#quote}}
> {{quote}} ^{{block}}

{{/quote}}
{{#note}}
{{note}}

{{/note}}
{{^quote}}
^{{block}}

{{/quote}}
{{/clips}}
`,
  day: `---
date: {{date}}
officials: {{officials}}
tags: {{tags}}
---

# {{date}}

{{#clips}}
{{#quote}}
> {{quote}} ^{{block}}

{{/quote}}
{{#note}}
{{note}}

{{/note}}
{{#source}}
— [{{title}}]({{source}}), {{publisher}} {{published}}

{{/source}}
{{^quote}}
^{{block}}

{{/quote}}
{{/clips}}
`,
};

/** What the whole file has. */
const OF_FILE: Readonly<Record<MarkdownPer, readonly string[]>> = {
  page: [
    ...['title', 'source', 'author', 'publisher', 'published', 'language'],
    ...['created', 'officials', 'figures', 'tags', 'key', 'citation', 'clips'],
  ],
  day: ['date', 'officials', 'figures', 'tags', 'clips'],
};
/** What every clip has of its own. */
const OF_CLIP = [
  ...['quote', 'note', 'block', 'paragraph', 'colour', 'created', 'tags', 'officials', 'figures', 'title', 'source'],
  ...['author', 'publisher', 'published', 'language', 'key', 'citation'],
] as const;

/** The names a reader may use: outside `{{#clips}}`, and within. */
export function gapsOf(per: MarkdownPer): { readonly file: readonly string[]; readonly clip: readonly string[] } {
  return { file: OF_FILE[per].filter((name) => name !== 'clips'), clip: OF_CLIP };
}

/** A template ready to be filled. */
export interface MarkdownTemplate {
  /** Lines between the two `---`; `null`: the file has no front matter. */
  readonly frontMatter: readonly FrontLine[] | null;
  readonly body: readonly TemplateNode[];
  /** What stands for a clip that is added to a file later. */
  readonly clip: readonly TemplateNode[];
}

export interface FrontLine {
  /** All of the line, or what stands before the gap. */
  readonly text: string;
  readonly gap: string | null;
}

/** Reads a template of the reader's, or says what is wrong with it. */
export function markdownTemplate(source: string, per: MarkdownPer): MarkdownTemplate | TemplateFault {
  const { front, body, bodyLine } = divided(source.replace(/\r\n?/g, '\n'));
  const frontMatter = front === null ? null : frontLines(front, per);
  if (frontMatter !== null && 'fault' in frontMatter) return frontMatter;
  const nodes = parseTemplate(body);
  if ('fault' in nodes) return { ...nodes, line: nodes.line + bodyLine };
  const [clip] = sectionsIn(nodes, 'clips');
  if (clip === undefined) return { fault: 'no-clips', line: bodyLine + 1, name: 'clips' };
  // Without it a file that the reader changed would not tell which clips it has.
  if (!namesIn(clip).some(({ name }) => name === 'block'))
    return { fault: 'no-block', line: bodyLine + 1, name: 'block' };
  const unknown = unknownIn(nodes, per);
  return unknown === null
    ? { frontMatter, body: nodes, clip }
    : { fault: 'unknown', line: unknown.line + bodyLine, name: unknown.name };
}

/** Front matter is what stands between a first line `---` and the next one. */
function divided(source: string) {
  const match = /^---\n([\s\S]*?\n)?---(?:\n|$)/.exec(source);
  if (match === null) return { front: null, body: source, bodyLine: 0 };
  return {
    front: match[1] ?? '',
    body: source.slice(match[0].length),
    bodyLine: match[0].split('\n').length - 1,
  };
}

/** A gap in front matter is the whole of a value, so that it can be quoted; other lines are `name: value`, items and comments. */
const GAP_LINE = /^([ \t]*(?:[\w-]+:|-)[ \t]+)\{\{\s*([\w-]+)\s*\}\}[ \t]*$/;
const PLAIN_LINE = /^[ \t]*(?:[\w-]+:(?:[ \t].*)?|- .*|#.*)?$/;

function frontLines(front: string, per: MarkdownPer): FrontLine[] | TemplateFault {
  const lines: FrontLine[] = [];
  for (const [at, line] of front.split('\n').slice(0, -1).entries()) {
    const [, text, gap] = GAP_LINE.exec(line) ?? [];
    const found = { line: at + 2, name: gap ?? '' };
    if (text !== undefined && gap !== undefined) {
      if (gap === 'clips' || !OF_FILE[per].includes(gap)) return { fault: 'unknown', ...found };
      lines.push({ text, gap });
    } else if (line.includes('{{') || !PLAIN_LINE.test(line)) return { fault: 'front-matter', ...found };
    else lines.push({ text: line, gap: null });
  }
  return lines;
}

function unknownIn(nodes: readonly TemplateNode[], per: MarkdownPer): { name: string; line: number } | null {
  const within = sectionsIn(nodes, 'clips').flatMap(namesIn);
  const known: readonly string[] = OF_CLIP;
  const wrong = within.find(({ name }) => !known.includes(name));
  if (wrong !== undefined) return wrong;
  return namesIn(nodes).find((found) => !within.includes(found) && !OF_FILE[per].includes(found.name)) ?? null;
}
