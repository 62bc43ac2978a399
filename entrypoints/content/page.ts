/** Connects the parts of the content script: reading, painting, watching, pointing, answering. */
import { loadSettings, readSettings, SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { newMarkNames, toneOf } from '../../lib/page/mark-styles.ts';
import { marksOf, markAt, quietMarks, type Mark } from '../../lib/page/marks.ts';
import { startPainter } from '../../lib/page/paint.ts';
import { watchPointer } from '../../lib/page/pointing.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { answerPage } from './answers.ts';
import { startAnnotations } from './annotations.ts';
import { background, isAlive } from './background.ts';
import { native } from './native.ts';
import { startOverlay } from './overlay.ts';
import { ignoreStopped, startReader } from './reader.ts';

/** Starts on this page; aborting `stop` takes everything back. */
export function startPage(stop: AbortController): void {
  const { signal } = stop;
  const names = newMarkNames((bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  const painter = startPainter(window, names, signal);
  const reader = startReader(hiddenOfficials, signal);
  const annotations = startAnnotations(reader, repaint);
  const overlay = startOverlay({ reader, painter, annotations, failed, settings: () => settings }, signal);
  let settings: Settings = readSettings(null);
  let showAll = false;
  let shown: readonly Mark[] = [];
  let styled = false;

  function repaint(): void {
    const last = reader.last;
    if (!last || signal.aborted) return;
    const found = settings.marks === 'none' && !showAll ? [] : marksOf(last.reading);
    const marks = showAll || settings.marks === 'all' ? found : quietMarks(found);
    shown = [...marks, ...annotations.marks()];
    if (shown.length === 0 && !styled) return;
    style(last.page.scope);
    painter.show(shown, last.page.map);
  }

  function style(scope: Element): void {
    if (styled) return;
    styled = true;
    const tone = toneOf(getComputedStyle(scope).color);
    background.styleMarks({ names, tone }).catch(failed);
  }

  async function read(): Promise<void> {
    const changed = await reader.read().catch(ignoreStopped);
    if (!changed || signal.aborted) return;
    await annotations.find(signal);
    repaint();
    offer();
  }

  /** Offers what the article told; the background keeps it only where the reader chose so. */
  function offer(): void {
    const reading = reader.last?.reading;
    if (!reading || reading.events.length === 0) return;
    const { source, events, text } = reading;
    const quotes = events.map(({ evidence }) => text.slice(evidence.start, evidence.end));
    background.captureArticle({ source, events, quotes }).catch(failed);
  }

  /** No error may reach the page. An orphan goes quiet; what else failed is told to the extension's own console. */
  function failed(error: unknown): void {
    if (!isAlive()) stop.abort();
    else console.debug('Aide-Mémoire:', error);
  }

  async function start(): Promise<void> {
    settings = await loadSettings(native.storage.local);
    const saved = annotations.load();
    await read();
    await saved;
    await annotations.find(signal);
    repaint();
  }

  native.storage.onChanged.addListener((changes, area) => {
    if (signal.aborted || area !== 'local' || !changes[SETTINGS_KEY]) return;
    settings = readSettings(changes[SETTINGS_KEY].newValue);
    repaint();
  });
  const ready = start().catch(failed);
  watchPage(
    window,
    {
      scope: () => reader.last?.page.scope ?? null,
      changed: (why) => {
        if (!isAlive()) return stop.abort();
        const reload = why === 'address' ? annotations.load() : Promise.resolve();
        reload.then(read).catch(failed);
      },
      paused: (paused) => reader.pause(paused),
    },
    signal,
  );
  watchPointer(
    window,
    {
      map: () => reader.last?.page.map ?? null,
      hasMarkAt: (offset) => markAt(shown, offset) !== null,
      rested: (offset, by) => {
        const mark = markAt(shown, offset);
        if (mark) overlay.pointAt(mark, by);
      },
      left: () => overlay.leave(),
    },
    signal,
  );
  answerPage(
    {
      reader,
      annotations,
      painter,
      overlay,
      ready,
      repaint,
      isShowingAll: () => showAll,
      showAll: (all) => {
        showAll = all;
        repaint();
      },
    },
    signal,
  );
}

async function hiddenOfficials(): Promise<ReadonlySet<string>> {
  hidden ??= background.lexiconAdditions().then(({ hidden: list }) => new Set(list));
  return hidden;
}
let hidden: Promise<ReadonlySet<string>> | null = null;
