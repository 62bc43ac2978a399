/** Which boxes of a page make up its article. */
import { furniture, namesArticle, opensTrailer } from './furniture.ts';
import { isBox, type Box, type Outline } from './outline.ts';
import { attribute, dataOf } from './safe-dom.ts';

/** The article among the boxes of a page. */
export interface Body {
  /** The smallest box that holds headline and text. */
  readonly scope: Box;
  /** The box that holds most of the prose. */
  readonly core: Box;
  readonly headline: Box | null;
  /** Boxes that were judged to be furniture. */
  readonly furniture: ReadonlySet<Box>;
}

/** Fewer characters of prose than this are no article: menus and notices reach it, a news brief passes it. */
const LEAST_PROSE = 140;
/** A box that only may be furniture is kept when it holds this much of the page's prose. */
const OUTWEIGHS = 0.35;
/** Below this share the prose is spread over the children and the box that holds them is the text. */
const HOLDS_MOST = 0.6;

/** Finds the article; `titles` are what the page's metadata calls it. `null`: the page holds none. */
export function findBody(page: Outline, titles: readonly string[]): Body | null {
  const out = findFurniture(page);
  const prose = proseWithout(page, out);
  const core = densest(page.root, prose);
  if ((prose.get(core) ?? 0) < LEAST_PROSE) return null;
  const headline = findHeadline(page, core, titles);
  for (let at: Box | null = headline; at; at = at.parent) out.delete(at);
  const scope = headline ? commonBox(headline, core) : (nearest(core, 'article') ?? core);
  return { scope, core, headline, furniture: out };
}

function findFurniture(page: Outline): Set<Box> {
  const total = page.root.prose;
  const spared = articleHolders(page);
  const judged = page.boxes
    .filter((box) => box.chars > 0 && !spared.has(box))
    .map((box) => ({ box, verdict: isDataTable(box) ? 'likely' : furniture(box) }));
  const out = new Set<Box>();
  for (const { box, verdict } of judged)
    if (verdict === 'certain' && (total - box.prose >= LEAST_PROSE || box.prose === 0)) out.add(box);
  for (const box of page.boxes) if (/^h[1-6]$/.test(box.tag)) addTrailer(box, total, out);
  const likely = judged
    .filter(({ box, verdict }) => verdict === 'likely' && box.prose <= total * OUTWEIGHS)
    .map(({ box }) => box);
  // Doubtful words in every second name are the page's own way of naming, and say nothing.
  return leavesEnough(page, out, likely) ? new Set([...out, ...likely]) : out;
}

/** Boxes that hold a good part of the prose under a name such as `article-body`, and what holds them. */
function articleHolders(page: Outline): Set<Box> {
  const spared = new Set<Box>();
  for (const box of page.boxes) {
    if (box.prose < LEAST_PROSE || box.prose < page.root.prose * 0.2 || !namesArticle(box)) continue;
    for (let at: Box | null = box; at && !spared.has(at); at = at.parent) spared.add(at);
  }
  return spared;
}

function leavesEnough(page: Outline, certain: ReadonlySet<Box>, likely: readonly Box[]): boolean {
  const before = proseWithout(page, certain).get(page.root) ?? 0;
  const after = proseWithout(page, new Set([...certain, ...likely])).get(page.root) ?? 0;
  return after >= before * OUTWEIGHS;
}

/** A heading such as “Related” takes out the box it opens, or else what follows it up to the next heading. */
function addTrailer(heading: Box, total: number, out: Set<Box>): void {
  if (heading.chars > 60 || !opensTrailer(textIn(heading))) return;
  const small = (box: Box) => box.prose <= total * OUTWEIGHS;
  let section = heading;
  while (section.parent && firstFilled(section.parent) === section && small(section.parent)) section = section.parent;
  out.add(section);
  if (!section.parent || section.chars > heading.chars * 2) return;
  const siblings = section.parent.items.filter(isBox);
  for (const box of siblings.slice(siblings.indexOf(section) + 1)) {
    if (/^h[1-6]$/.test(box.tag) || !small(box)) break;
    out.add(box);
  }
}

