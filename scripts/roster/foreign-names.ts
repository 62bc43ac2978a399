/**
 * Names of countries in other languages, from the Unicode locale data in Node: `node scripts/roster/foreign-names.ts`
 * writes `lib/data/rows/foreign-names.tsv`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainName } from '../../lib/data/slug.ts';
import { readTables } from '../support/lexicon.ts';

const LANGUAGES = ['fr', 'de', 'es', 'pt', 'ru', 'uk', 'ar', 'hi', 'zh', 'ja', 'ko'];

/** Territories that world news names. */
const KNOWN_TERRITORIES = new Set(['TWN', 'HKG', 'GRL', 'ESH']);

const { countries } = readTables();
const english = new Set(countries.flatMap((country) => [country.name, ...country.names]).map(plainName));
const rows = countries.flatMap(({ code, kind, domain }) => {
  if (kind === 'territory' && !KNOWN_TERRITORIES.has(code)) return [];
  const region = domain === 'uk' ? 'GB' : (domain ?? '').toUpperCase();
  if (!/^[A-Z]{2}$/.test(region) || region === 'EU') return [];
  const names = new Set(LANGUAGES.flatMap((language) => namesIn(language, region)));
  const foreign = [...names].filter((name) => !english.has(plainName(name)));
  return foreign.length > 0 ? [`${code}\t${foreign.join('|')}`] : [];
});
writeFileSync(
  join(import.meta.dirname, '../../lib/data/rows/foreign-names.tsv'),
  `country\tnames\n${rows.join('\n')}\n`,
);

/** The short name, and the long one where the short one is an abbreviation: `R.-U.`, `США`. */
function namesIn(language: string, region: string): readonly string[] {
  const name = (style: 'long' | 'short') =>
    new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }).of(region) ?? '';
  const short = name('short');
  const names = /[.॰]|^\p{Lu}{2,3}$/u.test(short) ? [short, name('long')] : [short];
  return names.filter((one) => one !== '' && !/[().॰]|^\p{Script=Latin}{2,3}$/u.test(one));
}
