/** Keys and the context menu. Either is the reader's own act, so the page may be read even where no site was allowed. */
import { browser } from '../../lib/browser.ts';
import { pageOf } from './page.ts';
import { readTab } from './site-access.ts';
import { report } from './report.ts';

const KEEP = 'keep-passage';
const SHOW_ALL = 'show-all-marks';
type Act = typeof KEEP | typeof SHOW_ALL;

/** Both menus are made at install; the browser keeps them. */
export function makeMenus(): void {
  browser.contextMenus
    .removeAll()
    .then(() => {
      const pages = ['http://*/*', 'https://*/*'];
      browser.contextMenus.create({
        id: KEEP,
        title: browser.i18n.getMessage('keep'),
        contexts: ['selection'],
        documentUrlPatterns: pages,
      });
      browser.contextMenus.create({
        id: SHOW_ALL,
        title: browser.i18n.getMessage('marks_menu'),
        contexts: ['page'],
        documentUrlPatterns: pages,
      });
    })
    .catch(report);
}

export function listenForCommands(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => run(String(info.menuItemId), tab?.id));
  browser.commands.onCommand.addListener((command, tab?: { id?: number }) => run(command, tab?.id));
}

function run(act: string, tab: number | undefined): void {
  if (act !== KEEP && act !== SHOW_ALL) return;
  doInTab(act, tab).catch(report);
}

async function doInTab(act: Act, given: number | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined || !(await readTab(tab))) return;
  const page = pageOf(tab);
  if (act === KEEP) {
    await page.keepSelection();
  } else {
    const { allMarksShown } = await page.describePage();
    await page.showAllMarks({ all: !allMarksShown });
  }
}
