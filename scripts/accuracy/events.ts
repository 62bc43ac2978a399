/**
 * Scores the type of events against records in the form of PLOVER's gold file: `node scripts/accuracy/events.ts RECORDS.jsonl [--misses] [--json]`.
 * One record a line: {text, event}. A record is right when the first event told has its type. Old names are read as the
 * types that took their place: DEMAND is REQUEST, DISAPPROVE and INVESTIGATE are ACCUSE, FIGHT is ASSAULT.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArticle } from '../../lib/detect/diplomacy.ts';
import type { Article } from '../../lib/model/reading.ts';
import { readLexicon } from '../support/lexicon.ts';

interface PloverRecord {
  readonly text: string;
  readonly event: string;
}

const RENAMED: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

/** The records bear no date: nothing in them is resolved against one. */
function undated(text: string): Article {
  return {
    text,
    source: { url: null, title: null, publisher: null, published: null, language: 'en' },
    units: [{ start: 0, end: text.length, kind: 'article', published: null, place: null }],
  };
}

function recordsIn(path: string): readonly PloverRecord[] {
  const lines = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', path), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as PloverRecord);
}

function score(records: readonly PloverRecord[], flags: readonly string[]): void {
  const lexicon = readLexicon();
  const shares = new Map<string, { right: number; records: number }>();
  for (const { text, event } of records) {
    const wanted = RENAMED[event] ?? event;
    const told = readArticle(undated(text), lexicon).events[0]?.type ?? 'none';
    const share = shares.get(wanted) ?? { right: 0, records: 0 };
    shares.set(wanted, { right: share.right + (told === wanted ? 1 : 0), records: share.records + 1 });
    if (told !== wanted && flags.includes('--misses')) console.log(`${wanted} ≠ ${told}\t${text.slice(0, 160)}`);
  }
  print(shares, flags.includes('--json'));
}

function print(shares: ReadonlyMap<string, { right: number; records: number }>, json: boolean): void {
  const all = [...shares.values()];
  const right = all.reduce((sum, share) => sum + share.right, 0);
  const total = all.reduce((sum, share) => sum + share.records, 0);
  if (json) {
    console.log(JSON.stringify({ right, records: total, types: Object.fromEntries(shares) }));
    return;
  }
  for (const [type, share] of [...shares].toSorted())
    console.log(`${type.padEnd(12)} ${share.right} of ${share.records}`);
  console.log(`${'all'.padEnd(12)} ${((100 * right) / Math.max(1, total)).toFixed(1)} %  (${right} of ${total})`);
}

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scripts/accuracy/events.ts RECORDS.jsonl [--misses] [--json]');
  process.exitCode = 2;
} else score(recordsIn(path), flags);
