/**
 * `npm run check:data -- [--json] [--country FRA]`: what is wrong with the rows of the roster and of the past events; and,
 * when reference tables stand beside the project, how the roster's terms compare with them. Exit 1 on errors, 2 on an
 * option it does not know.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexiconFrom } from '../lib/data/lexicon.ts';
import { tablesFrom } from '../lib/data/tables.ts';
import { checkPast } from './past/check.ts';
import { compare } from './roster/check/check-reference.ts';
import type { Comparison } from './roster/check/check-reference.ts';
import { checkRows } from './roster/check/check-rows.ts';
import { readDifferences } from './roster/check/differences.ts';
import { readRowFiles } from './support/lexicon.ts';
import { readPast } from './support/past.ts';

const { country, json } = readOptions();
const reference = join(import.meta.dirname, '../../shared/reference');

const files = readRowFiles();
const tables = tablesFrom(files);
const lexicon = lexiconFrom(tables);
const past = readPast(lexicon);
const findings = [
  ...checkRows(tables, files, new Date().toISOString().slice(0, 10)),
  ...checkPast(past, lexicon),
].filter((finding) => !country || finding.country === country || finding.country === '');
const comparison = existsSync(reference) ? compare(tables, reference) : null;
const explained = readDifferences(files);

const counts = {
  asOf: tables.asOf,
  countries: tables.countries.length,
  officials: tables.officials.length,
  offices: tables.offices.length,
  terms: tables.terms.length,
  basis: tally(tables.terms.map((term) => term.basis)),
  withNativeNames: tables.officials.filter((official) => Object.keys(official.nativeNames).length > 0).length,
  outlets: tables.outlets.length,
  events: past.events.length,
  eventsOfMemory: past.events.filter(({ basis }) => basis === 'memory').length,
  series: past.series.length,
};

if (json) console.log(JSON.stringify({ counts, findings, reference: comparison }, null, 1));
else print();
process.exitCode = findings.some((finding) => finding.level === 'error') ? 1 : 0;

function readOptions(): { readonly country?: string; readonly json: boolean } {
  try {
    return parseArgs({ options: { country: { type: 'string' }, json: { type: 'boolean', default: false } } }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : String(error));
    process.exit(2);
  }
}

function print(): void {
  console.log(
    `roster as of ${counts.asOf}: ${counts.officials} officials, ${counts.offices} offices, ${counts.terms} terms`,
  );
  console.log(
    `basis: ${Object.entries(counts.basis)
      .map(([basis, n]) => `${basis} ${n}`)
      .join(' · ')}; native-script names: ${counts.withNativeNames} officials; outlets: ${counts.outlets}`,
  );
  console.log(
    `past: ${counts.events} events, ${counts.eventsOfMemory} of them confirmed by no report; ${counts.series} series`,
  );
  for (const finding of findings) console.log(`${finding.level} ${finding.kind}: ${finding.text}`);
  const kinds = tally(findings.map((finding) => `${finding.level} ${finding.kind}`));
  console.log(
    Object.entries(kinds)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(' · ') || 'nothing wrong',
  );
  if (comparison) printComparison(comparison);
}

function printComparison({ byBasis, differing, coverage }: Comparison): void {
  console.log('\nagainst the reference tables (start within 10 days)');
  for (const [basis, { matched, differing: other, unmatched }] of Object.entries(byBasis)) {
    const share =
      matched + other > 0 ? `${((100 * matched) / (matched + other)).toFixed(1)} % agree` : 'none to compare';
    console.log(`  ${basis.padEnd(9)} matched ${matched} · differing ${other} · unmatched ${unmatched} · ${share}`);
  }
  for (const { term, reference: start, source } of differing) {
    if (country && !term.office.startsWith(country.toLowerCase())) continue;
    const why = explained.get(`${term.official} ${term.office} ${term.from}`) ?? 'not explained';
    console.log(`  differs: ${term.official} in ${term.office} from ${term.from}, ${source} has ${start} (${why})`);
  }
  for (const { of, wanted, found, missing, setAside } of coverage) {
    console.log(
      `  ${of}: ${found} of ${wanted} (${((100 * found) / wanted).toFixed(1)} %), ${setAside} unreadable rows set aside`,
    );
    for (const one of missing) if (!country || one.startsWith(country)) console.log(`    missing: ${one}`);
  }
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}
