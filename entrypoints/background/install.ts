import { browser } from '../../lib/browser.ts';
import { applySiteAccess } from './site-access.ts';
import { makeMenus } from './commands.ts';
import { seedStore } from './seeded-store.ts';
import { report } from './report.ts';

/** After install or update: the past into the store, the menu, the sites; a first install opens the welcome page. */
export function listenForInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus();
    seedStore().catch(report);
    // Registered scripts do not survive an update.
    applySiteAccess().catch(report);
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
  });
}
