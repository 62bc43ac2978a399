import { browser } from '../../browser.ts';

/** Chromium's side panel, which the polyfill does not know. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/** Opens the panel beside the page; must be called from a click, before anything is awaited. */
export function openPanel(windowId: number): Promise<void> {
  const { chrome } = globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } };
  return chrome?.sidePanel?.open({ windowId }) ?? browser.sidebarAction.open();
}
