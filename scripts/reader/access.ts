/** Giving the extension access, as a reader does on the welcome page. */
import type { Driver } from '../browsers/driver.ts';
import { click, waitUntil } from '../browsers/view.ts';

const EVERY_SITE = ['https://*/*', 'http://*/*'];

/** On the welcome page: chooses “on every site”, says yes to the browser, and waits until the page says so too. */
export async function allowEverySite(driver: Driver): Promise<void> {
  const welcome = await driver.openOwnPage('welcome.html');
  await driver.allowSites(EVERY_SITE, () => click(welcome, '[data-access="every-site"]'));
  await waitUntil('the welcome page to say that access was given', () =>
    welcome.evaluate(() => document.querySelector('[data-access="every-site"][data-granted="true"]') !== null),
  );
  await welcome.close();
}
