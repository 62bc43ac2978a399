import { describe, expect, it } from 'vitest';
import { isRemembered, mayRemember } from '../../../lib/access/memory.ts';

const asked = (answers: { site?: boolean; clips?: boolean }) => ({
  isChosenSite: () => (answers.site === undefined ? Promise.reject(new Error('asked')) : Promise.resolve(answers.site)),
  hasClips: () => (answers.clips === undefined ? Promise.reject(new Error('asked')) : Promise.resolve(answers.clips)),
});
const open = { isPrivate: false };

describe('a page is remembered', () => {
  it.each(['nothing', 'clips', 'sites'] as const)('never in a private window: %s', async (memory) => {
    expect(await mayRemember(memory, { isPrivate: true }, asked({}))).toBe(false);
  });

  it('never when the reader wants nothing remembered', async () => {
    expect(await mayRemember('nothing', open, asked({}))).toBe(false);
  });

  it('by its site when sites were chosen, whatever was clipped', async () => {
    expect(await mayRemember('sites', open, asked({ site: true }))).toBe(true);
    expect(await mayRemember('sites', open, asked({ site: false }))).toBe(false);
  });

  it('by what was kept of it when clips were chosen, whatever its site', async () => {
    expect(await mayRemember('clips', open, asked({ clips: true }))).toBe(true);
    expect(await mayRemember('clips', open, asked({ clips: false }))).toBe(false);
  });
});

describe('a site chosen for memory', () => {
  const every = ['https://*/*', 'http://*/*'];

  it('is one that the reader allowed by name', () => {
    expect(isRemembered('https://news.courier.example/a', ['https://*.courier.example/*'])).toBe(true);
    expect(isRemembered('https://mail.example/inbox', ['https://*.courier.example/*'])).toBe(false);
  });

  it('is under “every site” a news site of our list alone: no mail, no chat, no intranet', () => {
    expect(isRemembered('https://www.thehindu.com/news/a', every)).toBe(true);
    expect(isRemembered('https://mail.example/inbox', every)).toBe(false);
    expect(isRemembered('https://mail.example/inbox', ['<all_urls>'])).toBe(false);
    expect(isRemembered('https://intranet.example/', ['*://*/*'])).toBe(false);
  });
});
