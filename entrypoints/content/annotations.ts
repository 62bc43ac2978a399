/** The reader's own annotations of this page: asked of the background, found in the text, made from selections. */
import { anchorText } from '../../lib/anchor/anchor-text.ts';
import { describe } from '../../lib/anchor/describe.ts';
import type { Fact, Facts } from '../../lib/anchor/facts.ts';
import { plainFacts } from '../../lib/anchor/plain-facts.ts';
import { search } from '../../lib/anchor/search.ts';
import { openRoster } from '../../lib/data/packed.ts';
import type { AnchorResult, ClipColour } from '../../lib/model/annotation.ts';
import type { RecordId } from '../../lib/model/ids.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { overlaps, type Span } from '../../lib/model/span.ts';
import type { Mark } from '../../lib/page/marks.ts';
import { inSlices } from '../../lib/page/pace.ts';
import { paragraphAround, selectedRange, spanOf } from '../../lib/page/selection.ts';
import { rangeSelector } from '../../lib/page/xpath.ts';
import type { DescribedSelection, PageReport, PaintedAnnotation } from '../../lib/protocol.ts';
import { background } from './background.ts';
import type { Reader, ReadPage } from './reader.ts';

/** Characters kept on each side of a clip. */
const CONTEXT = 500;

export interface Annotations {
  /** Asks which annotations this address has. */
  load(): Promise<void>;
  /** Takes this list as all of the page's annotations. */
  take(list: readonly PaintedAnnotation[]): void;
  /** Looks for every annotation in the last reading. */
  find(signal: AbortSignal): Promise<void>;
  /** How each was found. */
  report(): PageReport['annotations'];
  /** Those found with certainty, as marks; uncertain ones are only reported. */
  marks(): readonly Mark[];
  /** The reader's selection, described; `null` when there is none in the article. */
  describeSelection(): Promise<DescribedSelection | null>;
  /** Saves the selection; paints it at once and answers when it is durable. `null`: nothing was selected. */
  keepSelection(colour: ClipColour): Promise<RecordId | null>;
  /** Takes back what was just saved. */
  undo(id: RecordId): Promise<void>;
}

export function startAnnotations(reader: Reader, repaint: () => void): Annotations {
  let list: readonly PaintedAnnotation[] = [];
  let results = new Map<RecordId, AnchorResult>();

  async function describeSelection(): Promise<DescribedSelection | null> {
    const found = selectedSpan(reader.last);
    return found ? describeSpan(found.read, found.span) : null;
  }

  return {
    async load() {
      list = await background.annotationsHere();
    },
    take(given) {
      list = given;
    },
    async find(signal) {
      const read = reader.last;
      results = read ? await findAll(list, read.reading, signal) : orphans(list);
    },
    report() {
      return list.map(({ id }) => ({
        id,
        state: results.get(id)?.state ?? 'orphan',
        changes: results.get(id)?.changes ?? [],
      }));
    },
    marks() {
      return list.flatMap(({ id, colour }): Mark[] => {
        const found = results.get(id);
        if (!found || found.start === null || found.end === null || found.state === 'uncertain') return [];
        return [{ start: found.start, end: found.end, style: `clip-${colour}`, annotation: id }];
      });
    },
    describeSelection,
    async keepSelection(colour) {
      const selection = await describeSelection();
      if (!selection) return null;
      const paint = (id: RecordId) => {
        list = [...list.filter((one) => one.id !== PENDING), { id, colour, selectors: selection.selectors }];
        results.set(id, exactly(selection));
        repaint();
      };
      paint(PENDING);
      try {
        const { id } = await background.saveHighlight({ selection, colour });
        paint(id);
        getSelection()?.removeAllRanges(); // The mark is there now; the selection would hide it.
        return id;
      } catch (error) {
        list = list.filter((one) => one.id !== PENDING);
        repaint(); // What is not saved must not look saved.
        throw error;
      }
    },
    async undo(id) {
      await background.undoHighlight({ id });
      list = list.filter((one) => one.id !== id);
      repaint();
    },
  };
}

/** Stands for a highlight that is painted and not yet durable. */
export const PENDING: RecordId = 'pending';

function selectedSpan(read: ReadPage | null): { read: ReadPage; span: Span } | null {
  const range = selectedRange(window);
  const span = read && range && spanOf(range, read.page.map, read.page.article.text);
  return span ? { read, span } : null;
}

async function describeSpan({ page, reading }: ReadPage, span: Span): Promise<DescribedSelection> {
  const { text, source } = page.article;
  const place = page.map.toDom(span);
  const range = place && rangeSelector(place);
  const mentions = reading.mentions.filter((mention) => overlaps(mention, span));
  return {
    selectors: [...describe(text, span), ...(range ? [range] : [])],
    quote: text.slice(span.start, span.end),
    paragraph: paragraphAround(text, span),
    before: text.slice(Math.max(0, span.start - CONTEXT), span.start),
    after: text.slice(span.end, span.end + CONTEXT),
    source,
    articleHash: await sha256(text),
    officials: [...new Set(mentions.flatMap((mention) => mention.official ?? []))],
    figures: reading.figures.filter((figure) => overlaps(figure, span)).map((figure) => figure.quote),
  };
}

/** Hexadecimal; `null` on pages without encryption, where browsers offer no hash. */
async function sha256(text: string): Promise<string | null> {
  if (!globalThis.crypto.subtle) return null;
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function findAll(
  list: readonly PaintedAnnotation[],
  reading: Reading,
  signal: AbortSignal,
): Promise<Map<RecordId, AnchorResult>> {
  const results = new Map<RecordId, AnchorResult>();
  if (list.length === 0) return results;
  const text = anchorText(reading.text);
  for (const { id, selectors } of list) results.set(id, await inSlices(search(text, selectors, facts), signal));
  return results;
}

/** Facts by their look, and people as the roster knows them: from `Zelensky` to `Zelenskyy` nothing has changed. */
const facts: Facts = (passage) => {
  const people = openRoster()
    .phrases.find(passage)
    .flatMap(({ start, end, targets }): Fact[] => {
      const officials = targets.flatMap((target) => (target.kind === 'official' ? [target.id] : []));
      return officials.length > 0 ? [{ start, end, kind: 'name', value: officials.toSorted().join(' ') }] : [];
    });
  const others = plainFacts(passage).filter((fact) => !people.some((person) => overlaps(person, fact)));
  return [...others, ...people].sort((a, b) => a.start - b.start);
};

function orphans(list: readonly PaintedAnnotation[]): Map<RecordId, AnchorResult> {
  const orphan: AnchorResult = { state: 'orphan', start: null, end: null, score: 0, changes: [] };
  return new Map(list.map(({ id }) => [id, orphan]));
}

function exactly({ selectors }: DescribedSelection): AnchorResult {
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  return { state: 'exact', start: position?.start ?? null, end: position?.end ?? null, score: 1, changes: [] };
}
