/**
 * Functions that run in Firefox's own window (“chrome scope”), where its toolbar, panels and prompts are elements.
 * Each is sent as source text, so it stands alone: no imports, no names from outside but Firefox's own.
 */

// Firefox's internal modules publish no types: these are the parts of them that are used here (Firefox 153).
interface PopupBrowser extends Element {
  readonly currentURI?: { readonly spec: string };
  /** What ids of browsing contexts hang on; popups have none of their own. */
  permanentKey?: object;
}
interface NavigableManager {
  getBrowserById(id: string): PopupBrowser | null;
  getIdForBrowser(browser: PopupBrowser): string;
}
declare const ChromeUtils: { importESModule(address: string): { readonly NavigableManager: NavigableManager } };
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: { terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void> };
  };
};
declare const Services: { console: { getMessageArray(): { readonly message: string }[] } };

/** Closes a popup that was left open; its toolbar button would only close it. */
export function closePopups(): void {
  for (const popup of document.querySelectorAll('browser.webextension-popup-browser')) {
    (popup.closest('panel') as (Element & { hidePopup(): void }) | null)?.hidePopup();
  }
}

/**
 * Clicks our button in the extensions panel; false until the panel shows it. The panel's own button is a toggle: pressed
 * again while the panel slides out, on a busy machine, it would close it, and so on for ever. So it gets two seconds.
 */
export function clickActionButton(id: string): boolean {
  const opener = document.querySelector<HTMLElement>('#unified-extensions-button');
  const button = document.querySelector<HTMLElement>(
    `.unified-extensions-item-action-button[data-extensionid="${id}"]`,
  );
  if (!opener) return false;
  if (button && button.getBoundingClientRect().width > 0) {
    delete opener.dataset['pressedAt'];
    button.click();
    return true;
  }
  if (Date.now() - Number(opener.dataset['pressedAt'] ?? 0) > 2000) {
    opener.dataset['pressedAt'] = String(Date.now());
    opener.click();
  }
  return false;
}

/**
 * Gives the open popup an id that WebDriver BiDi commands take as a browsing context; `null` until it is loaded.
 * BiDi knows tabs only (Firefox 153): a popup has neither the key that ids hang on nor a place in the list of tabs.
 * Remove when `browsingContext.getTree` lists popups of extensions.
 */
export function adoptPopup(uuid: string): string | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const popups = () => [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')];
  const popup = popups().find((each) => each.currentURI?.spec.startsWith(`moz-extension://${uuid}/`));
  if (!popup || popup.getBoundingClientRect().width === 0) return null;
  if (!Object.hasOwn(NavigableManager, 'getBrowserById')) {
    const amongTabs = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (id: string) =>
      amongTabs(id) ?? popups().find((each) => NavigableManager.getIdForBrowser(each) === id) ?? null;
  }
  popup.permanentKey ??= {};
  return NavigableManager.getIdForBrowser(popup);
}

/** Clicks the first button of the permission prompt; false until it is shown. */
export function acceptPrompt(): boolean {
  const button = document.querySelector<HTMLElement>('popupnotification .popup-notification-primary-button');
  if (!button || button.getBoundingClientRect().width === 0) return false;
  button.click();
  return true;
}

/** Ends the event page, as its idle timer does. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/**
 * Uncaught errors and violated policies of our own files in the browser console. What is only written there stays in its
 * process. Firefox also notes there when a page is left while an answer is on its way; nothing is wrong then.
 */
export function recordedErrors(uuid: string): string[] {
  const messages = Services.console.getMessageArray().map((each) => each.message);
  return messages
    .filter((text) => text.startsWith('[JavaScript Error') && text.includes(`moz-extension://${uuid}/`))
    .filter((text) => !/Promise (?:resolved|rejected) after context unloaded/.test(text));
}
