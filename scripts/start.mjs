/** `npm start`: the sample newsroom in a browser with the extension loaded. See scripts/start/. */
import { installBrowsers } from './setup/browsers.mjs';
import { handOver } from './setup/node.mjs';
import { installPackages } from './setup/packages.mjs';
import { ROOT } from './setup/root.mjs';
import { runOrStop } from './setup/stop.mjs';
import { readOptions, USAGE } from './start/options.mjs';

await runOrStop(async () => {
  const options = readOptions(process.argv.slice(2)); // first: a wrong option must not cost an install
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  installPackages(ROOT);
  const executable = installBrowsers([options.browser])[options.browser];
  return handOver(ROOT, 'scripts/start/main.ts', [JSON.stringify({ ...options, executable })]);
});
