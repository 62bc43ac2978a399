/** What our own pages may ask. */
import type { Sender } from '../../lib/access/sender.ts';
import type { Handlers } from '../../lib/messaging.ts';
import type { ViewRequests } from '../../lib/protocol.ts';
import { takeIntent } from './opening.ts';
import { applySiteAccess, readTab } from './site-access.ts';

export const viewAnswers: Handlers<ViewRequests, Sender> = {
  async readTab({ tab }) {
    return { ready: await readTab(tab) };
  },
  async applySiteAccess() {
    return { origins: await applySiteAccess() };
  },
  takeOpeningIntent: ({ tab }) => takeIntent(tab),
};
