/** The lines of an article: which stretches between block boundaries are read, in order. */
import { textIn, within, type Body } from './body.ts';
import { isAsideLine } from './furniture.ts';
import { isBlock, isBox, isProse, type Box } from './outline.ts';
import { attribute, dataOf } from './safe-dom.ts';

/** A line of the page: the text between two block boundaries, in parts. */
export interface Line {
  /** The block that holds it. */
  readonly block: Box;
  /** Text nodes, and `br` where the line is broken by hand. */
  readonly parts: readonly (Text | 'br')[];
  /** White space collapsed. */
  readonly text: string;
  /** Characters inside links. */
  readonly linked: number;
}

type Zone = 'before' | 'head' | 'body' | 'after';

/** The lines that belong to the article, headline first. */
export function articleLines(body: Body): Line[] {
  const lines = collectLines(body);
  const kept = lines.filter((line) => isKept(line, zoneOf(line, body), body));
  return dropRepeats(kept, body);
}

function collectLines(body: Body): Line[] {
  const lines: Line[] = [];
  let parts: (Text | 'br')[] = [];
  let linked = 0;
  let block = body.scope;
  const close = (next: Box) => {
    const text = parts
      .map((part) => (part === 'br' ? '\n' : dataOf(part)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') lines.push({ block, parts, text, linked });
    parts = [];
    linked = 0;
    block = next;
  };
  const visit = (box: Box, inLink: boolean) => {
    if (body.furniture.has(box) && box !== body.headline && !within(body.core, box)) return;
    if (box.tag === 'br') parts.push('br');
    if (isBlock(box)) close(box);
    for (const item of box.items) {
      if (isBox(item)) visit(item, inLink || item.tag === 'a');
      else {
        parts.push(item);
        if (inLink) linked += dataOf(item).trim().length;
      }
    }
    if (isBlock(box)) close(enclosingBlock(box, body.scope));
  };
  visit(body.scope, false);
  close(body.scope);
  return lines;
}

function enclosingBlock(box: Box, scope: Box): Box {
  for (let at = box.parent; at; at = at.parent) if (isBlock(at) || at === scope) return at;
  return scope;
}

function zoneOf(line: Line, body: Body): Zone {
  if (within(line.block, body.core))
    return body.headline && within(body.headline, body.core) && line.block.order < body.headline.order
      ? 'before'
      : 'body';
  if (body.headline && (within(line.block, body.headline) || within(body.headline, line.block))) return 'head';
  if (body.headline && line.block.order < body.headline.order) return 'before';
  return line.block.order < body.core.order ? 'head' : 'after';
}

function isKept(line: Line, zone: Zone, body: Body): boolean {
  if (body.headline && within(line.block, body.headline)) return true;
  if (zone === 'before' || isAsideLine(line.text)) return false;
  const chars = line.text.replace(/\s/g, '').length;
  if (line.linked > chars * 0.8 && chars < 200) return false;
  const prose = isProse(chars, line.linked, line.text);
  if (zone === 'head') return (prose || isStandfirst(line)) && !inTeaser(line, body);
  if (zone === 'after') return prose && !inTeaser(line, body);
  return prose || isRunningText(line, body);
}

/** Short lines of the text proper: paragraphs, lists, quotations, captions, cells and headings; not bare labels in a `div`. */
function isRunningText(line: Line, body: Body): boolean {
  for (let at: Box | null = line.block; at && at !== body.scope; at = at.parent) {
    if (/^(?:p|li|blockquote|figcaption|caption|td|th|dd|dt|pre|h[1-6])$/.test(at.tag)) return true;
    if (/^(?:ul|ol|table|section|article|header)$/.test(at.tag)) break;
  }
  return line.parts.includes('br') || /[.!?…。！？؟"”»]$/u.test(line.text);
}

const STANDFIRST =
  /standfirst|stand-first|dek\b|deck|subtitle|sub-?head|sub-?title|summary|synopsis|lead|lede|excerpt|intro|kicker-text|abstract|descri|chapo|vorspann|entradilla|bajada|sottotitolo|lid\b/i;

/** The line under the headline that sums the story up. */
function isStandfirst(line: Line): boolean {
  if (line.text.length < 30) return false;
  if (/^(?:h2|h3|figcaption)$/.test(line.block.tag)) return true;
  for (let at: Box | null = line.block, steps = 0; at && steps < 3; at = at.parent, steps++) {
    const names = `${attribute(at.element, 'class') ?? ''} ${attribute(at.element, 'itemprop') ?? ''}`;
    if (STANDFIRST.test(names)) return true;
  }
  return false;
}

/** Whether a line outside the core stands with a headline that links elsewhere: another story's teaser. */
function inTeaser(line: Line, body: Body): boolean {
  for (let at: Box | null = line.block; at && at !== body.scope && !within(body.core, at); at = at.parent) {
    if (at.linked > at.chars * 0.25 && at.chars > 0) return true;
    if (at.items.some((item) => isBox(item) && /^h[2-6]$/.test(item.tag) && item.linked > item.chars / 2)) return true;
  }
  return false;
}

/** Pages print a headline or standfirst twice for small and large windows: the first stays. */
function dropRepeats(lines: readonly Line[], body: Body): Line[] {
  const headline = body.headline ? textIn(body.headline) : null;
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.text.length < 40 && line.text !== headline) return true;
    const repeated = seen.has(line.text);
    seen.add(line.text);
    return !repeated;
  });
}
