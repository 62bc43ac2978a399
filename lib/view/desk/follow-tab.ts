/** The panel follows the tab in front. */
import { browser } from '../../browser.ts';
import { targetTab, type TargetTab } from '../connections.ts';

/** Our own pages tell each other that a tab was read: a click on the toolbar button gives access, and nothing else tells the panel. */
const CHANNEL = 'tab-read';

/** Tells other views that a tab can be read now. */
export function announceRead(tab: number): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(tab);
  channel.close();
}

/** Calls back with the tab in front: now, when another comes to the front, and when it has loaded or was read. */
export function followActiveTab(onTab: (tab: TargetTab | null) => void, signal: AbortSignal): void {
  const tell = () => void targetTab('').then((tab) => (signal.aborted ? undefined : onTab(tab)));
  const onUpdated = (_tab: number, change: { readonly status?: string }, tab: { readonly active: boolean }) => {
    if (tab.active && change.status === 'complete') tell();
  };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', tell);
  browser.tabs.onActivated.addListener(tell);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    channel.close();
    browser.tabs.onActivated.removeListener(tell);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  tell();
}
