/** What was kept is found again: in the library by words and by person, in the person's dossier, and after a deletion. */
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { appears, click, select, waitUntil } from '../../scripts/browsers/view.ts';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, keepSelection, openPopup } from '../../scripts/reader/popup.ts';
import { STORY, useNewsroom } from './support/newsroom.ts';

const PASSAGE = 'Foreign Secretary Vikram Misri held Foreign Office Consultations';
const NOTE = 'Against a target of 100';

describe('the library', () => {
  const newsroom = useNewsroom();
  let library: Tab;

  it('is given a passage of a page to keep', async () => {
    await allowEverySite(newsroom().driver);
    const tab = await newsroom().open(STORY);
    await marksAppear(tab);
    expect(await select(tab, PASSAGE)).toBe(PASSAGE);
    const popup = await openPopup(newsroom().driver, tab);
    await keepSelection(popup, NOTE);
    await closePopup(popup);
  });

  it('finds it by the beginning of a word and by the person in it', async () => {
    library = await newsroom().driver.openOwnPage('library.html');
    await appears(library, '.rows .row .text');
    await search('agains');
    await rowsAre(1);
    await search('official:misri');
    await rowsAre(1);
    await search('official:lavrov nowhere');
    await waitUntil('the words that nothing was found', () =>
      library.evaluate(() => document.querySelector('.list .notice') !== null),
    );
  });

  it('opens the dossier of the person', async () => {
    await search('official:misri');
    await rowsAre(1);
    await click(library, '.rows .row');
    const address = await waitUntil('the record', () =>
      library.evaluate(() => document.querySelector<HTMLAnchorElement>('.record .names a')?.getAttribute('href')),
    );
    const dossier = await newsroom().driver.openOwnPage(address);
    await appears(dossier, '.dossier .terms');
    const said = await dossier.evaluate(() => document.querySelector('main')!.textContent);
    expect(said).toContain('Vikram Misri');
    expect(said).toContain('Foreign Secretary');
    await waitUntil('what was kept about him', () =>
      dossier.evaluate((note) => document.querySelector('.dossier-clips')?.textContent.includes(note), NOTE),
    );
    await dossier.close();
  });

  it('takes a deletion back', async () => {
    await library.focus();
    await click(library, '.record .foot .danger');
    await waitUntil('the record to be gone', () =>
      library.evaluate(() => document.querySelector('.rows .row') === null),
    );
    await click(library, '.toast button');
    await rowsAre(1);
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
  });

  async function search(typed: string): Promise<void> {
    await library.focus();
    await library.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);
  }

  function rowsAre(count: number): Promise<unknown> {
    return waitUntil(`${count} in the list`, () =>
      library.evaluate((wanted) => document.querySelectorAll('.rows .row .text').length === wanted, count),
    );
  }
});
