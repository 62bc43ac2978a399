// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';

/** Longer than the quiet that is waited for, with the microtasks in which a browser tells of changes. */
const QUIET = 450;
/** Longer than the rest after a storm of changes. */
const REST = 61_000;

let stop: AbortController;
let told: string[];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  const article = document.createElement('article');
  const clock = document.createElement('div');
  clock.id = 'clock';
  document.body.append(article, clock);
  stop = new AbortController();
  told = [];
  watchPage(
    window as unknown as Window & typeof globalThis,
    {
      scope: () => document.querySelector('article'),
      changed: (why) => told.push(why),
      paused: (paused) => told.push(paused ? 'paused' : 'allowed'),
    },
    stop.signal,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function addParagraph(to: string, words: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  document.querySelector(to)?.append(paragraph);
}

describe('what counts as a change of the page', () => {
  it('is text that comes late into the article, told once when it is quiet again', async () => {
    addParagraph('article', 'The ministers met');
    await vi.advanceTimersByTimeAsync(100);
    addParagraph('article', 'in Vienna on Tuesday.');
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(told).toEqual(['content']);
  });

  it('is not a clock beside the article', async () => {
    addParagraph('#clock', '12:01');
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(told).toEqual([]);
  });

  it('is not a script or an image inside the article', async () => {
    document.querySelector('article')?.append(document.createElement('script'), document.createElement('img'));
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(told).toEqual([]);
  });

  it('is a new address without a new page, but not a jump within the page', async () => {
    window.location.hash = '#reactions';
    window.dispatchEvent(new Event('hashchange'));
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(told).toEqual([]);
  });

  it('is nothing any more once the watch has ended', async () => {
    addParagraph('article', 'Too late.');
    stop.abort();
    await vi.advanceTimersByTimeAsync(QUIET);
    expect(told).toEqual([]);
  });
});

describe('a page that never rests', () => {
  it('is read within two seconds all the same', async () => {
    for (let passed = 0; passed < 2_200; passed += 200) {
      addParagraph('article', `Update ${passed}`);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(told).toEqual(['content']);
  });

  it('is left alone after a storm of changes, and read again after the rest', async () => {
    for (let passed = 0; passed < 120_000 && !told.includes('paused'); passed += 500) {
      addParagraph('article', `Update ${passed}`);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(told.at(-1)).toBe('paused');
    await vi.advanceTimersByTimeAsync(REST);
    expect(told.slice(-2)).toEqual(['allowed', 'content']);
  });
});
