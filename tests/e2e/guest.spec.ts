import { beforeAll, describe, expect, it } from 'vitest';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { askPage, countMarks, marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, openPopup, readEvents } from '../../scripts/reader/popup.ts';
import { STORY, useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();

/** Clocks, updates and settings that the browsers fetch for themselves, with or without an extension. */
const BROWSERS_OWN =
  /^(?:connect |https?:\/\/)(?:firefox\.settings\.services\.mozilla\.com|(?:clients2|accounts)\.google\.com|(?:update|optimizationguide-pa|content-autofill)\.googleapis\.com)[:/]/;

describe('in somebody else’s page', () => {
  let untouched = '';
  beforeAll(async () => {
    const tab = await newsroom().open(STORY);
    untouched = await tab.evaluate(() => document.documentElement.outerHTML);
    await tab.close();
    await allowEverySite(newsroom().driver);
  });

  it('changes nothing in the document but one host of its own', async () => {
    const tab = await newsroom().open(STORY);
    await marksAppear(tab);
    const popup = await openPopup(newsroom().driver, tab);
    await closePopup(popup);
    const { hosts, rest } = await tab.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const added = [...copy.children].filter((child) => child.localName !== 'head' && child.localName !== 'body');
      for (const child of added) child.remove();
      return { hosts: added.length, rest: copy.outerHTML };
    });
    expect(hosts).toBeLessThanOrEqual(1);
    expect(rest).toBe(untouched);
    await tab.close();
  });

  it('leaves no name in the page’s own world', async () => {
    const tab = await newsroom().open('newsroom/garden-gate/bees-above-the-library.html');
    const names = await tab.evaluate(() =>
      Object.keys(window).filter((name) => /aide|memoire|wxt|preact|dexie/i.test(name)),
    );
    expect(names).toEqual([]);
    await tab.close();
  });

  it('marks nothing where there is nothing, and says so', async () => {
    const tab = await newsroom().open('newsroom/garden-gate/bees-above-the-library.html');
    const popup = await openPopup(newsroom().driver, tab);
    const { mentions, figures } = await askPage(popup);
    expect({ mentions, figures }).toEqual({ mentions: [], figures: [] });
    expect(await readEvents(popup)).toEqual([]);
    await closePopup(popup);
    expect(await countMarks(tab)).toBe(0);
    await tab.close();
  });

  it('asks the network for nothing: every request is the page’s or the browser’s own', () => {
    const { requests, origin } = newsroom().site;
    const others = requests
      .filter((request) => !BROWSERS_OWN.test(request))
      .map((request) => request.replace(origin, ''));
    const known = /^\/(?:newsroom\/(?:meridian-courier|garden-gate)\/[\w-]+\.(?:html|css)|favicon\.ico)$/;
    expect(others.filter((request) => !known.test(request))).toEqual([]);
    expect(others.length).toBeGreaterThan(4); // the proxy did see the pages
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
    expect(newsroom().driver.pageErrors()).toEqual([]);
  });
});
