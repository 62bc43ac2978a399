import { beforeAll, describe, expect, it } from 'vitest';
import { appears, click, waitUntil } from '../../scripts/browsers/view.ts';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { askPage, marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, openPopup } from '../../scripts/reader/popup.ts';
import type { Tab, View } from '../../scripts/browsers/driver.ts';
import { STORY, useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();
const MISRI = 'vikram-misri';

describe('who is who', () => {
  let article: Tab;
  let roster: Tab;
  beforeAll(async () => {
    await allowEverySite(newsroom().driver);
    article = await newsroom().open(STORY);
    await marksAppear(article);
  });

  it('is opened from the popup on the person to correct', async () => {
    const popup = await openPopup(newsroom().driver, article);
    const address = await popup.evaluate(
      (id) => document.querySelector<HTMLAnchorElement>(`[data-official="${id}"] a[href*="roster.html"]`)?.href ?? '',
      MISRI,
    );
    await closePopup(popup);
    roster = await newsroom().driver.openOwnPage(`roster.html${new URL(address).hash}`);
    await appears(roster, `article[data-person="${MISRI}"]`);
    expect(await roster.evaluate(() => document.querySelector('article h2')?.textContent)).toContain('Vikram Misri');
  });

  it('corrects a name, and says so when it is saved', async () => {
    await click(roster, '[data-act="correct"]');
    await fill(roster, 'input[name="aliases"]', 'Vikram Misri');
    await fill(roster, 'input[name="name"]', 'Vikram M. Misri');
    await click(roster, 'form.correct button[type="submit"]');
    await waitUntil('the correction to be saved', () =>
      roster.evaluate(() => document.querySelector('.toast [data-act="undo"]') !== null),
    );
    await waitUntil('the new name', async () => (await shownName(roster))?.includes('Vikram M. Misri'));
  });

  it('shows it on the page after a reload, linked as before', async () => {
    await article.focus();
    await article.reload();
    await marksAppear(article);
    const { row, linked } = await inPopup(article);
    expect(row).toContain('Vikram M. Misri');
    expect(linked).toContain(MISRI);
  });

  it('takes it back with one press, in the open page too', async () => {
    await roster.focus();
    await click(roster, '.toast [data-act="undo"]');
    await waitUntil('the old name', async () => !(await shownName(roster))?.includes('M.'));
    await article.focus();
    const row = await waitUntil('the old name in the popup', async () => {
      const shown = await inPopup(article);
      return shown.row.includes('M.') ? null : shown.row;
    });
    expect(row).toContain('Vikram Misri');
  });

  it('leaves somebody unmarked in this article alone', async () => {
    await roster.focus();
    await click(roster, '[data-act="hide"]');
    await click(roster, 'form.correct input[value="article"]');
    await click(roster, 'form.correct button[type="submit"]');
    await waitUntil('the change to be listed', () =>
      roster.evaluate(() => document.querySelector('.toast [data-act="undo"]') !== null),
    );
    await article.focus();
    await waitUntil('nobody linked to the hidden one', async () => !(await inPopup(article)).linked.includes(MISRI));
    const other = await newsroom().open('newsroom/coastline-press/foreign-secretary-to-visit-moscow.html');
    await marksAppear(other);
    expect((await inPopup(other)).linked).toContain(MISRI);
    await other.close();
  });

  it('lists every change with a way back', async () => {
    await roster.focus();
    await click(roster, '[data-tab="changes"]');
    await appears(roster, `[data-change^="${MISRI}"]`);
    await click(roster, `[data-change^="${MISRI}"] [data-act="take-back"]`);
    await waitUntil('an empty list', () => roster.evaluate(() => document.querySelector('[data-change]') === null));
    await article.focus();
    await waitUntil('the marks to be back', async () => (await inPopup(article)).linked.includes(MISRI));
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
    expect(newsroom().driver.pageErrors()).toEqual([]);
  });
});

/** Selects what a field holds and types something else, as a reader would. */
async function fill(view: View, selector: string, text: string): Promise<void> {
  await click(view, selector);
  await view.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.select(), selector);
  await view.type(text);
}

function shownName(roster: View): Promise<string | null | undefined> {
  return roster.evaluate(() => document.querySelector('article h2')?.textContent);
}

/** What the popup lists for Misri, and everybody the page links. */
async function inPopup(tab: Tab): Promise<{ row: string; linked: readonly (string | null)[] }> {
  const popup = await openPopup(newsroom().driver, tab);
  const { mentions } = await askPage(popup);
  const row = await popup.evaluate((id) => document.querySelector(`[data-official="${id}"]`)?.textContent ?? '', MISRI);
  await closePopup(popup);
  return { row, linked: mentions.map(({ official }) => official) };
}
