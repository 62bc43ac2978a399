/** `npm run bench [-- NAME …] [--json] [options of one bench]`: runs the benches by name, all of them when none is named. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** One file each under `bench/`; each prints its own table and takes `--json`. */
const BENCHES = {
  detect: 'detection against the floor, its parts, and two other tools',
  hostile: 'time for twice the text, on texts made to be slow',
  search: 'from a key press to the list among 100,000 clips, and memory, beside minisearch',
  store: 'events in IndexedDB at ten thousand, a hundred thousand and a million, beside the naive query',
  backup: 'a backup of a hundred thousand clips, written and brought back',
  anchor: 'passages found again after edits, beside the policy of a peer',
} as const;

const given = process.argv.slice(2);
const options = given.filter((word) => word.startsWith('--'));
const names = given.filter((word) => !word.startsWith('--'));
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no bench “${unknown[0]}”. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  if (!options.includes('--json')) console.log(`\n── ${name}: ${BENCHES[name as keyof typeof BENCHES]}`);
  const file = join(import.meta.dirname, 'bench', `${name}.ts`);
  const { status } = spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
