/** What a reader does in the popup and sees there: read from its document, done with its buttons. */
import type { Driver, Tab, View } from '../browsers/driver.ts';
import { appears, click, waitUntil } from '../browsers/view.ts';

/** A prior event as the popup's row shows it. */
export interface ShownEvent {
  readonly from: string | null;
  readonly type: string | null;
  readonly mode: string | null;
  readonly title: string;
  readonly place: string | null;
  readonly why: string;
  readonly sources: readonly { readonly title: string; readonly url: string | null; readonly saidBy: string | null }[];
}

/** A passage kept on this page, as the popup lists it. */
export interface ShownClip {
  readonly quote: string;
  readonly note: string;
  /** How it was found again: `exact`, `moved`, …; `null` while unknown. */
  readonly state: string | null;
}

/** Clicks the toolbar button and waits until everything in the popup has arrived; throws what it says when it failed. */
export async function openPopup(driver: Driver, tab: Tab): Promise<View> {
  const popup = await driver.clickToolbarButton(tab);
  const state = await waitUntil('the popup to be filled', () => popup.evaluate(stateOfSheet), 30);
  if (state !== 'failed') return popup;
  throw new Error(
    `The popup failed: ${await popup.evaluate(() => document.querySelector('[role="alert"]')?.textContent)}`,
  );
}

/** What the popup calls its own state; `null` while it is loading. */
function stateOfSheet(): string | null {
  const state = document.querySelector<HTMLElement>('main[data-state]')?.dataset['state'];
  return state === undefined || state === 'loading' ? null : state;
}

/** Closes it as Escape does; the popup's own document goes away under the command. */
export async function closePopup(popup: View): Promise<void> {
  await popup.evaluate(() => setTimeout(() => window.close(), 0)).catch(() => undefined);
  await waitUntil('the popup to close', async () => (await popup.evaluate(() => true).catch(() => null)) === null);
}

/** The prior related events in the popup's order; opens each row to read its sources, as a reader would. */
export async function readEvents(popup: View): Promise<readonly ShownEvent[]> {
  const closed = '[data-event] > button[aria-expanded="false"]';
  await popup.evaluate((selector) => {
    for (const row of document.querySelectorAll<HTMLElement>(selector)) row.click();
  }, closed);
  await waitUntil('all rows to open', () => popup.evaluate((selector) => !document.querySelector(selector), closed));
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-event]')].map((row) => ({
      from: row.dataset['from'] ?? null,
      type: row.dataset['type'] ?? null,
      mode: row.dataset['mode'] ?? null,
      title: row.dataset['title'] ?? '',
      place: row.dataset['place'] ?? null,
      why: row.querySelector('.why .what')?.textContent ?? '',
      sources: [...row.querySelectorAll<HTMLElement>('[data-said-by]')].map((source) => ({
        title: source.querySelector('bdi')?.textContent ?? '',
        url: source.querySelector('a')?.href ?? null,
        saidBy: source.dataset['saidBy'] ?? null,
      })),
    })),
  );
}

/** Keeps the passage selected in the page, with a note; resolves when the popup says it is saved. */
export async function keepSelection(popup: View, note: string): Promise<void> {
  await click(popup, '.clip:not([data-annotation]) button.push');
  await appears(popup, 'form.editor textarea');
  await click(popup, 'form.editor textarea');
  await popup.type(note);
  await click(popup, 'form.editor button[type="submit"]');
  await waitUntil('the note to be saved', () =>
    popup.evaluate(() => document.querySelector('form.editor .saved:not(.pending):not(.failed)') !== null),
  );
}

/** The passages kept on this page. */
export function readClips(popup: View): Promise<readonly ShownClip[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-annotation]')].map((clip) => ({
      quote: clip.querySelector('q')?.textContent ?? '',
      note: clip.querySelector('.note-text')?.textContent ?? clip.querySelector('textarea')?.value ?? '',
      state: clip.dataset['state'] ?? null,
    })),
  );
}
