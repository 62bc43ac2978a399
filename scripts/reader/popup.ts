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

/** The prior related events in the popup's order; opens every group and row to read its sources, as a reader would. */
export function readEvents(popup: View): Promise<readonly ShownEvent[]> {
  return popup.evaluate(openAndRead);
}

async function openAndRead(): Promise<readonly ShownEvent[]> {
  const seen = new Map<string, ShownEvent>();
  const until = async (done: () => boolean): Promise<void> => {
    for (let tries = 0; !done() && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const readRow = (row: HTMLElement): ShownEvent => ({
    from: row.dataset['from'] ?? null,
    type: row.dataset['type'] ?? null,
    mode: row.dataset['mode'] ?? null,
    title: row.dataset['title'] ?? '',
    place: row.dataset['place'] ?? null,
    why: row.dataset['why'] ?? '',
    sources: [...row.querySelectorAll<HTMLElement>('[data-said-by]')].map((source) => ({
      title: source.querySelector('a, bdi')?.textContent ?? '',
      url: source.querySelector('a')?.href ?? null,
      saidBy: source.dataset['saidBy'] ?? null,
    })),
  });
  const readGroups = async (): Promise<void> => {
    // “reported” is what the page itself told: not prior.
    const rows = [...document.querySelectorAll<HTMLElement>('[data-group]:not([data-group="reported"]) [data-event]')];
    const unread = rows.filter((row) => !seen.has(row.dataset['event'] ?? ''));
    for (const row of unread) row.querySelector<HTMLElement>('button[aria-expanded="false"]')?.click();
    await until(() => unread.every((row) => row.querySelector('button[aria-expanded="true"]') !== null));
    for (const row of unread) seen.set(row.dataset['event'] ?? '', readRow(row));
  };
  await readGroups();
  for (const button of document.querySelectorAll<HTMLElement>('.more-groups button')) {
    if (button.getAttribute('aria-expanded') === 'false') button.click();
    await until(() => button.getAttribute('aria-expanded') === 'true');
    await readGroups();
  }
  return [...seen.values()];
}

/** Shows all marks and goes to the first person or figure listed; false when the page has none. */
export async function revealFirst(popup: View): Promise<boolean> {
  const row = '.row.person, .row.amount';
  if (!(await popup.evaluate((selector) => document.querySelector(selector) !== null, row))) return false;
  await click(popup, '.sheet-top button[aria-pressed="false"]');
  await click(popup, row);
  return true;
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
