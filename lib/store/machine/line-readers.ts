/** Lines of each format in the words of a coded line. */
import type { CodedLine, CodedParty } from './coded-event.ts';
import type { Columns } from './columns.ts';

/** A line, or `null`: it cannot be read at all. */
export type Coded = CodedLine | null;

const EMPTY = { mode: '', contexts: '', place: '', text: '', publisher: '', published: '', url: '' };

/** Reads cells by the names of their columns. */
export function cellReader(header: readonly string[]): (cells: readonly string[]) => (name: string) => string {
  const places = new Map(header.map((name, at) => [name.trim(), at]));
  return (cells) => (name) => (cells[places.get(name) ?? -1] ?? '').trim().replace(/^(?:NA|NULL|None)$/, '');
}

/** ICEWS: an event's id comes twice, on different days; the day is part of what we call it. */
export function icewsLine(cell: (name: string) => string): Coded {
  return {
    ...EMPTY,
    format: 'icews',
    id: cell('Event ID'),
    date: cell('Event Date'),
    type: cell('CAMEO Code'),
    actors: [{ name: cell('Source Name'), country: cell('Source Country') }],
    recipients: [{ name: cell('Target Name'), country: cell('Target Country') }].filter(isSomebody),
    place: cell('City') || cell('Country'),
    text: cell('Event Text'),
    publisher: cell('Publisher'),
  };
}

/** POLECAT: several actors stand in one cell, parted by semicolons. */
export function polecatLine(cell: (name: string) => string): Coded {
  return {
    ...EMPTY,
    format: 'polecat',
    id: cell('Event ID'),
    date: cell('Event Date'),
    type: cell('Event Type'),
    mode: cell('Event Mode'),
    contexts: cell('Contexts'),
    actors: partiesOf(cell('Actor Name'), cell('Actor Country')),
    recipients: partiesOf(cell('Recipient Name'), cell('Recipient Country')),
    place: cell('City') || cell('Placename') || cell('Country'),
    publisher: cell('Source'),
    published: cell('Publication Date'),
  };
}

/** A plain CSV by the columns that the reader named; a row without an id is known by its line. */
export function csvLine(cells: readonly string[], columns: Columns, fallbackId: string): Coded {
  const cell = (use: keyof Columns) => (cells[columns[use] ?? -1] ?? '').trim();
  return {
    ...EMPTY,
    format: 'csv',
    id: cell('id') || fallbackId,
    date: cell('date'),
    type: cell('type'),
    mode: cell('mode'),
    actors: partiesOf(cell('actor'), cell('actorCountry')),
    recipients: partiesOf(cell('recipient'), cell('recipientCountry')),
    place: cell('place'),
    text: cell('text'),
    publisher: cell('source'),
    url: cell('url'),
  };
}

/** A record of PLOVER as its gold standard and our own export have it. */
export function ploverLine(record: Record<string, unknown>): Coded {
  return {
    ...EMPTY,
    format: 'plover',
    id: words(record['id']),
    date: words(record['date']),
    type: words(record['event']),
    mode: words(record['mode']),
    contexts: words(record['context']),
    actors: list(record['source']).map((one) => party(one, 'actorText', 'code')),
    recipients: list(record['target']).map((one) => party(one, 'actorText', 'code')),
    place: words(record['location']),
    text: words(record['text']),
    publisher: words(record['publisher']),
    url: words(record['url']),
  };
}

/** A record as NGEC, the coder behind POLECAT, writes it. */
export function ngecLine(record: Record<string, unknown>): Coded {
  const attributes = object(record['attributes']);
  const place = object(object(record['event_geolocation'])['geo'] ?? record['event_geolocation']);
  const [named] = list(attributes['LOC']);
  return {
    ...EMPTY,
    format: 'ngec',
    id: words(record['id']),
    date: words(record['date_resolved']) || words(record['date']) || words(record['pub_date']),
    type: words(record['event_type']),
    mode: words(list(record['event_mode'])[0] ?? record['event_mode']),
    contexts: list(record['contexts']).map(words).join(' '),
    actors: list(attributes['ACTOR']).map(ngecParty),
    recipients: list(attributes['RECIP']).map(ngecParty),
    place: words(place['resolved_placename']) || words(object(named)['text']),
    text: words(record['headline']).trim(),
    publisher: words(record['publisher']),
    published: words(record['pub_date']),
  };
}

/** Names and states, each list parted by semicolons; of unequal lists the last state stands for the rest. */
function partiesOf(names: string, countries: string): readonly CodedParty[] {
  const [people, states] = [split(names), split(countries)];
  const count = Math.max(people.length, states.length);
  return Array.from({ length: count }, (_, at) => ({
    name: people[at] ?? '',
    country: states[at] ?? states.at(-1) ?? '',
  })).filter(isSomebody);
}

function split(cell: string): readonly string[] {
  return cell
    .split(/[;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'None');
}

function isSomebody({ name, country }: CodedParty): boolean {
  return name !== '' || country !== '';
}

function ngecParty(value: unknown): CodedParty {
  const one = object(value);
  return { name: words(one['wiki']) || words(one['text']), country: words(one['country']) };
}

function party(value: unknown, name: string, country: string): CodedParty {
  const one = object(value);
  return { name: words(one[name]), country: words(one[country]) };
}

/** Files by others hold anything: what is no text is none. */
function words(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
