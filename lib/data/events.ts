import { openRoster } from './packed.ts';
import type { Past } from './past.ts';
import { pastFrom } from './past.ts';
import seriesTable from './rows/series.tsv?raw';

/** The files of events, in the order of their names, as they are bundled for the background and our own pages. */
const FILES = import.meta.glob<string>('./rows/events/*.jsonl', { query: '?raw', import: 'default', eager: true });

function lines(): string {
  return Object.keys(FILES)
    .toSorted()
    .map((file) => FILES[file] ?? '')
    .join('\n');
}

/**
 * The past that ships: events and series, with offices as held on each day. Parsed when called, so call it to seed a
 * store and not at start. For the background and our own pages; a content script asks for events by message.
 */
export function starterPast(): Past {
  return pastFrom(lines(), seriesTable, openRoster());
}
