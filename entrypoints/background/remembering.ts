/** Whether a page may be remembered: asks the reader's settings, the permissions and the store. */
import { mayRemember } from '../../lib/access/memory.ts';
import { browser } from '../../lib/browser.ts';
import { loadSettings } from '../../lib/settings.ts';
import { pageKey } from '../../lib/store/address.ts';
import type { PageSender } from './content-answers.ts';
import { seededStore } from './seeded-store.ts';
import { isChosenSite } from './site-access.ts';

/** Asked before anything of a page is kept that the reader did not click. */
export async function isToRemember(sender: PageSender): Promise<boolean> {
  const { memory } = await loadSettings(browser.storage.local);
  return mayRemember(memory, sender, {
    isChosenSite: () => isChosenSite(sender.address),
    hasClips: async () => (await (await seededStore()).annotationsOn(pageKey(sender.address))).length > 0,
  });
}
