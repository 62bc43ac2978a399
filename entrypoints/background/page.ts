import { browser } from '../../lib/browser.ts';
import { asker, type Asker } from '../../lib/messaging.ts';
import type { PageAnswers } from '../../lib/protocol.ts';

/** The content script of a tab, as a party to ask. */
export function pageOf(tab: number): Asker<PageAnswers> {
  return asker<PageAnswers>('page', (message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}
