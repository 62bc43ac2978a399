import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Past, Roster } from '../../lib/data/past.ts';
import { pastFrom, seriesFrom } from '../../lib/data/past.ts';
import type { Series } from '../../lib/model/event.ts';

const ROWS = join(import.meta.dirname, '../../lib/data/rows');

/** The starter events' rows as one JSON Lines text, files in the order of their names. */
export function readEventLines(): string {
  const folder = join(ROWS, 'events');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The past that ships, read from the rows: what `starterPast` is in the browser. */
export function readPast(roster: Roster): Past {
  return pastFrom(readEventLines(), readFileSync(join(ROWS, 'series.tsv'), 'utf8'), roster);
}

/** The recurring events that ship. */
export function readSeries(): readonly Series[] {
  return seriesFrom(readFileSync(join(ROWS, 'series.tsv'), 'utf8'));
}
