/** Finds the browsers, and installs them where that needs no question: Debian, as root. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Stop } from './stop.mjs';

/** Where each browser is usually found; the variable comes first. Stock builds only: the drivers need no special one. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    package: 'chromium',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    package: 'firefox-esr',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Makes sure the named browsers are there; answers their paths by name. */
export function installBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0) installWithApt(missing);
  return Object.fromEntries(names.map((name) => [name, findBrowser(name) ?? giveUp([name])]));
}

/** Path of an installed browser, or `null`. A path given by its variable must exist. */
export function findBrowser(name) {
  const { variable, paths } = BROWSERS[name];
  const given = process.env[variable];
  if (!given) return paths.find((path) => existsSync(path)) ?? null;
  if (!existsSync(given)) throw new Stop(`${variable} names a file that does not exist: ${given}`, 2);
  return given;
}

function installWithApt(names) {
  if (!isDebian() || process.getuid?.() !== 0) giveUp(names);
  const packages = names.map((name) => BROWSERS[name].package);
  console.error(`Installing ${packages.join(' and ')} (apt-get) …`);
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...packages]);
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Stop(`apt-get ${args[0]} failed; what it said stands above.`);
}

/** Ubuntu is left out: its `chromium` package is a snap that cannot be driven. */
function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(?:_LIKE)?=.*debian/m.test(release) && !/^ID=ubuntu/m.test(release);
}

/** @returns {never} */
function giveUp(names) {
  const wanted = names.map((name) => `${BROWSERS[name].package} (or set ${BROWSERS[name].variable} to its path)`);
  throw new Stop(`Please install ${wanted.join(' and ')}; on Debian as root this command does it itself.`);
}
