import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, KeyInput, Page, Target } from 'puppeteer-core';
import type { Driver, LaunchOptions, MouseStep, Tab, View } from './driver.ts';
import { waitForGreeting, waitUntil } from './view.ts';

/** What an extension's details page knows; the types of this private API are not published. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ manifestErrors: ExtensionError[]; runtimeErrors: ExtensionError[] }>;
}
interface ExtensionError {
  readonly message: string;
  readonly source: string;
  readonly severity?: string;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

/**
 * Starts Chromium (or Chrome) with the extension. Extensions are loaded over the debugging pipe: a stock Chrome ignores
 * `--load-extension` since version 137.
 */
export async function launchChromium({ executable, extension, headless, proxy }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      '--window-size=1280,1000',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--lang=en',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  const details = await openDetails(browser, id);
  const own = `chrome-extension://${id}/`;
  await waitForGreeting(async () =>
    browser.targets().some((each) => each.type() === 'page' && each.url().startsWith(own)),
  );
  return chromiumDriver(browser, id, details);
}

/** The browser's own page about extensions: there it keeps their errors and the reader's grants. */
async function openDetails(browser: Browser, id: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, id);
  return page;
}

function chromiumDriver(browser: Browser, id: string, details: Page): Driver {
  const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${id}/popup.html`);
  const pageErrors: string[] = [];
  const written: string[] = [];
  const pages = new WeakMap<View, Page>();

  async function openTab(address: string): Promise<Tab> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => pageErrors.push(`${page.url()}: ${String(error)}`));
    if (!address.startsWith('chrome-extension:')) await listen(page, written);
    const tab = tabOf(page);
    pages.set(tab, page);
    await tab.goto(address);
    return tab;
  }

  async function clickToolbarButton(tab: Tab): Promise<View> {
    const page = pages.get(tab);
    const button = (await browser.extensions()).get(id);
    if (!page || !button) throw new Error('The extension or the tab is gone.');
    for (const left of browser.targets().filter(isPopup)) await (await left.asPage()).close();
    await page.bringToFront();
    await button.triggerAction(page);
    const target = await browser.waitForTarget(isPopup, { timeout: 10_000 });
    return viewOf(await target.asPage());
  }

  /** The prompt cannot be answered without a window: what it would grant is given first, on the browser's own page. */
  async function allowSites(patterns: readonly string[], ask: () => Promise<void>): Promise<void> {
    await details.evaluate(
      async (extensionId, wanted) => {
        for (const pattern of wanted) await chrome.developerPrivate.addHostPermission(extensionId, pattern);
      },
      id,
      [...patterns],
    );
    await ask();
  }

  async function stopBackground(): Promise<void> {
    const session: CDPSession = await browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    const ours = targetInfos.filter((each) => each.type === 'service_worker' && each.url.includes(id));
    for (const { targetId } of ours) await session.send('Target.closeTarget', { targetId });
    await session.detach();
    await waitUntil('the service worker to stop', async () =>
      browser.targets().every((each) => each.type() !== 'service_worker' || !each.url().includes(id)),
    );
  }

  async function extensionErrors(): Promise<readonly string[]> {
    const recorded = await details.evaluate(async (extensionId) => {
      const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return [...manifestErrors, ...runtimeErrors].map((error) => `${error.source}: ${error.message}`);
    }, id);
    return [...written, ...recorded];
  }

  return {
    name: 'chromium',
    openTab,
    openOwnPage: (path) => openTab(`chrome-extension://${id}/${path}`),
    clickToolbarButton,
    allowSites,
    stopBackground,
    extensionErrors,
    pageErrors: () => pageErrors,
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** Collects what content scripts write to a page's console; puppeteer itself hears the page's own world only. */
async function listen(page: Page, written: string[]): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Runtime.consoleAPICalled', ({ args, stackTrace }) => {
    if (!stackTrace?.callFrames[0]?.url.startsWith('chrome-extension:')) return;
    written.push(args.map(({ value, description }) => String(value ?? description ?? '')).join(' '));
  });
  await session.send('Runtime.enable');
}

function tabOf(page: Page): Tab {
  return {
    ...viewOf(page),
    goto: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    reload: async () => void (await page.reload({ waitUntil: 'load' })),
    focus: () => page.bringToFront(),
    close: () => page.close(),
  };
}

function viewOf(page: Page): View {
  return {
    evaluate: (body, ...args) => page.evaluate(body as unknown as (...given: unknown[]) => never, ...args),
    mouse: async (steps) => {
      for (const step of steps) await move(page, step);
    },
    type: (text) => page.keyboard.type(text),
    press: async (key, held = []) => {
      for (const modifier of held) await page.keyboard.down(modifier);
      await page.keyboard.press(key as KeyInput);
      for (const modifier of held) await page.keyboard.up(modifier);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
  };
}

async function move(page: Page, { kind, x, y }: MouseStep): Promise<void> {
  if (kind === 'move') await page.mouse.move(x, y);
  else if (kind === 'down') await page.mouse.down();
  else await page.mouse.up();
}
