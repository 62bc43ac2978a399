import { describe, expect, it } from 'vitest';
import { classify, type Sender } from '../../../lib/access/sender.ts';

const self = { id: 'us', origin: 'chrome-extension://us' };
const content: Sender = {
  id: 'us',
  origin: 'https://news.example',
  url: 'https://news.example/a',
  frameId: 0,
  tab: { id: 7 },
};
const view: Sender = { id: 'us', origin: self.origin, url: `${self.origin}/popup.html` };

describe('who sent a message', () => {
  it.each<[string, Sender, string]>([
    ['a content script in the top frame of a web page', content, 'content'],
    ['the popup', view, 'view'],
    ['a page of ours in a tab', { ...view, frameId: 0, tab: { id: 8 } }, 'view'],
    ['another extension', { ...view, id: 'them' }, 'other'],
    ['a frame inside a page', { ...content, frameId: 3 }, 'other'],
    ['a content script without a tab', { ...content, tab: undefined }, 'other'],
    ['a page that gives our address but not our origin', { ...content, url: view.url }, 'other'],
    ['our origin with a foreign address', { ...view, url: 'https://news.example/' }, 'other'],
    ['an address that only begins like ours', { ...view, url: 'chrome-extension://us.evil/popup.html' }, 'other'],
    ['nobody the browser vouches for', { id: 'us', url: view.url }, 'other'],
    ['a local file', { ...content, origin: 'null', url: 'file:///a.html' }, 'other'],
  ])('%s', (_, sender, kind) => {
    expect(classify(sender, self)).toBe(kind);
  });
});
