/** Notices when a page that was read has changed: late content, a new address without a new page. Idle pages cost nothing. */
import { rescanBudget } from './rescan-budget.ts';
import { dataOf, holds, isConnected, isElement, isText, tagOf } from './safe-dom.ts';

export interface PageWatch {
  /** The element that holds the article; `null`: none was found, so anything may be it. */
  scope(): Element | null;
  /** The page should be read again. */
  changed(why: 'content' | 'address'): void;
  /** Readings are used up for now (`true`), or allowed again. */
  paused(paused: boolean): void;
}

/** Quiet after the last change before the page is read again, and the longest wait while it keeps changing. */
const QUIET_MS = 400;
const LONGEST_MS = 2_000;
/** After a storm of changes the page is left alone for this long. */
const REST_MS = 60_000;

/** Watches until the signal aborts. */
export function watchPage(window: Window & typeof globalThis, watch: PageWatch, signal: AbortSignal): void {
  const budget = rescanBudget();
  let address = window.location.href;
  let timer: number | undefined;
  let firstChange: number | null = null;
  const observer = new window.MutationObserver((records) => {
    if (hasMoved() || records.some((record) => matters(record, watch.scope()))) schedule();
  });
  const observe = () => {
    observer.observe(window.document.documentElement, { childList: true, characterData: true, subtree: true });
  };

  function hasMoved(): boolean {
    return withoutFragment(window.location.href) !== withoutFragment(address);
  }

  function schedule(): void {
    const now = performance.now();
    firstChange ??= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(report, Math.min(QUIET_MS, Math.max(0, firstChange + LONGEST_MS - now)));
  }

  function report(): void {
    firstChange = null;
    if (signal.aborted) return;
    if (!budget.take(performance.now())) return rest();
    const moved = hasMoved();
    address = window.location.href;
    watch.changed(moved ? 'address' : 'content');
  }

  function rest(): void {
    observer.disconnect();
    watch.paused(true);
    timer = window.setTimeout(() => {
      if (signal.aborted) return;
      watch.paused(false);
      observe();
      schedule();
    }, REST_MS);
  }

  observe();
  const moved = () => {
    if (hasMoved()) schedule();
  };
  for (const event of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(event, moved, { signal });
  // Tells of `history.pushState` by the page, which has no event of its own.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}

/** Whether a change may touch the article: inside it, or its end. Changes elsewhere (clocks, tickers, adverts) do not count. */
function matters(record: MutationRecord, scope: Element | null): boolean {
  if (!scope || !isConnected(scope)) return changesText(record);
  return holds(scope, record.target) && changesText(record);
}

const SILENT = new Set(['script', 'style', 'link', 'meta', 'iframe', 'img', 'svg', 'noscript', 'template']);

function changesText(record: MutationRecord): boolean {
  if (record.type === 'characterData') return true;
  return [...Array.from(record.addedNodes), ...Array.from(record.removedNodes)].some(
    (node) => (isElement(node) && !SILENT.has(tagOf(node))) || (isText(node) && dataOf(node).trim() !== ''),
  );
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}
