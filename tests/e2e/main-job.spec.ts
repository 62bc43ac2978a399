import { beforeAll, describe, expect, it } from 'vitest';
import { select, waitUntil } from '../../scripts/browsers/view.ts';
import { allowEverySite } from '../../scripts/reader/access.ts';
import { askPage, countMarks, marksAppear } from '../../scripts/reader/page.ts';
import { closePopup, keepSelection, openPopup, readClips, readEvents } from '../../scripts/reader/popup.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { STORY, useNewsroom } from './support/newsroom.ts';

const newsroom = useNewsroom();
const PASSAGE = '12 Indian nationals had been killed';
const NOTE = 'Two were reported in June 2024.';

describe('the report of 7 March 2025', () => {
  let tab: Tab;
  beforeAll(async () => {
    await allowEverySite(newsroom().driver);
    tab = await newsroom().open(STORY);
  });

  it('is marked without a click where access was given', async () => {
    expect(await marksAppear(tab)).toBeGreaterThan(3);
  });

  it('names both officials in the office they held that day', async () => {
    const popup = await openPopup(newsroom().driver, tab);
    const { source, mentions } = await askPage(popup);
    await closePopup(popup);
    expect(source.published).toBe('2025-03-07');
    const linked = new Map(mentions.map((mention) => [mention.official, mention.office]));
    expect(linked.get('vikram-misri')).toBe('ind-foreign-secretary');
    expect(linked.get('andrey-rudenko')).toBe('rus-deputy-foreign-minister');
  });

  it('shows the earlier rounds, each with a source and who said it', async () => {
    const popup = await openPopup(newsroom().driver, tab);
    const events = await readEvents(popup);
    await closePopup(popup);
    const rounds = events.filter(({ mode }) => mode === 'foc');
    expect(rounds.map(({ from, place }) => `${from} ${place}`)).toEqual(
      expect.arrayContaining(['2023-11-13 New Delhi', '2021-02-17 Moscow']),
    );
    for (const { sources, why } of rounds) {
      expect(why).not.toBe('');
      expect(sources.length).toBeGreaterThan(0);
      for (const { title, saidBy } of sources) expect(`${title}${saidBy}`).not.toContain('null');
    }
  });

  it('shows nothing that happened on the day or after it', async () => {
    const popup = await openPopup(newsroom().driver, tab);
    const events = await readEvents(popup);
    await closePopup(popup);
    expect(events.filter(({ from }) => from !== null && from > '2025-03-07')).toEqual([]);
  });

  it('finds the trade figures and the toll', async () => {
    const popup = await openPopup(newsroom().driver, tab);
    const { figures } = await askPage(popup);
    await closePopup(popup);
    const values = figures.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([66e9, 100e9, 12, 16]));
  });

  it('marks neither ticker nor related links nor comments', async () => {
    const popup = await openPopup(newsroom().driver, tab);
    const { mentions } = await askPage(popup);
    await closePopup(popup);
    const names = mentions.map(({ quote }) => quote).join(' ');
    expect(names).not.toMatch(/Trudeau|Macron|Starmer|Blinken|Erdo|Wang Yi|Gromyko|Kissinger/);
  });

  it('keeps a passage with a note', async () => {
    expect(await select(tab, PASSAGE)).toBe(PASSAGE);
    const popup = await openPopup(newsroom().driver, tab);
    await keepSelection(popup, NOTE);
    await closePopup(popup);
  });

  it('finds the passage again after a reload', async () => {
    const before = await countMarks(tab);
    await tab.reload();
    await waitUntil('the passage to be painted', async () => (await countMarks(tab)) >= before);
    expect(await keptHere(tab)).toEqual([{ quote: PASSAGE, note: NOTE, state: 'exact' }]);
  });

  it('still has it after the background was stopped', async () => {
    await newsroom().driver.stopBackground();
    expect(await keptHere(tab)).toEqual([{ quote: PASSAGE, note: NOTE, state: 'exact' }]);
  });

  it('leaves no error behind', async () => {
    expect(await newsroom().driver.extensionErrors()).toEqual([]);
    expect(newsroom().driver.pageErrors()).toEqual([]);
  });
});

async function keptHere(tab: Tab) {
  const popup = await openPopup(newsroom().driver, tab);
  const clips = await waitUntil('what was kept', async () => {
    const list = await readClips(popup);
    return list.length > 0 && list;
  });
  await closePopup(popup);
  return clips;
}
