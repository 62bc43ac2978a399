/** Who sent a message. Judged by what the browser vouches for, never by an address alone. */

/** What the browser says of a sender (`runtime.MessageSender`, what is needed of it). */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  /** The sender's origin; both browsers give it since Chromium 80 and Firefox 126. */
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

/** Our own identity: id and origin of the extension's pages. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

export type SenderKind = 'content' | 'view' | 'other';

/** `view`: a page of ours; `content`: our content script in the top frame of a web page; all else is nobody's. */
export function classify(sender: Sender, self: Self): SenderKind {
  if (sender.id !== self.id || sender.origin === undefined) return 'other';
  if (sender.origin === self.origin) return isUnder(sender.url, self.origin) ? 'view' : 'other';
  const isPage = isWeb(sender.origin) && isWeb(sender.url);
  return isPage && sender.tab?.id !== undefined && sender.frameId === 0 ? 'content' : 'other';
}

function isUnder(url: string | undefined, origin: string): boolean {
  return url !== undefined && URL.parse(url)?.href.startsWith(`${origin}/`) === true;
}

function isWeb(url: string | undefined): boolean {
  const protocol = url === undefined ? undefined : URL.parse(url)?.protocol;
  return protocol === 'https:' || protocol === 'http:';
}
