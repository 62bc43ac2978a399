/**
 * Given names of many countries, for evidence that “Deputy Minister Ana Duarte” is a person:
 * `node scripts/roster/given-names.ts FAKER_FOLDER REFERENCE_FOLDER` writes `lib/data/rows/given-names.txt`.
 * FAKER_FOLDER is an unpacked @faker-js/faker (MIT); of its lists only Latin-script names are kept that news prints before
 * another capitalised word, and that are no everyday words. Names borne by officials of the roster come on top by themselves.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainName } from '../../lib/data/slug.ts';
import { readTables } from '../support/lexicon.ts';
import { readSentences } from './from-tables.ts';

const [faker, reference] = process.argv.slice(2);
if (!faker || !reference) {
  console.error('usage: node scripts/roster/given-names.ts FAKER_FOLDER REFERENCE_FOLDER');
  process.exit(2);
}
/** A name the sentences never print must stand in the lists of this many languages: others are rare or no names at all. */
const LISTS = 2;
/** Of all times a word is seen, it is in small letters at most this often. */
const SMALL_SHARE = 0.1;

/** Titles and parts of place names that some people bear as names. */
const TITLES = new Set(
  'king queen prince princess duke earl baron count sultan emir shah sheikh imam khan pope bishop pastor judge justice major general marshal colonel captain sir dame lord lady saint santa san don dona christian royal'.split(
    ' ',
  ),
);

interface Locale {
  readonly person?: { readonly first_name?: unknown };
}
const { allLocales } = (await import(pathToFileURL(resolve(faker, 'dist/index.js')).href)) as {
  readonly allLocales: Readonly<Record<string, Locale>>;
};
/** In how many languages' lists each name stands. */
const listed = new Map<string, number>();
for (const locale of Object.values(allLocales)) {
  const names = stringsIn(locale.person?.first_name).filter((name) => /^[\p{Script=Latin}\p{M}'’-]{3,}$/u.test(name));
  for (const name of new Set(names.map(plainName))) listed.set(name, (listed.get(name) ?? 0) + 1);
}
const { before, small, all } = countWords();
const placeWords = new Set(
  readTables().countries.flatMap(({ name, names, demonyms, capital }) =>
    [name, ...names, ...demonyms, capital ?? ''].map(plainName),
  ),
);
const kept = [...listed.keys()].filter(
  (name) =>
    !placeWords.has(name) &&
    !TITLES.has(name) &&
    (before.has(name) || (!all.has(name) && listed.get(name)! >= LISTS)) &&
    (small.get(name) ?? 0) <= SMALL_SHARE * (all.get(name) ?? 0),
);
writeFileSync(join(import.meta.dirname, '../../lib/data/rows/given-names.txt'), `${kept.toSorted().join('\n')}\n`);
console.error(`${kept.length} of ${listed.size} names kept`);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** How often each word of the dated sentences stands before a capitalised word, in small letters, at all. */
function countWords() {
  const [before, small, all] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { t } of readSentences(reference ?? '')) {
    for (const match of t.matchAll(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}'’-]*/gu)) {
      const [word] = match;
      const plain = plainName(word);
      add(all, plain);
      if (/^\p{Ll}/u.test(word)) add(small, plain);
      else if (/^\s\p{Lu}/u.test(t.slice(match.index + word.length))) add(before, plain);
    }
  }
  return { before, small, all };
}
