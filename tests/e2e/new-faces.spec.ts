import { beforeAll, describe, expect, it } from 'vitest';
import { appears, click, select, waitUntil } from '../../scripts/browsers/view.ts';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { askPage, marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, keepSelection, openPopup } from '../../scripts/reader/popup.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();

describe('names that no roster knows', () => {
  let article: Tab;
  let roster: Tab;
  beforeAll(async () => {
    await allowEverySite(newsroom().driver);
    article = await newsroom().open('pages/new-faces.html');
    await marksAppear(article);
  });

  it('are not gathered where nothing was kept of a page', async () => {
    roster = await newsroom().driver.openOwnPage('roster.html#tab=inbox');
    await appears(roster, 'main.roster .notice');
    expect(await roster.evaluate(() => document.querySelector('[data-face], [data-succession]'))).toBeNull();
  });

  it('wait in the inbox with their sentence once the reader keeps something', async () => {
    await article.focus();
    await select(article, 'trade between the two countries');
    const popup = await openPopup(newsroom().driver, article);
    await keepSelection(popup, 'For the file.');
    await closePopup(popup);
    await article.reload();
    await marksAppear(article);
    await roster.focus();
    await appears(roster, '[data-face="Ana Duarte"]');
    const said = await roster.evaluate(() => document.querySelector('[data-face="Ana Duarte"] q')?.textContent ?? '');
    expect(said).toContain('Portuguese Deputy Foreign Minister Ana Duarte met');
  });

  it('with a change in office that a sentence tells of, and the term it would end', async () => {
    await appears(roster, '[data-succession="Maria Lopes"]');
    const said = await roster.evaluate(() => document.querySelector('[data-succession]')?.textContent ?? '');
    expect(said).toContain('Vikram Misri');
    expect(said).toContain('was sworn in as Foreign Secretary of India');
  });

  it('are known on the page once they are added, and unknown again once that is undone', async () => {
    await click(roster, '[data-face="Ana Duarte"] [data-act="add"]');
    await waitUntil('the inbox to be without her', () =>
      roster.evaluate(() => document.querySelector('[data-face="Ana Duarte"]') === null),
    );
    await article.focus();
    await waitUntil('her to be linked', async () => (await linked(article)).includes('ana-duarte'));
    await roster.focus();
    await click(roster, '.toast [data-act="undo"]');
    await appears(roster, '[data-face="Ana Duarte"]');
  });

  it('leave no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
    expect(newsroom().driver.pageErrors()).toEqual([]);
  });
});

async function linked(tab: Tab): Promise<readonly (string | null)[]> {
  const popup = await openPopup(newsroom().driver, tab);
  const { mentions } = await askPage(popup);
  await closePopup(popup);
  return mentions.map(({ official }) => official);
}
