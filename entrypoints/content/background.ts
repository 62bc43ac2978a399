/** The background as the content script sees it. */
import { asker } from '../../lib/messaging.ts';
import type { ContentRequests } from '../../lib/protocol.ts';
import { native } from './native.ts';

export const background = asker<ContentRequests>('background-content', (message) =>
  native.runtime.sendMessage(message),
);

/** `false` once the extension was updated or removed: then this script is an orphan and must go quiet. */
export function isAlive(): boolean {
  return Boolean((native as { runtime?: { id?: string } }).runtime?.id);
}
