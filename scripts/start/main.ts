/** `npm start`, once everything is installed: builds, serves, opens the browser. `start.mjs` hands the options over as JSON. */
import { mkdir } from 'node:fs/promises';
import { launch } from '../browsers/launch.ts';
import { allowEverySite } from '../reader/access.ts';
import { build } from '../support/build.ts';
import { doMainJob } from './main-job.ts';
import type { PageResult } from './main-job.ts';
import { choosePages } from './pages.ts';
import type { StartOptions } from './pages.ts';
import { tell } from './tell.ts';

const options = JSON.parse(process.argv[2] ?? '{}') as StartOptions;
for (const problem of options.refused) console.error(problem);
process.exitCode = options.headless ? await runHeadless(options) : await runOpen(options);
if (options.refused.length > 0) process.exitCode = 2;

/** A window for the reader, with the newsroom or the given pages; ends when it is closed. */
async function runOpen({ browser, executable, ...rest }: StartOptions): Promise<number> {
  const extension = await build(browser);
  const { addresses, site } = await choosePages(rest);
  const driver = await launch(browser, { executable, extension, headless: false });
  for (const address of addresses) await driver.openTab(address);
  console.log(
    `The sample newsroom: ${site.origin}/newsroom/\nClick the Aide-Mémoire button in the toolbar. Close the browser to end.`,
  );
  await driver.closed;
  await site.close();
  return 0;
}

/** The main job on every page, through the real interface; 1 when a step failed on any of them. */
async function runHeadless({ browser, executable, out, json, ...rest }: StartOptions): Promise<number> {
  await mkdir(out, { recursive: true });
  const extension = await build(browser);
  const { addresses, site } = await choosePages(rest);
  const driver = await launch(browser, { executable, extension, headless: true });
  const results: PageResult[] = [];
  let errors: readonly string[] = [];
  try {
    await allowEverySite(driver);
    for (const [at, address] of addresses.entries()) {
      const result = await doMainJob(driver, address, `${out}/${browser}-${at + 1}`);
      if (!json) console.log(tell(result.seen));
      if (result.problem) console.error(`${address}: ${result.problem}`);
      results.push(result);
    }
    errors = await driver.extensionErrors();
    for (const error of errors) console.error(`The extension: ${error}`);
  } finally {
    await driver.close();
    await site.close();
  }
  if (json) console.log(JSON.stringify({ browser, pages: results.map(({ seen }) => seen) }, null, 2));
  return errors.length === 0 && results.every(({ problem }) => problem === null) ? 0 : 1;
}
