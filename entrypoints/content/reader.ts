/** Reads the page, again when it changes, and keeps the last reading. */
import { readArticle } from '../../lib/detect/diplomacy.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';
import type { Article, Reading } from '../../lib/model/reading.ts';
import { readPageInSteps, type PageArticle } from '../../lib/page/article.ts';
import { readLong } from '../../lib/page/long-article.ts';
import { inSlices, pause } from '../../lib/page/pace.ts';
import type { PageReport } from '../../lib/protocol.ts';
import type { PageRoster } from './roster.ts';

/** A page read: its article, where it stands, and what was found in it. */
export interface ReadPage {
  readonly page: PageArticle;
  readonly reading: Reading;
  /** What it was read with. */
  readonly lexicon: Lexicon;
  /** Officials of whom the reader said something. */
  readonly own: PageRoster['own'];
}

export interface Reader {
  readonly state: PageReport['state'];
  /** The last reading; `null` before the first and where there is no article. */
  readonly last: ReadPage | null;
  /** Resolves when no reading is under way. */
  settled(): Promise<void>;
  /** Reads now; a reading under way is given up. Answers whether text or places changed. */
  read(): Promise<boolean>;
  /** Marks the page as left alone for a while, or not. */
  pause(paused: boolean): void;
}

/** Starts a reader over the roster of this page. */
export function startReader(roster: () => Promise<PageRoster>, signal: AbortSignal): Reader {
  let last: ReadPage | null = null;
  let state: PageReport['state'] = 'reading';
  let running: { readonly stop: AbortController; readonly done: Promise<boolean> } | null = null;

  async function readOnce(stop: AbortSignal): Promise<boolean> {
    const page = await inSlices(readPageInSteps(document, location.href), stop);
    if (!page) {
      const changed = last !== null || state === 'reading';
      [last, state] = [null, 'no-article'];
      return changed;
    }
    await pause();
    const { lexicon, hidden, own } = await roster();
    const same = last !== null && last.lexicon === lexicon && isSameText(last.page, page);
    const read = (article: Article) => readArticle(article, lexicon);
    const found = same && last ? last.reading : await inSlices(readLong(page.article, read), stop);
    stop.throwIfAborted();
    const mentions = found.mentions.filter((one) => !one.official || !hidden.has(one.official));
    last = { page, lexicon, own, reading: { ...found, mentions } };
    state = page.cut ? 'cut' : 'read';
    return true;
  }

  return {
    get state() {
      return state;
    },
    get last() {
      return last;
    },
    async settled() {
      while (running) await running.done.catch(ignoreStopped);
    },
    read() {
      running?.stop.abort(new DOMException('read again', 'AbortError'));
      const stop = new AbortController();
      const done = readOnce(AbortSignal.any([stop.signal, signal])).finally(() => {
        if (running?.stop === stop) running = null;
      });
      running = { stop, done };
      return done;
    },
    pause(paused) {
      if (paused) state = 'paused';
      else if (state === 'paused') state = last ? 'read' : 'no-article';
    },
  };
}

/** A reading that was given up for a newer one is no failure; anything else is the caller's to report. */
export function ignoreStopped(error: unknown): false {
  if (error instanceof DOMException && error.name === 'AbortError') return false;
  throw error;
}

function isSameText(before: PageArticle, after: PageArticle): boolean {
  const [a, b] = [before.article, after.article];
  return a.text === b.text && a.source.published === b.source.published && a.source.url === b.source.url;
}
