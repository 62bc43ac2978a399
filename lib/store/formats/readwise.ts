/** The CSV that Readwise takes and gives: https://docs.readwise.io/readwise/docs/importing-highlights */
import type { Annotation } from '../../model/annotation.ts';
import { Problem } from '../../problem.ts';
import { readCsv, writeCsv } from './csv.ts';
import { fromForeign } from './foreign.ts';
import { shortHash } from './names.ts';

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date', 'Tags'] as const;
type Column = (typeof COLUMNS)[number];

/** One row a passage; notes without a passage have no row in this format. */
export function writeReadwise(annotations: readonly Annotation[]): string {
  const rows = annotations.flatMap((one) => (one.clip === null ? [] : [COLUMNS.map((column) => CELL[column](one))]));
  return writeCsv([COLUMNS, ...rows]);
}

const CELL: Readonly<Record<Column, (annotation: Annotation) => string>> = {
  Highlight: ({ clip }) => clip?.quote ?? '',
  Title: ({ clip }) => clip?.source.title ?? '',
  Author: ({ clip }) => clip?.source.author ?? clip?.source.publisher ?? '',
  URL: ({ clip }) => clip?.source.url ?? '',
  Note: ({ note }) => note,
  Location: (one) => startOf(one),
  Date: ({ created }) => created,
  Tags: ({ tags }) => tags.join(', '),
};

function startOf({ selectors }: Annotation): string {
  const position = selectors[0]?.selectors.find((one) => one.type === 'TextPositionSelector');
  return position === undefined ? '' : String(position.start);
}

/** Annotations of a Readwise CSV, theirs or ours. `now` dates rows without a date. */
export function readReadwise(file: string, now: string): readonly Annotation[] {
  const [header = [], ...rows] = readCsv(file);
  const at = new Map(header.map((name, place) => [name.trim().toLowerCase(), place]));
  if (!at.has('highlight')) throw new Problem('bad-import', 'no column named Highlight');
  return rows.flatMap((row) => {
    const cell = (...names: readonly string[]) =>
      names.map((name) => row[at.get(name) ?? -1] ?? '').find((one) => one !== '') ?? '';
    const exact = cell('highlight');
    if (exact === '') return [];
    const url = cell('url', 'source url') || null;
    const title = cell('title', 'book title') || null;
    return fromForeign({
      id: `readwise-${shortHash(`${url ?? title ?? ''}\n${exact}`)}${shortHash(exact)}`,
      url,
      title,
      author: cell('author', 'book author') || null,
      quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      note: cell('note'),
      tags: tagsIn(cell('tags', 'document tags')),
      created: dateIn(cell('date', 'highlighted at')) ?? now,
    });
  });
}

function tagsIn(cell: string): string[] {
  return cell
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function dateIn(cell: string): string | null {
  const time = Date.parse(cell);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
