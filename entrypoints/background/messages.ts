/** Lets messages in: by who sends them, how often, and what they look like. */
import { isSound } from '../../lib/access/checks.ts';
import { rateLimit } from '../../lib/access/rate.ts';
import { classify, type Sender } from '../../lib/access/sender.ts';
import { browser } from '../../lib/browser.ts';
import { answerer, type Answer, type Message } from '../../lib/messaging.ts';
import type { ContentRequests, ViewRequests } from '../../lib/protocol.ts';
import { contentAnswers, type PageSender } from './content-answers.ts';
import { viewAnswers } from './view-answers.ts';

const rate = rateLimit();

export function listenForMessages(): void {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const answerContent = answerer<ContentRequests, PageSender>('background-content', contentAnswers);
  const answerView = answerer<ViewRequests, Sender>('background-view', viewAnswers);
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender): Promise<Answer> | undefined => {
    const kind = classify(sender, self);
    if (kind === 'view') return answerView(message, sender);
    if (kind !== 'content') return undefined;
    const page = pageSender(sender);
    const { ask, request } = message as Message;
    if (!page || !rate.allows(page.tab, Date.now()) || !isSound(String(ask), request)) return undefined;
    return answerContent(message, page);
  }) as never);
  browser.tabs.onRemoved.addListener((tab) => rate.forget(tab));
}

function pageSender({ tab, url }: Sender): PageSender | null {
  if (tab?.id === undefined || url === undefined) return null;
  return { tab: tab.id, address: url, isPrivate: tab.incognito === true };
}
