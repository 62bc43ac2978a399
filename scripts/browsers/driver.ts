/**
 * What a reader can do with a browser that has the extension, the same for both browsers:
 * open pages, click the toolbar button, look at the popup, drag over text, type. Nothing here reaches around the product.
 */

export type BrowserName = 'chromium' | 'firefox';

/** A step of the mouse, in CSS pixels of the view. */
export interface MouseStep {
  readonly kind: 'move' | 'down' | 'up';
  readonly x: number;
  readonly y: number;
}

/** Anything with a document: a tab, the popup, a page of the extension. */
export interface View {
  /** Runs a self-contained function in the view's document. Arguments and answer are plain JSON. */
  evaluate<A extends readonly unknown[], R>(body: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Real input events, as trusted as a reader's own. */
  mouse(steps: readonly MouseStep[]): Promise<void>;
  type(text: string): Promise<void>;
  /** A key by its DOM name (`Tab`, `Escape`), with Alt and Shift held when asked. */
  press(key: string, held?: readonly ('Alt' | 'Shift' | 'Control')[]): Promise<void>;
  /** Writes what is seen as a PNG. */
  screenshot(path: string): Promise<void>;
}

export interface Tab extends View {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings it to the front: the toolbar button acts on the tab in front. */
  focus(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  openTab(address: string): Promise<Tab>;
  /** Opens a page of the extension (`welcome.html`) in a tab. */
  openOwnPage(path: string): Promise<Tab>;
  /** Clicks the extension's button in the toolbar and answers the popup that opened. */
  clickToolbarButton(tab: Tab): Promise<View>;
  /** Does what makes the browser ask for access to sites, and answers its question with yes. */
  allowSites(patterns: readonly string[], ask: () => Promise<void>): Promise<void>;
  /** Ends the background, as the browser itself does after some idle seconds. */
  stopBackground(): Promise<void>;
  /** Errors the browser recorded for the extension: background, its pages, content scripts. */
  extensionErrors(): Promise<readonly string[]>;
  /** Uncaught errors in web pages. */
  pageErrors(): readonly string[];
  close(): Promise<void>;
  /** Resolves when the browser is gone, closed by us or by the reader. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser. */
  readonly executable: string;
  /** Folder of the built extension for this browser. */
  readonly extension: string;
  readonly headless: boolean;
  /** `host:port` of a proxy that all traffic goes through, localhost included: to see every request. */
  readonly proxy?: string;
}
