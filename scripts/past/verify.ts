/**
 * Sets rows beside what was reported within two days, for whoever reviews them:
 * `node scripts/past/verify.ts FILE.jsonl.gz unconfirmed` (rows that cite no portal page), or
 * `node scripts/past/verify.ts FILE.jsonl.gz sample 150 7` (150 rows that do, drawn by the seed 7; see `propose.ts` for FILE).
 * It decides nothing: a row is confirmed when the sentence read beside it has its day, place, people and kind.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EventRow } from '../../lib/data/past.ts';
import { eventRows, eventFrom } from '../../lib/data/past.ts';
import { readLexicon } from '../support/lexicon.ts';
import { readEventLines, readPast } from '../support/past.ts';
import { draw } from './draw.ts';
import { cluesOf, matchesOf } from './match.ts';

const [file, which = 'unconfirmed', count = '150', seed = '1'] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Which file? node scripts/past/verify.ts FILE.jsonl.gz unconfirmed|sample [COUNT] [SEED]\n');
  process.exit(2);
}

const lexicon = readLexicon();
const { series: known } = readPast(lexicon);
const days = sentencesByDay(file);
const rows = eventRows(readEventLines());
const asked =
  which === 'sample' ? draw(rows.filter(cites), Number(count), Number(seed)) : rows.filter((row) => !cites(row));
for (const row of asked) show(row);

function cites(row: EventRow): boolean {
  return row.ce !== undefined;
}

/** The row in a line, then the sentences that share most of its words, each with its day. */
function show(row: EventRow): void {
  const event = eventFrom(row, lexicon);
  const { id, what, who = [], to = [], on, until, place, series, round } = row;
  const facts = { what, on, until, place, who, to, also: row.also, series, round, title: row.title };
  process.stdout.write(`\n${id} ${JSON.stringify(facts)}\n`);
  const clues = cluesOf(event, known.find((one) => one.id === row.series) ?? null, lexicon);
  for (const { day, text } of matchesOf(clues, [row.day ?? event.from ?? '', event.until ?? event.from ?? ''], days)) {
    process.stdout.write(`  ${day} ${text}\n`);
  }
}

function sentencesByDay(path: string): ReadonlyMap<string, readonly string[]> {
  const lines = gunzipSync(readFileSync(path)).toString().split('\n').filter(Boolean);
  const entries = lines.map((line) => JSON.parse(line) as { d: string; t: unknown });
  return new Map(
    [...Map.groupBy(entries, ({ d }) => d)].map(([day, told]) => [
      day,
      told.flatMap(({ t }) => (typeof t === 'string' ? [t] : [])),
    ]),
  );
}
