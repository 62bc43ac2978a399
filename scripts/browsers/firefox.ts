import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { bidiOf, bidiTab, bidiView, command, evaluateIn } from './bidi.ts';
import type { Bidi } from './bidi.ts';
import type { Driver, LaunchOptions, Tab, View } from './driver.ts';
import * as chromeScope from './firefox-chrome.ts';
import { waitForGreeting, waitUntil } from './view.ts';

/** The address of the extension's pages is drawn at random per profile; a fixed one can be opened by name. */
const UUID = '6b1d4a52-7d0f-4e0a-9d53-2f9f6a3c1e07';

/** A line of a page's console. */
interface LogEntry {
  readonly level: string;
  readonly type: string;
  readonly text: string;
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

/** Starts a stock Firefox with the extension installed for this run, over WebDriver BiDi. */
export async function launchFirefox({ executable, extension, headless, proxy }: LaunchOptions): Promise<Driver> {
  const id = geckoId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    args: ['--no-remote', '--remote-allow-system-access'], // system access: to click the toolbar, which is the browser's own document
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '1000' },
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }), ...proxyPrefs(proxy) },
  });
  await browser.installExtension(extension);
  const bidi = bidiOf(browser);
  await waitForGreeting(() => contextsIn(bidi, `moz-extension://${UUID}/`));
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return { ...firefoxDriver(bidi, id, await toolbarContext(bidi)), close: () => browser.close(), closed };
}

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function proxyPrefs(proxy: string | undefined): Record<string, unknown> {
  if (!proxy) return {};
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function contextsIn(bidi: Bidi, address: string): Promise<boolean> {
  const { contexts } = await command<Tree>(bidi, 'browsingContext.getTree', {});
  return contexts.some((each) => each.url.startsWith(address));
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** The browser's own window: toolbar, panels, prompts. */
async function toolbarContext(bidi: Bidi): Promise<string> {
  const { contexts } = await command<Tree>(bidi, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts.find((each) => each.url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window.');
  return window.context;
}

function firefoxDriver(bidi: Bidi, id: string, toolbar: string): Omit<Driver, 'close' | 'closed'> {
  const pageErrors: string[] = [];
  const written: string[] = [];
  bidi.on('log.entryAdded', ({ level, type, text, stackTrace }: LogEntry) => {
    if (stackTrace?.callFrames[0]?.url.includes(UUID)) written.push(text);
    else if (level === 'error' && type === 'javascript') pageErrors.push(text);
  });
  const inToolbar = <A extends readonly unknown[], R>(body: (...args: A) => R | Promise<R>, ...args: A): Promise<R> =>
    evaluateIn(bidi, toolbar, body as unknown as (...given: never[]) => R | Promise<R>, args);

  async function openTab(address: string): Promise<Tab> {
    const { context } = await command<{ context: string }>(bidi, 'browsingContext.create', { type: 'tab' });
    const tab = bidiTab(bidi, context);
    await tab.goto(address);
    return tab;
  }

  async function clickToolbarButton(tab: Tab): Promise<View> {
    await inToolbar(chromeScope.closePopups);
    await tab.focus();
    await waitUntil('the extensions panel', () => inToolbar(chromeScope.clickActionButton, id), 30);
    const context = await waitUntil('the popup', () => inToolbar(chromeScope.adoptPopup, UUID));
    return bidiView(bidi, context);
  }

  async function allowSites(_patterns: readonly string[], ask: () => Promise<void>): Promise<void> {
    await ask();
    await waitUntil('the permission prompt', () => inToolbar(chromeScope.acceptPrompt));
  }

  return {
    name: 'firefox',
    openTab,
    openOwnPage: (path) => openTab(`moz-extension://${UUID}/${path}`),
    clickToolbarButton,
    allowSites,
    stopBackground: () => inToolbar(chromeScope.stopBackground, id),
    extensionErrors: async () => [...written, ...(await inToolbar(chromeScope.recordedErrors, UUID))],
    pageErrors: () => pageErrors,
  };
}
