/** What a reader sees in a page, and what the extension says it found there. */
import type { Tab, View } from '../browsers/driver.ts';
import { waitUntil } from '../browsers/view.ts';
import type { Message } from '../../lib/messaging.ts';
import type { PageReport } from '../../lib/protocol.ts';

/** Ranges painted in the page at this moment, in all highlights together. */
export function countMarks(tab: Tab): Promise<number> {
  return tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** Waits for the first mark. */
export async function marksAppear(tab: Tab): Promise<number> {
  return waitUntil('marks in the page', async () => (await countMarks(tab)) || null);
}

/** Asks the page what the popup asks it: everything found, painted or not. */
export async function askPage(popup: View): Promise<PageReport> {
  const message: Message = { to: 'page', ask: 'describePage', request: null };
  const answer = await popup.evaluate(async (asked) => {
    const api =
      (globalThis as { browser?: ExtensionApi }).browser ?? (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return api.tabs.sendMessage(tab?.id ?? -1, asked, { frameId: 0 });
  }, message);
  if (!answer.ok) throw new Error(`The page does not answer: ${answer.code}`);
  return answer.answer;
}

interface ExtensionApi {
  readonly tabs: {
    query(which: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<PageAnswer>;
  };
}
type PageAnswer = { readonly ok: true; readonly answer: PageReport } | { readonly ok: false; readonly code: string };

/** A passage of the article that can be dragged over: the beginning of a marked paragraph, or of the first long one. */
export async function choosePassage(tab: Tab): Promise<string> {
  const passage = await tab.evaluate(findPassage);
  if (passage === null) throw new Error('The page has no passage to select.');
  return passage;
}

function findPassage(): string | null {
  const marked = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  const blocks = marked.map((range) =>
    range.startContainer.parentElement?.closest('h1, h2, h3, p, li, blockquote, div, td'),
  );
  const long = [...document.querySelectorAll('article p, main p, p, div, td')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim().length > 60),
  );
  // A drag that begins on a link moves the link instead of selecting.
  const beginsPlain = (block: Element | null | undefined): boolean => {
    const walker = block ? document.createTreeWalker(block, NodeFilter.SHOW_TEXT) : null;
    while (walker?.nextNode())
      if ((walker.currentNode as Text).data.trim() !== '')
        return !walker.currentNode.parentElement?.closest('a, button');
    return false;
  };
  const texts = [...blocks, ...long].filter(beginsPlain).map((block) => block?.textContent?.trim() ?? '');
  const text = texts.find((each) => each.length >= 60 && each.length < 5000);
  if (!text) return null;
  // To the end of a clause; where there is none, to the end of a word; scripts without spaces are cut where it falls.
  const clause = /^[\s\S]{30,160}?[^\s.,;:!?。、，](?=[.,;:!?。、，]|$)/u.exec(text)?.[0];
  return clause ?? text.slice(0, 60).replace(/\s+\S*$/u, '');
}

/** Some publishers forbid selecting text by a style. */
export function forbidsSelection(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => getComputedStyle(document.body).userSelect === 'none');
}
