import { beforeAll, describe, expect, it } from 'vitest';
import { click, waitUntil } from '../../scripts/browsers/view.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { askPage, marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, openPopup } from '../../scripts/reader/popup.ts';
import { useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();

describe('pages that change or misbehave', () => {
  beforeAll(() => allowEverySite(newsroom().driver));

  it('marks what arrives late', async () => {
    const tab = await newsroom().open('pages/late-content.html');
    await marksAppear(tab);
    expect(await officialsOn(tab)).toEqual(expect.arrayContaining(['vikram-misri', 'andrey-rudenko']));
    await tab.close();
  });

  it('follows a navigation within the page: the old story is forgotten', async () => {
    const tab = await newsroom().open('pages/in-page-navigation.html');
    await marksAppear(tab);
    expect(await officialsOn(tab)).toContain('vikram-misri');
    await click(tab, '#next');
    const officials = await waitUntil('the second story to be read', async () => {
      const found = await officialsOn(tab);
      return found.includes('vinay-kwatra') && found;
    });
    expect(officials).not.toContain('vikram-misri');
    await tab.close();
  });

  it('reads a page whose forms shadow the DOM’s own names', async () => {
    const tab = await newsroom().open('pages/clobbering-forms.html');
    await marksAppear(tab);
    expect(await officialsOn(tab)).toEqual(expect.arrayContaining(['vikram-misri', 'andrey-rudenko']));
    await tab.close();
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
    expect(newsroom().driver.pageErrors()).toEqual([]);
  });
});

async function officialsOn(tab: Tab): Promise<readonly (string | null)[]> {
  const popup = await openPopup(newsroom().driver, tab);
  const { mentions } = await askPage(popup);
  await closePopup(popup);
  return mentions.map(({ official }) => official);
}
