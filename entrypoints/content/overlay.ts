/** Card, handle and notice: loaded by the background into this page when first needed. */
import { openRoster } from '../../lib/data/packed.ts';
import type { ClipColour } from '../../lib/model/annotation.ts';
import type { RecordId } from '../../lib/model/ids.ts';
import { cardContent, cardEvents, ownCardContent, type CardContent } from '../../lib/page/card-content.ts';
import type { Mark } from '../../lib/page/marks.ts';
import { rangeOf, type Painter } from '../../lib/page/paint.ts';
import { selectedRange, spanOf } from '../../lib/page/selection.ts';
import { changeSettings, type Settings } from '../../lib/settings.ts';
import { OVERLAY, type OverlayPart } from '../card/part.ts';
import type { Annotations } from './annotations.ts';
import { background } from './background.ts';
import { native } from './native.ts';
import type { Reader } from './reader.ts';

interface Parts {
  readonly reader: Reader;
  readonly painter: Painter;
  readonly annotations: Annotations;
  settings(): Settings;
  failed(error: unknown): void;
}

export interface Overlay {
  /** Opens the card of a mark beside it. */
  pointAt(mark: Mark, by: 'rest' | 'click'): void;
  /** The pointer is at no mark: a card opened by resting closes. */
  leave(): void;
  /** Saves the selection, says so when it is durable; `false`: nothing was selected or it could not be saved. */
  keepSelection(colour: ClipColour): Promise<boolean>;
}

/** Pause after a selection ends before the handle shows: a double click becomes a triple one. */
const SETTLE_MS = 250;
const EVENTS_IN_CARD = 3;

export function startOverlay(parts: Parts, signal: AbortSignal): Overlay {
  const { reader, painter, annotations, failed } = parts;
  let part: Promise<OverlayPart> | null = null;
  let openBy: 'rest' | 'click' | null = null;
  let asked = 0;

  async function load(): Promise<OverlayPart> {
    await background.loadPart({ part: 'card' });
    const start = (globalThis as { [OVERLAY]?: (signal: AbortSignal) => Promise<OverlayPart> })[OVERLAY];
    if (!start) throw new Error('the card did not load');
    const loaded = await start(signal);
    loaded.onClose(() => {
      openBy = null;
      painter.point(null);
    });
    return loaded;
  }

  function overlay(): Promise<OverlayPart> {
    part ??= load().catch((error: unknown) => {
      part = null; // The next pointing tries again.
      throw error;
    });
    return part;
  }

  async function openCard(mark: Mark, turn: number): Promise<void> {
    const { last } = reader;
    const place = last?.page.map.toDom(mark);
    const range = place && rangeOf(document, place);
    if (!last || !mark.mention || !range) return;
    const today = new Date().toISOString().slice(0, 10);
    const { source } = last.reading;
    const { mention } = mark;
    const isOwn = mention.official !== null && last.own.has(mention.official);
    const content = isOwn
      ? ownCardContent(mention, last.reading, openRoster(), today)
      : cardContent(mention, source, last.lexicon, today);
    const { official } = content;
    const [loaded, events, own] = await Promise.all([
      overlay(),
      official === null ? [] : background.relatedShipped({ official, before: source.published }),
      official === null ? 0 : background.countOwn({ official }),
    ]);
    if (turn !== asked) return; // The pointer has moved on.
    const lines = cardEvents(events.slice(0, EVENTS_IN_CARD), last.lexicon);
    const open = () => void background.openPopup(official === null ? {} : { official }).catch(failed);
    const dossier = () => void (official === null ? null : background.openDossier({ official }).catch(failed));
    const correct = () => void background.openRoster({ official, face: null }).catch(failed);
    const add = () => void addFace(content).catch(failed);
    loaded.showCard({ content, events: lines, own, open, dossier, correct, add }, range.getBoundingClientRect());
    painter.point(mark);
  }

  /** One click where the page tells name, title, country and day; else our own page asks for the rest. */
  async function addFace({ face, name, office }: CardContent): Promise<void> {
    if (face === null) {
      const on = reader.last?.reading.source.published ?? '';
      return background.openRoster({ official: null, face: { name, title: office ?? '', country: '', on } });
    }
    const loaded = await overlay();
    try {
      const { official } = await background.addFace(face);
      loaded.notifyAdded(() => background.undoFace({ official }));
    } catch (error) {
      loaded.notifyFailed();
      failed(error);
    }
  }

  async function keepSelection(colour: ClipColour): Promise<RecordId | null> {
    const loaded = overlay();
    try {
      const id = await annotations.keepSelection(colour);
      if (id !== null) (await loaded).notifySaved(() => annotations.undo(id));
      return id;
    } catch (error) {
      (await loaded).notifyFailed();
      failed(error);
      return null;
    }
  }

  async function keepWithNote(): Promise<void> {
    const id = await keepSelection('yellow');
    if (id !== null) await background.openPopup({ annotation: id });
  }

  async function showHandle(): Promise<void> {
    const range = selectedRange(window);
    const { last } = reader;
    if (!parts.settings().handle || !range || !last || isEditable(range.commonAncestorContainer)) return hideHandle();
    if (!spanOf(range, last.page.map, last.page.article.text)) return hideHandle();
    (await overlay()).showHandle(range.getBoundingClientRect(), {
      keep: (colour) => void keepSelection(colour),
      note: () => void keepWithNote().catch(failed),
      turnOff: () => void changeSettings(native.storage.local, { handle: false }).catch(failed),
    });
  }

  function hideHandle(): void {
    part?.then((loaded) => loaded.hideHandle()).catch(failed);
  }

  watchSelection(() => void showHandle().catch(failed), signal);
  return {
    pointAt(mark, by) {
      if (!mark.mention || (openBy === 'click' && by === 'rest')) return;
      openBy = by;
      openCard(mark, ++asked).catch(failed);
    },
    leave() {
      asked++;
      if (openBy === 'rest') part?.then((loaded) => loaded.closeCardSoon()).catch(failed);
    },
    keepSelection: async (colour) => (await keepSelection(colour)) !== null,
  };
}

/** Tells when a selection has come to rest, or is gone. */
function watchSelection(settled: () => void, signal: AbortSignal): void {
  let timer: number | undefined;
  const later = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(settled, SETTLE_MS);
  };
  let had = false;
  document.addEventListener('pointerup', later, { signal, passive: true });
  document.addEventListener(
    'selectionchange',
    () => {
      const has = window.getSelection()?.isCollapsed === false;
      // With the keyboard there is no pointer to wait for; while dragging, `pointerup` will come.
      if (has !== had) later();
      had = has;
    },
    { signal },
  );
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

/** Fields and editors: what is typed there is the reader's or the page's business. */
function isEditable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const focused = document.activeElement;
  const field = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';
  return [element, focused].some(
    (one) => one instanceof Element && Element.prototype.closest.call(one, field) !== null,
  );
}
