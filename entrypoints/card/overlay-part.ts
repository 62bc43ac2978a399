import { makeCard } from '../../lib/page/overlay/card.ts';
import { make, makeButton } from '../../lib/page/overlay/build.ts';
import { makeHandle } from '../../lib/page/overlay/handle.ts';
import { makeHost, type Host } from '../../lib/page/overlay/host.ts';
import { placeBeside } from '../../lib/page/overlay/place.ts';
import { onPress } from '../../lib/page/overlay/trusted.ts';
import { loadSettings } from '../../lib/settings.ts';
import { chooseLanguage, loadWords, type Words } from '../../lib/words.ts';
import { native } from '../content/native.ts';
import type { OverlayPart } from './part.ts';

/** Time to move from a mark to its card, and how far the page may scroll under an open card. */
const GRACE_MS = 300;
const SCROLL_PX = 60;
/** “Undo” stays at least this long, and is never the only way back: the popup lists every clip. */
const NOTICE_MS = 8_000;

export async function startOverlayPart(signal: AbortSignal): Promise<OverlayPart> {
  const words = await readersWords();
  const host = makeHost(window, words.direction, words.language);
  const card = cardPart(host, words, signal);
  const notice = noticePart(host, words);
  const handle = handlePart(host, words);
  signal.addEventListener('abort', () => host.element.remove());
  return { ...card, ...handle, ...notice };
}

async function readersWords(): Promise<Words> {
  const { language } = await loadSettings(native.storage.local);
  return loadWords(language === 'browser' ? chooseLanguage([native.i18n.getUILanguage()]) : language);
}

function cardPart(
  host: Host,
  words: Words,
  signal: AbortSignal,
): Pick<OverlayPart, 'showCard' | 'closeCardSoon' | 'onClose'> {
  let shown: HTMLElement | null = null;
  let timer: number | undefined;
  let scrolled = 0;
  let closed = (): void => undefined;

  function close(): void {
    window.clearTimeout(timer);
    if (!shown) return;
    host.hide(shown);
    shown = null;
    closed();
  }

  const listening = { signal, capture: true, passive: true };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') close();
    },
    listening,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (shown && !event.composedPath().includes(host.element)) close();
    },
    listening,
  );
  document.addEventListener(
    'scroll',
    () => {
      if (shown && Math.abs(window.scrollY - scrolled) > SCROLL_PX) close();
    },
    listening,
  );
  return {
    showCard({ content, events, own, open, dossier, correct, add }, line) {
      close();
      const card = makeCard(document, content, events, own, words);
      const { element } = card;
      shown = element;
      scrolled = window.scrollY;
      host.show(element);
      place(element, line);
      onPress(window, host, element, card.close, close);
      const press = (button: HTMLElement | null, act: () => void) => {
        if (button) onPress(window, host, element, button, act);
      };
      press(card.open, open);
      press(card.dossier, dossier);
      press(card.correct, correct);
      press(card.add, () => {
        close();
        add();
      });
      element.addEventListener('pointerenter', () => window.clearTimeout(timer));
      element.addEventListener('pointerleave', () => {
        timer = window.setTimeout(close, GRACE_MS * 2);
      });
    },
    closeCardSoon() {
      timer = window.setTimeout(close, GRACE_MS);
    },
    onClose(listener) {
      closed = listener;
    },
  };
}

function handlePart(host: Host, words: Words): Pick<OverlayPart, 'showHandle' | 'hideHandle'> {
  let shown: HTMLElement | null = null;
  const hide = () => {
    if (shown) host.hide(shown);
    shown = null;
  };
  return {
    showHandle(line, { keep, note, turnOff }) {
      hide();
      const handle = makeHandle(document, words);
      const { element } = handle;
      shown = element;
      host.show(element);
      place(element, line);
      const press = (button: HTMLElement, act: () => void) =>
        onPress(window, host, element, button, () => {
          hide();
          act();
        });
      for (const { colour, button } of handle.colours) press(button, () => keep(colour));
      press(handle.note, note);
      press(handle.off, turnOff);
      // A press must not take the selection away before it is kept.
      element.addEventListener('pointerdown', (event) => event.preventDefault());
      element.addEventListener('mousedown', (event) => event.preventDefault());
    },
    hideHandle: hide,
  };
}

function noticePart(host: Host, words: Words): Pick<OverlayPart, 'notifySaved' | 'notifyAdded' | 'notifyFailed'> {
  let shown: HTMLElement | null = null;
  let timer: number | undefined;
  function notify(text: string, button: HTMLElement | null): HTMLElement {
    if (shown) host.hide(shown);
    window.clearTimeout(timer);
    const element = make(document, 'div', 'notice', text, button);
    element.role = 'status';
    host.show(element);
    shown = element;
    timer = window.setTimeout(() => host.hide(element), NOTICE_MS);
    return element;
  }
  const notifyFailed = () => void notify(words('not_saved'), null);
  function notifyWithUndo(text: string, undo: () => Promise<void>): void {
    const button = makeButton(document, 'undo', words('undo'));
    const element = notify(text, button);
    onPress(window, host, element, button, () => {
      undo().then(() => notify(words('undone'), null), notifyFailed);
    });
  }
  return {
    notifySaved: (undo) => notifyWithUndo(words('saved'), undo),
    notifyAdded: (undo) => notifyWithUndo(words('face_added'), undo),
    notifyFailed,
  };
}

function place(element: HTMLElement, line: DOMRect): void {
  const { width, height } = element.getBoundingClientRect();
  const { left, top } = placeBeside(line, { width, height }, { width: window.innerWidth, height: window.innerHeight });
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
