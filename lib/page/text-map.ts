/**
 * Text nodes of a page ⇄ offsets in the article's text. White space is collapsed as a browser shows it; blocks and
 * `<br>` end a line; soft hyphens, no-break spaces and zero-width characters stay as they are, so that an offset
 * in the text is an offset in the node.
 */
import type { Span } from '../model/span.ts';
import { dataOf, isText } from './safe-dom.ts';

/** A boundary in the page: a text node and an offset in its data. */
export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Start and end of a stretch of page text, half-open. */
export interface DomSpan {
  readonly start: DomPoint;
  readonly end: DomPoint;
}

/** A run of characters that stand in the text as they stand in a node. */
interface Run {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  length: number;
}

export class TextMap {
  private readonly runs: readonly Run[];
  private readonly runsOf = new Map<Node, { first: number; last: number }>();

  constructor(runs: readonly Run[]) {
    this.runs = runs;
    runs.forEach((run, index) => {
      const known = this.runsOf.get(run.node);
      this.runsOf.set(run.node, { first: known?.first ?? index, last: index });
    });
  }

  /** The text nodes that make up the article, in order. */
  get nodes(): readonly Text[] {
    return [...this.runsOf.keys()] as Text[];
  }

  /** Where a span of the article's text stands in the page; `null` for an empty span or one between lines. */
  toDom(span: Span): DomSpan | null {
    const first = this.runs[this.runAt(span.start, 'starts')];
    const last = this.runs[this.runAt(span.end, 'ends')];
    if (!first || !last || span.end <= span.start) return null;
    const start = { node: first.node, offset: first.nodeStart + Math.max(0, span.start - first.textStart) };
    const end = { node: last.node, offset: last.nodeStart + Math.min(last.length, span.end - last.textStart) };
    return { start, end };
  }

  /** The offset in the article's text of a point in a text node; `null` when the node is no part of the article. */
  toText(node: Node, offset: number): number | null {
    const range = isText(node) ? this.runsOf.get(node) : undefined;
    if (!range) return null;
    let best: Run | undefined;
    for (let index = range.first; index <= range.last; index++) {
      const run = this.runs[index];
      if (run && run.node === node && (run.nodeStart <= offset || !best)) best = run;
    }
    if (!best) return null;
    return best.textStart + Math.min(best.length, Math.max(0, offset - best.nodeStart));
  }

  /** Index of the run that holds an offset; at a gap the next one for a start, the one before for an end. */
  private runAt(offset: number, edge: 'starts' | 'ends'): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle];
      if (run && (edge === 'starts' ? run.textStart + run.length <= offset : run.textStart < offset)) low = middle + 1;
      else high = middle;
    }
    return edge === 'starts' ? low : low - 1;
  }
}

/** Builds the text and its map line by line. */
export class TextBuilder {
  private readonly runs: Run[] = [];
  private text = '';
  private space: { node: Text; at: number } | null = null;
  private lineStart = true;

  get length(): number {
    return this.text.length;
  }

  /** Ends the line; several ends in a row are one. */
  endLine(): void {
    this.space = null;
    this.lineStart = true;
  }

  /** Adds the characters of a text node; white space is collapsed across nodes. */
  add(node: Text): void {
    const data = dataOf(node);
    for (const piece of data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
      const at = piece.index;
      if (isSpace(data.charCodeAt(at))) {
        if (!this.lineStart) this.space ??= { node, at };
      } else {
        this.word(node, at, piece[0]);
      }
    }
  }

  finish(): { text: string; map: TextMap } {
    return { text: this.text, map: new TextMap(this.runs) };
  }

  private word(node: Text, at: number, word: string): void {
    if (this.lineStart && this.text !== '') this.text += '\n';
    if (this.space) this.append(this.space.node, this.space.at, ' ');
    this.append(node, at, word);
    this.space = null;
    this.lineStart = false;
  }

  private append(node: Text, at: number, characters: string): void {
    const last = this.runs.at(-1);
    const follows =
      last &&
      last.node === node &&
      last.nodeStart + last.length === at &&
      last.textStart + last.length === this.text.length;
    if (follows) last.length += characters.length;
    else this.runs.push({ node, nodeStart: at, textStart: this.text.length, length: characters.length });
    this.text += characters;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
