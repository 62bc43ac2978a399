import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { TARGETS } from '../../scripts/support/build.ts';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { countMarks, marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, openPopup } from '../../scripts/reader/popup.ts';
import { STORY, useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();

describe('access to pages, in the order a new reader meets it', () => {
  it('is not asked for at install, and never in private windows', () => {
    const folder = join(import.meta.dirname, '..', '..', TARGETS[inject('browser')].folder);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest['host_permissions'] ?? []).toEqual([]);
    expect(manifest['content_scripts'] ?? []).toEqual([]);
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('is absent before a click: nothing is marked', async () => {
    const tab = await newsroom().open(STORY);
    await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than a first reading takes: there is nothing to wait for
    expect(await countMarks(tab)).toBe(0);
    await tab.close();
  });

  it('is had for one page by one click on the toolbar button', async () => {
    const tab = await newsroom().open(STORY);
    const popup = await openPopup(newsroom().driver, tab);
    await closePopup(popup);
    expect(await marksAppear(tab)).toBeGreaterThan(0);
    await tab.close();
  });

  it('is had for every site from the welcome page, after a question of the browser', async () => {
    await allowEverySite(newsroom().driver);
    const tab = await newsroom().open(STORY);
    expect(await marksAppear(tab)).toBeGreaterThan(0);
    await tab.close();
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
  });
});
