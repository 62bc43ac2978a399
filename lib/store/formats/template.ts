/**
 * Templates of files: text with gaps. `{{name}}` is filled, `{{#name}}…{{/name}}` stands once for each of a list or when there is
 * something, `{{^name}}…{{/name}}` when there is nothing. Nothing in a template runs; what a gap is filled with is never read
 * as a template again.
 */

/**
 * What a gap is filled with. `text` is escaped for the place it stands in, so is an `address`; `raw` is safe as it is,
 * `own` is the reader's Markdown.
 */
export type Value =
  | { readonly kind: 'text' | 'address' | 'raw' | 'own'; readonly text: string }
  | { readonly kind: 'list'; readonly texts: readonly string[] }
  | { readonly kind: 'each'; readonly scopes: readonly Scope[] };
/** Values by the name of their gap; a missing one is nothing. */
export type Scope = ReadonlyMap<string, Value>;

export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'gap'; readonly name: string; readonly line: number }
  | {
      readonly kind: 'with' | 'without';
      readonly name: string;
      readonly line: number;
      readonly inner: readonly TemplateNode[];
    };

/** What is wrong with a template, and where: lines count from 1. */
export interface TemplateFault {
  readonly fault: 'unknown' | 'not-closed' | 'not-opened' | 'no-clips' | 'no-block' | 'front-matter' | 'too-long';
  readonly line: number;
  /** The name at fault; `''` when it is none. */
  readonly name: string;
}

/** Longer is no template of a note. In code units. */
const LONGEST = 20_000;
/** A tag of a section alone on its line takes the line with it, as in Mustache. */
const TAG = /^[ \t]*\{\{([#^/])\s*([\w-]+)\s*\}\}[ \t]*(?:\n|$)|\{\{([#^/]?)\s*([\w-]+)\s*\}\}/gm;

/** Reads a template, or says the first thing that is wrong with it. */
export function parseTemplate(source: string): readonly TemplateNode[] | TemplateFault {
  if (source.length > LONGEST) return { fault: 'too-long', line: 1, name: '' };
  const text = source.replace(/\r\n?/g, '\n');
  const root: Open = { name: '', line: 1, kind: 'with', inner: [] };
  const open = [root];
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    const line = lineOf(text, match.index + match[0].search(/\{/));
    const sign = match[1] ?? match[3] ?? '';
    const name = match[2] ?? match[4] ?? '';
    const here = open.at(-1) ?? root;
    addText(here, text.slice(from, match.index), lineOf(text, from));
    from = match.index + match[0].length;
    if (sign === '') here.inner.push({ kind: 'gap', name, line });
    else if (sign !== '/') open.push({ name, line, kind: sign === '#' ? 'with' : 'without', inner: [] });
    else if (here === root || here.name !== name) return { fault: 'not-opened', line, name };
    else open.at(-2)?.inner.push(open.pop() as Open);
  }
  const last = open.at(-1) ?? root;
  if (last !== root) return { fault: 'not-closed', line: last.line, name: last.name };
  addText(root, text.slice(from), lineOf(text, from));
  return root.inner;
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly kind: 'with' | 'without';
  readonly inner: TemplateNode[];
}

function addText({ inner }: Open, text: string, line: number): void {
  if (text !== '') inner.push({ kind: 'text', text, line });
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** How a value looks where it is put; `line` is what stands before it on its line. */
export type Writer = (value: Value, line: string) => string;

/** Fills the gaps. `outer` has what the inner scope does not. */
export function fillTemplate(nodes: readonly TemplateNode[], scope: Scope, write: Writer, before = ''): string {
  let made = before;
  for (const node of nodes) {
    if (node.kind === 'text') made += node.text;
    else if (node.kind === 'gap') made += written(scope.get(node.name), made, write);
    else made = fillSection(node, { scope, write, made });
  }
  return made;
}

function written(value: Value | undefined, made: string, write: Writer): string {
  return value === undefined ? '' : write(value, made.slice(made.lastIndexOf('\n') + 1));
}

interface Filling {
  readonly scope: Scope;
  readonly write: Writer;
  readonly made: string;
}

function fillSection(node: Exclude<TemplateNode, { kind: 'text' | 'gap' }>, { scope, write, made }: Filling): string {
  const value = scope.get(node.name);
  if (node.kind === 'without') return isNothing(value) ? fillTemplate(node.inner, scope, write, made) : made;
  if (isNothing(value)) return made;
  if (value?.kind !== 'each') return fillTemplate(node.inner, scope, write, made);
  return value.scopes.reduce(
    (sofar, inner) => fillTemplate(node.inner, new Map([...scope, ...inner]), write, sofar),
    made,
  );
}

function isNothing(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (value.kind === 'list') return value.texts.length === 0;
  return value.kind === 'each' ? value.scopes.length === 0 : value.text === '';
}

/** Every gap and section of a template, those within sections too. */
export function namesIn(nodes: readonly TemplateNode[]): readonly { readonly name: string; readonly line: number }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return [];
    return node.kind === 'gap' ? [node] : [node, ...namesIn(node.inner)];
  });
}

/** What stands in the sections of that name, wherever they stand. */
export function sectionsIn(nodes: readonly TemplateNode[], name: string): readonly (readonly TemplateNode[])[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'with' && node.kind !== 'without') return [];
    return node.kind === 'with' && node.name === name ? [node.inner] : sectionsIn(node.inner, name);
  });
}
