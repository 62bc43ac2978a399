import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packRoster } from '../../lib/data/pack.ts';
import { readTables } from '../support/lexicon.ts';

const ID = 'virtual:roster';
const ROWS = join(import.meta.dirname, '../../lib/data/rows');

/** Serves the packed roster as `virtual:roster`: one string, made from the rows when the build begins. */
export function roster(): Plugin {
  return {
    name: 'roster',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      for (const path of rowFiles()) this.addWatchFile(path);
      return `export default ${JSON.stringify(packRoster(readTables()))};`;
    },
  };
}

function rowFiles(): readonly string[] {
  return readdirSync(ROWS, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:tsv|txt)$/.test(path))
    .map((path) => join(ROWS, path));
}
