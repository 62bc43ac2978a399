/** Connects the parts of the content script: reading, marking, watching, pointing, answering. */
import { loadSettings, readSettings, SETTINGS_KEY, type Settings } from '../../lib/settings.ts';
import { watchPointer } from '../../lib/page/pointing.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { answerPage } from './answers.ts';
import { startAnnotations } from './annotations.ts';
import { isAlive } from './background.ts';
import { startMarking, type Marking } from './marking.ts';
import { native } from './native.ts';
import { startNoting } from './noting.ts';
import { startOffering } from './offering.ts';
import { startOverlay, type Overlay } from './overlay.ts';
import { ignoreStopped, startReader, type Reader } from './reader.ts';
import { followRoster } from './roster.ts';

/** Starts on this page; aborting `stop` takes everything back. */
export function startPage(stop: AbortController): void {
  const { signal } = stop;
  let settings: Settings = readSettings(null);
  const failed = failureOf(stop);
  const roster = followRoster({ changed: () => void read().catch(failed), failed }, signal);
  const reader = startReader(roster, signal);
  const annotations = startAnnotations(reader, () => {
    marking.repaint();
    offer();
  });
  const note = startNoting(reader, annotations, failed);
  const offer = startOffering(reader, annotations, failed);
  const marking = startMarking(
    { last: () => reader.last, clips: () => annotations.marks(), settings: () => settings, failed },
    signal,
  );
  const { painter } = marking;
  const overlay = startOverlay({ reader, painter, annotations, failed, settings: () => settings }, signal);

  async function read(): Promise<void> {
    const changed = await reader.read().catch(ignoreStopped);
    if (!changed || signal.aborted) return;
    await showFound();
    offer();
  }

  async function showFound(): Promise<void> {
    await annotations.find(signal);
    marking.repaint();
    note();
  }

  async function start(): Promise<void> {
    settings = await loadSettings(native.storage.local);
    const saved = annotations.load();
    await read();
    await saved;
    await showFound();
  }

  native.storage.onChanged.addListener((changes, area) => {
    if (signal.aborted || area !== 'local' || !changes[SETTINGS_KEY]) return;
    settings = readSettings(changes[SETTINGS_KEY].newValue);
    marking.repaint();
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
  point(reader, marking, overlay, signal);
  answerPage({ reader, annotations, marking, overlay, offer, ready }, signal);
}

/** Opens the card of the mark that the pointer rests on. */
function point(reader: Reader, marking: Marking, overlay: Overlay, signal: AbortSignal): void {
  watchPointer(
    window,
    {
      map: () => reader.last?.page.map ?? null,
      hasMarkAt: (offset) => marking.at(offset) !== null,
      rested: (offset, by) => {
        const mark = marking.at(offset);
        if (mark) overlay.pointAt(mark, by);
      },
      left: () => overlay.leave(),
    },
    signal,
  );
}

/** No error may reach the page. An orphan goes quiet; what else failed is told to the extension's own console. */
function failureOf(stop: AbortController): (error: unknown) => void {
  return (error) => {
    if (!isAlive()) stop.abort();
    else console.debug('Aide-Mémoire:', error);
  };
}
