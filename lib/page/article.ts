/** A page as an article: its text with the way back into the page, its parts, and where it comes from. */
import type { Article } from '../model/reading.ts';
import { findBody, textIn } from './body.ts';
import { articleLines, type Line } from './lines.ts';
import { outline } from './outline.ts';
import { all } from './safe-dom.ts';
import { readMetadata, readSource } from './source.ts';
import { TextBuilder, type TextMap } from './text-map.ts';
import { findParts, readUnits, type PlacedLine } from './units.ts';

/** An article of a page, and where its text stands in the page. */
export interface PageArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The element that holds headline and text: where late content is expected. */
  readonly scope: Element;
  /** `true`: the page was too long and its end was not read. */
  readonly cut: boolean;
}

/** Reads the article of a page; `null` when it holds none. Nothing is changed in the page. */
export function readPage(document: Document, address: string, now: Date = new Date()): PageArticle | null {
  const steps = readPageInSteps(document, address, now);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, pausing about every few milliseconds of work, for pages that must stay responsive. */
export function* readPageInSteps(
  document: Document,
  address: string,
  now: Date = new Date(),
): Generator<void, PageArticle | null> {
  const root = all(document, 'body')[0];
  if (!root) return null;
  const page = yield* outline(root);
  const metadata = readMetadata(document);
  const body = findBody(page, metadata.titles);
  if (!body) return null;
  yield;
  const { text, map, placed } = buildText(articleLines(body));
  yield;
  const headline = body.headline && textIn(body.headline);
  const lines = placed.filter((one) => one.line.text !== headline).map((one) => one.line.text);
  const scope = body.scope.element;
  const source = readSource(document, address, metadata, { headline, text, lines, scope }, dayAfter(now, 2));
  const units = readUnits(placed, findParts(body), source.published, text.length);
  return { article: { text, source, units }, map, scope, cut: page.cut };
}

function buildText(lines: readonly Line[]): { text: string; map: TextMap; placed: PlacedLine[] } {
  const builder = new TextBuilder();
  const placed = lines.map((line) => {
    builder.endLine();
    const before = builder.length;
    for (const part of line.parts) {
      if (part === 'br') builder.endLine();
      else builder.add(part);
    }
    // The line break between two lines belongs to neither.
    return { line, start: before === 0 ? 0 : before + 1, end: builder.length };
  });
  return { ...builder.finish(), placed };
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
