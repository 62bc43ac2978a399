/** `npm test`: installs what is missing, then runs every check there is. See scripts/test/. */
import { installBrowsers } from './setup/browsers.mjs';
import { handOver } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/root.mjs';
import { runOrStop } from './setup/stop.mjs';

await runOrStop(() => {
  installPackages(ROOT);
  const executables = installBrowsers(['chromium', 'firefox']);
  return handOver(ROOT, 'scripts/test/main.ts', [JSON.stringify(executables)]);
});
