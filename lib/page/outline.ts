/** The page as boxes and text nodes with sums of its prose: what the choice of the article is made from. One walk, no layout. */
import { attribute, dataOf, firstChildOf, isElement, isText, nextSiblingOf, tagOf } from './safe-dom.ts';

/** An element with what it holds. Sums count characters that are not white space, descendants included. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** Child boxes and text nodes in document order. */
  readonly items: (Box | Text)[];
  /** Place in document order. */
  readonly order: number;
  chars: number;
  /** Of these, inside links. */
  linked: number;
  /** Of these, in lines that read like sentences. */
  prose: number;
}

export interface Outline {
  readonly root: Box;
  /** Every box in document order. */
  readonly boxes: readonly Box[];
  /** `true`: the page was longer than the limits and its rest was not read. */
  readonly cut: boolean;
}

/** Limits that keep a hostile or giant page from eating memory: elements, and characters of text. */
const MOST_ELEMENTS = 250_000;
/** Characters of text read at most; what follows is left out. */
export const MOST_CHARACTERS = 2_000_000;
/** Nodes between two pauses of the walk: well under 8 ms of work each. */
const PACE = 1_000;

const UNREAD = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select textarea input button option datalist progress meter map head link meta base'.split(
    ' ',
  ),
);

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether a browser begins a new line at an element of this name, page styles apart. */
export function isBlockTag(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** Whether the box begins a new line. */
export function isBlock(box: Box): boolean {
  return isBlockTag(box.tag);
}

/** Tells a box from a text. */
export function isBox(item: Box | Text): item is Box {
  return 'items' in item && Array.isArray((item as Box).items);
}

/** Walks a page; pauses now and then so that a browser can do other work. */
export function* outline(rootElement: Element): Generator<void, Outline> {
  const root = newBox(rootElement, null, 0);
  const boxes = [root];
  const sums = new LineSums(root);
  let read = 0;
  let visited = 0;
  let at: Box = root;
  let node: Node | null = firstChildOf(rootElement);
  const full = () => boxes.length >= MOST_ELEMENTS || read >= MOST_CHARACTERS;
  while (at !== root || node) {
    if (++visited % PACE === 0) yield;
    if (!node || full()) {
      sums.leave(at);
      if (!at.parent) break;
      node = nextSiblingOf(at.element);
      at = at.parent;
    } else if (isText(node)) {
      at.items.push(node);
      read += sums.text(dataOf(node));
      node = nextSiblingOf(node);
    } else if (isElement(node) && isRead(node)) {
      const box = newBox(node, at, boxes.length);
      at.items.push(box);
      boxes.push(box);
      sums.enter(box);
      at = box;
      node = firstChildOf(node);
    } else {
      node = nextSiblingOf(node);
    }
  }
  sums.leave(root);
  return { root, boxes, cut: full() };
}

function newBox(element: Element, parent: Box | null, order: number): Box {
  return { element, tag: tagOf(element), parent, items: [], order, chars: 0, linked: 0, prose: 0 };
}

/** What is never article text, however the page is laid out. */
function isRead(element: Element): boolean {
  if (UNREAD.has(tagOf(element)) || attribute(element, 'hidden') !== null) return false;
  const style = attribute(element, 'style');
  return style === null || !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Scripts that need fewer characters for as much. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const SENTENCE = /[.,;:!?…。、，；：！？।،؛؟۔"”»]/u;

/** Sums text by line: a line is the text between two block boundaries. */
class LineSums {
  private chars = 0;
  private linked = 0;
  private sample = '';
  private links = 0;
  private block: Box;

  constructor(root: Box) {
    this.block = root;
  }

  text(data: string): number {
    const chars = data.trim().length;
    this.chars += chars;
    if (this.links > 0) this.linked += chars;
    if (chars > 0 && this.sample.length < 400) this.sample += data;
    return chars;
  }

  enter(box: Box): void {
    if (isBlock(box)) this.close(box);
    if (box.tag === 'a') this.links++;
  }

  leave(box: Box): void {
    if (isBlock(box)) this.close(box.parent ?? box);
    if (box.tag === 'a') this.links--;
  }

  /** Ends the line and credits it to its block and all that hold it. */
  private close(next: Box): void {
    if (this.chars > 0) {
      const prose = isProse(this.chars, this.linked, this.sample) ? this.chars - this.linked : 0;
      for (let box: Box | null = this.block; box; box = box.parent) {
        box.chars += this.chars;
        box.linked += this.linked;
        box.prose += prose;
      }
    }
    this.chars = 0;
    this.linked = 0;
    this.sample = '';
    this.block = next;
  }
}

/** Whether a line reads like a sentence rather than a label, a menu entry or a headline that links elsewhere. */
export function isProse(chars: number, linked: number, text: string): boolean {
  const enough = DENSE.test(text) ? 20 : 50;
  return chars >= enough && linked < chars / 2 && SENTENCE.test(text);
}
