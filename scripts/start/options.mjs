/** The options of `npm start`, read before anything is installed. Plain JavaScript for that reason. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../setup/root.mjs';
import { Stop } from '../setup/stop.mjs';

export const USAGE = `npm start -- [options]
  --browser chromium|firefox   which browser (chromium)
  --headless                   no window: do the main job, write pictures, say what was seen; the default without a display
  --page FILE_OR_URL           this page instead of the sample newsroom; may be given several times
  --date YYYY-MM-DD            publication date for pages given as files that name none
  --out DIR                    where pictures go (out/start)
  --json                       print one JSON document and nothing else; implies --headless`;

const KNOWN = {
  browser: { type: 'string', default: 'chromium' },
  headless: { type: 'boolean', default: false },
  page: { type: 'string', multiple: true, default: [] },
  date: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

/**
 * Reads the command line; throws a Stop with exit code 2 on what nobody can mean.
 * Pages that do not exist are named in `refused`: the others are still shown.
 */
export function readOptions(args) {
  const given = parse(args);
  if (!['chromium', 'firefox'].includes(given.browser))
    throw new Stop(`--browser is chromium or firefox, not ${given.browser}`, 2);
  if (given.date !== undefined && !isDate(given.date))
    throw new Stop(`--date is a day as YYYY-MM-DD, not ${given.date}`, 2);
  const base = process.env.INIT_CWD ?? process.cwd();
  const pages = given.page.map((page) => readPage(page, base));
  const refused = pages.flatMap((page) => page.problem ?? []);
  if (refused.length > 0 && refused.length === pages.length) throw new Stop(refused.join('; '), 2);
  return {
    browser: given.browser,
    headless: given.headless || given.json || !hasDisplay(),
    pages: pages.filter((page) => page.problem === undefined),
    refused,
    date: given.date ?? null,
    out: given.out === undefined ? resolve(ROOT, 'out', 'start') : resolve(base, given.out),
    json: given.json,
    help: given.help,
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: KNOWN }).values;
  } catch (problem) {
    throw new Stop(`${problem.message.split('. ')[0]}. Try: npm start -- --help`, 2);
  }
}

/** An address stays one; a file becomes its full path, or a problem. */
function readPage(page, base) {
  if (/^https?:\/\//.test(page))
    return URL.canParse(page) ? { address: page } : { problem: `--page ${page}: not an address` };
  const file = resolve(base, page);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return { problem: `--page ${page}: no such file` };
  return found.isFile() ? { file } : { problem: `--page ${page}: not a file` };
}

function isDate(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
