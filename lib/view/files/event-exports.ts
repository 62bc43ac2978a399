/** Our events for others: strict PLOVER as JSON Lines, and a table with every field a spreadsheet can hold. Pure. */
import { cameoOf, ploverOf, ploverTypeOf } from '../../model/plover.ts';
import type { DiplomaticEvent, Participant, SaidBy } from '../../model/event.ts';
import { writeCsv } from '../../store/formats/csv.ts';

/** A PLOVER record a line; what PLOVER has no type for is left out. Answers how many were. */
export function writePlover(events: readonly DiplomaticEvent[]): { readonly content: string; readonly left: number } {
  const records = events.flatMap((event) => ploverOf(event) ?? []);
  const content = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  return { content, left: events.length - records.length };
}

const COLUMNS = [
  ...['id', 'date', 'until', 'type', 'mode', 'status', 'plover', 'cameo', 'place', 'title'],
  ...['actors', 'actor countries', 'recipients', 'recipient countries', 'series', 'round'],
  ...['source', 'publisher', 'published', 'said by', 'url', 'sentence', 'sources'],
] as const;

/** One row an event, under a header; lists within a cell are parted by semicolons. */
export function writeEventTable(events: readonly DiplomaticEvent[]): string {
  return writeCsv([COLUMNS, ...events.map(rowOf)]);
}

function rowOf(event: DiplomaticEvent): readonly string[] {
  const { id, from, until, type, mode, status, place, title, actors, recipients, series, round, sources } = event;
  const [source] = sources;
  return [
    ...[
      id,
      from,
      until,
      type,
      mode,
      status,
      ploverTypeOf(type, mode)?.event ?? null,
      cameoOf(type, mode),
      place,
      title,
    ],
    ...[namesOf(actors), countriesOf(actors), namesOf(recipients), countriesOf(recipients), series, round],
    ...[source.title, source.publisher, source.published, speakerOf(source.saidBy), source.url, source.quote],
    String(sources.length),
  ].map((cell) => cell ?? '');
}

function namesOf(side: readonly Participant[]): string {
  return side.map(({ official, name, country }) => name ?? official ?? country ?? '').join('; ');
}

function countriesOf(side: readonly Participant[]): string {
  return [...new Set(side.flatMap(({ country }) => country ?? []))].join('; ');
}

function speakerOf(saidBy: SaidBy): string {
  if (saidBy.kind === 'readout') return `readout: ${saidBy.of}`;
  return 'who' in saidBy ? `${saidBy.kind}: ${saidBy.who}` : saidBy.kind;
}
