/**
 * Reads dated reports for who is named in which office: `node scripts/roster/vouch.ts FOLDER [PAGE…]` writes
 * `lib/data/rows/reports/terms.tsv`, from the dated sentences in the folder and from saved news pages that say their date. A row there says that a report names this person, in full and with the title and the
 * state, on a day within the term; `asOf` is the last such day. It makes a term of memory one of a report, and moves the
 * day an open term is vouched for.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexiconFrom } from '../../lib/data/lexicon.ts';
import { tablesFrom } from '../../lib/data/tables.ts';
import { firstDay } from '../../lib/model/days.ts';
import type { IsoDate } from '../../lib/model/ids.ts';
import type { Term } from '../../lib/model/office.ts';
import { sentencesOf } from '../../lib/text/sentences.ts';
import { readArticleFile } from '../support/article-file.ts';
import { readRowFiles } from '../support/lexicon.ts';
import { readSentences } from './from-tables.ts';
import { soleTitles, termsToldOf } from './reports.ts';

const [folder, ...pages] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node scripts/roster/vouch.ts FOLDER_OF_REFERENCE_TABLES [NEWS_PAGE…]');
  process.exit(2);
}
const TARGET = join(import.meta.dirname, '../../lib/data/rows/reports');
const HEADER = 'official\toffice\tfrom\tuntil\tkind\tbasis\tasOf';
const NOTE = '# Written by scripts/roster/vouch.ts: not edited by hand.';

// Without what an earlier run wrote: a report is no evidence of itself.
const files = Object.entries(readRowFiles()).filter(([path]) => !path.startsWith('reports/'));
const tables = tablesFrom(Object.fromEntries(files));
const lexicon = lexiconFrom(tables);

const seen = new Map<Term, IsoDate>();
const ownTitles = soleTitles(tables.offices);
for (const { d, t } of [...readSentences(folder), ...pages.flatMap(toldIn)])
  for (const term of termsToldOf(d, t, lexicon, ownTitles)) {
    const day = d < term.from ? firstDay(term.from) : d;
    if (day > (seen.get(term) ?? '')) seen.set(term, day);
  }

/** The sentences of a news page under the day it was published; none when it says no day. */
function toldIn(file: string): readonly { readonly d: IsoDate; readonly t: string }[] {
  const { text, source } = readArticleFile(file, { date: null, url: null }, lexicon);
  const day = source.published ?? '';
  if (day.length !== 10) return [];
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => ({
    d: day,
    t: text.slice(start, end),
  }));
}

const rows = [...seen]
  .filter(([term, day]) => term.basis !== 'reference' || (term.until === null && day > term.asOf))
  .map(([term, day]) => [term.official, term.office, term.from, '', '', 'event', day].join('\t'))
  .toSorted();
mkdirSync(TARGET, { recursive: true });
writeFileSync(join(TARGET, 'terms.tsv'), `${[HEADER, NOTE, ...rows].join('\n')}\n`);
console.error(`reports/terms.tsv: ${rows.length} rows`);