function firstFilled(box: Box): Box | undefined {
  return box.items.filter(isBox).find((child) => child.chars > 0);
}

/** Rows of numbers and names without a sentence: standings, prices, case counts. Tables that lay out text hold prose. */
function isDataTable(box: Box): boolean {
  const named = box.tag === 'table' || /table/i.test(attribute(box.element, 'class') ?? '');
  return named && box.chars > 200 && box.prose < box.chars / 5;
}

function proseWithout(page: Outline, out: ReadonlySet<Box>): Map<Box, number> {
  const prose = new Map<Box, number>(page.boxes.map((box) => [box, box.prose]));
  for (const box of page.boxes) {
    if (!out.has(box) || hasAncestorIn(box, out)) continue;
    for (let at: Box | null = box; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) - box.prose);
  }
  for (const box of page.boxes) if (out.has(box) || hasAncestorIn(box, out)) prose.set(box, 0);
  return prose;
}

function hasAncestorIn(box: Box, set: ReadonlySet<Box>): boolean {
  for (let at = box.parent; at; at = at.parent) if (set.has(at)) return true;
  return false;
}

/** Steps down while one child holds most of the prose. */
function densest(root: Box, prose: ReadonlyMap<Box, number>): Box {
  const weight = (box: Box) => prose.get(box) ?? 0;
  let at = root;
  for (;;) {
    const children = at.items.filter(isBox);
    const best = children.reduce<Box | null>((top, box) => (!top || weight(box) > weight(top) ? box : top), null);
    if (!best || weight(best) < weight(at) * HOLDS_MOST || weight(best) < LEAST_PROSE / 2) return at;
    // One long paragraph is not the whole article: its box may hold shorter ones.
    if (/^(?:p|blockquote|li|td|a)$/.test(best.tag)) return at;
    at = best;
  }
}

/** The headline: what the metadata calls the page, else the last `h1` before the text. */
function findHeadline(page: Outline, core: Box, titles: readonly string[]): Box | null {
  const headings = page.boxes.filter((box) => /^h[1-3]$/.test(box.tag) && box.chars > 0 && box.chars < 400);
  const named = headings.filter((box) => titles.some((title) => sameTitle(textIn(box), title)));
  const firsts = headings.filter((box) => box.tag === 'h1');
  // A page's logo may be an `h1` too: of several that fit, the longest tells the story.
  const longest = (boxes: readonly Box[]) => boxes.toSorted((a, b) => b.chars - a.chars)[0];
  const best = longest(named.filter((box) => box.tag === 'h1')) ?? longest(named);
  const nearest = firsts.filter((box) => box.order < core.order).at(-1) ?? firsts.find((box) => within(box, core));
  return best && nearest && best.chars * 2 < nearest.chars ? nearest : (best ?? nearest ?? null);
}

/** Whether two titles name the same story: one holds most words of the other. */
function sameTitle(a: string, b: string): boolean {
  const [one, two] = [titleWords(a), titleWords(b)];
  const fewer = Math.min(one.size, two.size);
  if (fewer < 3) return fewer > 0 && one.size === two.size && [...one].every((word) => two.has(word));
  return [...one].filter((word) => two.has(word)).length >= fewer * 0.7;
}

function titleWords(title: string): Set<string> {
  const folded = title.normalize('NFKC').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  // Scripts without spaces give one long word: compare pairs of characters instead.
  return new Set(words.flatMap((word) => (/[\u3040-\u9fff]/u.test(word) ? (word.match(/../gu) ?? [word]) : [word])));
}

/** The text in a box as one line. */
export function textIn(box: Box): string {
  const parts: string[] = [];
  const collect = (at: Box) => at.items.forEach((item) => (isBox(item) ? collect(item) : parts.push(dataOf(item))));
  collect(box);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Whether a box is another one or stands in it. */
export function within(box: Box, outer: Box): boolean {
  for (let at: Box | null = box; at; at = at.parent) if (at === outer) return true;
  return false;
}

function nearest(box: Box, tag: string): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (at.tag === tag) return at;
  return null;
}

function commonBox(a: Box, b: Box): Box {
  let at: Box = a;
  while (!within(b, at) && at.parent) at = at.parent;
  return at;
}
