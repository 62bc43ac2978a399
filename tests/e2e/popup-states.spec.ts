import { describe, expect, it } from 'vitest';
import type { Tab, View } from '../../scripts/browsers/driver.ts';
import { waitUntil } from '../../scripts/browsers/view.ts';
import { askPage } from '../../scripts/reader/page.ts';
import { closePopup, openPopup } from '../../scripts/reader/popup.ts';
import { useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();

describe('the popup says what is so', () => {
  it('on a page without an article', async () => {
    const tab = await newsroom().open('pages/no-article.html');
    const popup = await openPopup(newsroom().driver, tab);
    expect(await state(popup)).toBe('no-article');
    await done(popup, tab);
  });

  it('on a page without a date: it says so, and resolves no bare title', async () => {
    const tab = await newsroom().open('pages/undated.html');
    const popup = await openPopup(newsroom().driver, tab);
    const { source, mentions } = await askPage(popup);
    expect(source.published).toBeNull();
    expect(mentions.map(({ official }) => official)).toContain('sergey-lavrov');
    const bare = mentions.filter(({ form }) => form === 'title-only');
    expect(bare.map(({ official }) => official).filter(Boolean)).toEqual([]);
    expect(await popup.evaluate(() => document.querySelector('header.article')?.textContent)).toContain(
      'no date found',
    );
    await done(popup, tab);
  });

  it('on a page that extensions may not read, in words and not in code', async () => {
    const tab = await newsroom().driver.openOwnPage('welcome.html');
    const popup = await newsroom().driver.clickToolbarButton(tab);
    await waitUntil('the popup to fail', async () => (await state(popup)) === 'failed');
    const words = await popup.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? '');
    expect(words.length).toBeGreaterThan(20);
    expect(words).not.toMatch(/undefined|TypeError|\{|Error:/);
    await done(popup, tab);
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
  });
});

function state(popup: View): Promise<string | undefined> {
  return popup.evaluate(() => document.querySelector<HTMLElement>('main[data-state]')?.dataset['state']);
}

async function done(popup: View, tab: Tab): Promise<void> {
  await closePopup(popup);
  await tab.close();
}
