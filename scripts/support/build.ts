import { resolve } from 'node:path';
import type { BrowserName } from '../browsers/driver.ts';
import { aside } from './command.ts';

/** The name of each browser’s target in WXT, and the folder it is built into. */
export const TARGETS: Readonly<Record<BrowserName, { readonly wxt: string; readonly folder: string }>> = {
  chromium: { wxt: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { wxt: 'firefox', folder: '.output/firefox-mv3' },
};

/** Builds the package that ships to a browser's users; answers its folder, in full. What the build prints goes to stderr. */
export async function build(browser: BrowserName): Promise<string> {
  const { wxt, folder } = TARGETS[browser];
  const { ok } = await aside('wxt', ['build', '--browser', wxt]);
  if (!ok) throw new Error(`The build for ${browser} failed; what it said stands above.`);
  return resolve(folder);
}
