import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconFrom } from '../../lib/data/lexicon.ts';
import { tablesFrom } from '../../lib/data/tables.ts';
import type { RowFiles, Tables } from '../../lib/data/tables.ts';
import type { Lexicon } from '../../lib/model/lexicon.ts';

const ROWS = join(import.meta.dirname, '../../lib/data/rows');

/** Texts of all row files, by path below `rows/` with forward slashes. */
export function readRowFiles(folder: string = ROWS): RowFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:tsv|txt)$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The roster's tables, read from `lib/data/rows`. */
export function readTables(): Tables {
  return tablesFrom(readRowFiles());
}

/** The lexicon that ships, built from its rows: for command lines and tests. */
export function readLexicon(): Lexicon {
  return lexiconFrom(readTables());
}
