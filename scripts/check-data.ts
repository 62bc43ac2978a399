/**
 * `npm run check:data -- [--json] [--country FRA] [--missing] [--sample SEED]`: what is wrong with the rows of the roster and of the past events; and,
 * when reference tables stand beside the project, how the roster's terms compare with them. `--missing` lists the states
 * of which no head or foreign minister is known on a day; `--sample` draws dated sentences by that seed and lists whom
 * they name with a title and the roster lacks. Exit 1 on errors, 2 on an option it does not know.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexiconFrom } from '../lib/data/lexicon.ts';
import { tablesFrom } from '../lib/data/tables.ts';
import { checkPast } from './past/check.ts';
import { packRoster } from '../lib/data/pack.ts';
import { compare } from './roster/check/check-reference.ts';
import type { Comparison } from './roster/check/check-reference.ts';
import { coverageByDay } from './roster/check/coverage.ts';
import { linesOfCoverage, linesOfSample } from './roster/check/lines.ts';
import { sampleReports } from './roster/check/sample.ts';
import { checkRows } from './roster/check/check-rows.ts';
import { readDifferences } from './roster/check/differences.ts';
import { readRowFiles } from './support/lexicon.ts';
import { readPast } from './support/past.ts';

const { country, json, missing, sample } = readOptions();
/** How many dated sentences `--sample` draws. */
const SENTENCES = 300;
const reference = join(import.meta.dirname, '../../shared/reference');

const files = readRowFiles();
const tables = tablesFrom(files);
const lexicon = lexiconFrom(tables);
const past = readPast(lexicon);
const today = new Date().toISOString().slice(0, 10);
const findings = [...checkRows(tables, files, today), ...checkPast(past, lexicon)].filter(
  (finding) => !country || finding.country === country || finding.country === '',
);
const comparison = existsSync(reference) ? compare(tables, reference) : null;
const explained = readDifferences(files);
const coverage = coverageByDay(tables, today);
const drawn = sample !== null && existsSync(reference) ? sampleReports(reference, lexicon, SENTENCES, sample) : null;

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
  packed: packRoster(tables).length,
};

if (json) console.log(JSON.stringify({ counts, findings, coverage, reference: comparison, sample: drawn }, null, 1));
else print();
process.exitCode = findings.some((finding) => finding.level === 'error') ? 1 : 0;

interface Options {
  readonly country?: string;
  readonly json: boolean;
  readonly missing: boolean;
  /** The seed that sentences are drawn by; `null`: none are. */
  readonly sample: number | null;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        country: { type: 'string' },
        json: { type: 'boolean', default: false },
        missing: { type: 'boolean', default: false },
        sample: { type: 'string' },
      },
    });
    const seed = values.sample === undefined ? null : Number(values.sample);
    if (seed !== null && !Number.isInteger(seed)) throw new Error(`--sample ${values.sample} is no whole number`);
    return { ...values, sample: seed };
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
  console.log(`packed for the content script: ${counts.packed} characters`);
  for (const finding of findings) console.log(`${finding.level} ${finding.kind}: ${finding.text}`);
  const kinds = tally(findings.map((finding) => `${finding.level} ${finding.kind}`));
  console.log(
    Object.entries(kinds)
      .map(([kind, n]) => `${kind} ${n}`)
      .join(' · ') || 'nothing wrong',
  );
  for (const line of linesOfCoverage(coverage, missing)) console.log(line);
  if (comparison) printComparison(comparison);
  if (drawn) for (const line of linesOfSample(drawn)) console.log(line);
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
