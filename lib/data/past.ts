import type {
  DiplomaticEvent,
  EventBasis,
  EventFigure,
  EventSource,
  EventStatus,
  EventType,
  Participant,
  SaidBy,
  Series,
} from '../model/event.ts';
import { EVENT_TYPES } from '../model/event.ts';
import type { CountryCode, IsoDate } from '../model/ids.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { OfficeKind } from '../model/office.ts';
import { composeTitle } from './event-title.ts';
import { participantFrom, shownName } from './participant.ts';

/** What of the lexicon a starter event needs: names, offices held on its date. */
export type Roster = Pick<Lexicon, 'official' | 'office' | 'country' | 'termsOf'>;

/** The events and series that ship, and a mark that changes with them. */
export interface Past {
  /** Changes whenever an event or series does: what a store compares to know whether to seed again. */
  readonly version: string;
  readonly events: readonly DiplomaticEvent[];
  readonly series: readonly Series[];
}

/** A starter event as its row has it; see `lib/data/rows/events/README.md` for every key. */
export interface EventRow {
  readonly id: string;
  readonly what: string;
  readonly on?: IsoDate;
  readonly until?: IsoDate;
  readonly status?: EventStatus;
  readonly place?: string;
  readonly who?: readonly string[];
  readonly to?: readonly string[];
  readonly also?: readonly CountryCode[];
  readonly forum?: string;
  readonly series?: string;
  readonly round?: string;
  readonly topics?: readonly string[];
  readonly figures?: readonly FigureRow[];
  /** A few words that a composed title ends with: `free trade`. */
  readonly about?: string;
  /** Instead of a composed title. */
  readonly title?: string;
  /** The outlet named by the portal page of the day; `''` when none is. */
  readonly ce?: string;
  /** The day of that portal page, when it is not the event's first day. */
  readonly day?: IsoDate;
  readonly src?: readonly SourceRow[];
  /** `memory`: from general knowledge; day, place or people are in no report that was read. */
  readonly basis?: EventBasis;
}

type FigureRow = Partial<EventFigure> & Pick<EventFigure, 'measures' | 'unit'>;

interface SourceRow {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: IsoDate;
  /** `outlet`, `unnamed`, `opinion`, `readout:IND`, `spokesperson:Arindam Bagchi`, `on-record:S. Jaishankar`. */
  readonly by: string;
  readonly via?: string;
}

/**
 * The shipped past from its rows: JSON Lines of events and the table of series.
 * A row that cannot be read throws, with its line: these are our own files, checked in tests.
 */
export function pastFrom(lines: string, seriesTable: string, roster: Roster): Past {
  const events = eventRows(lines).map((row) => eventFrom(row, roster));
  const series = seriesFrom(seriesTable);
  // Of what comes out, not of the rows: a corrected term of the roster changes the office somebody is shown with.
  return { version: fingerprint(JSON.stringify([events, series])), events, series };
}

/** The rows of a JSON Lines text, in its order; blank lines are skipped. */
export function eventRows(lines: string): readonly EventRow[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as EventRow);
}

/** One row made whole: offices held on the day, countries of all who took part, a composed title, sources in full. */
export function eventFrom(row: EventRow, roster: Roster): DiplomaticEvent {
  const { type, mode } = actOf(row);
  const from = row.on ?? row.id.slice(0, 10);
  const actors = (row.who ?? []).map((who) => participantFrom(who, from, roster));
  const recipients = (row.to ?? []).map((who) => participantFrom(who, from, roster));
  const status = row.status ?? 'occurred';
  const place = row.place ?? null;
  const shown = shownNames(actors, recipients, roster);
  return {
    id: row.id,
    type,
    mode,
    status,
    title: row.title ?? composeTitle({ type, mode, status, place, about: row.about, ...shown }),
    from,
    until: row.until ?? null,
    place,
    actors,
    recipients,
    countries: countriesOf([...actors, ...recipients], row.also ?? []),
    forum: row.forum ?? null,
    series: row.series ?? null,
    round: row.round ?? null,
    topics: row.topics ?? [],
    figures: (row.figures ?? []).map(figureFrom),
    sources: sourcesOf(row, from),
    ...(row.basis === 'memory' ? { basis: row.basis } : {}),
    because: ['starter-pack'],
  };
}

/** The table of series: a header line, then a line each; lists within a cell are parted by `|`. */
export function seriesFrom(table: string): readonly Series[] {
  const [header = '', ...lines] = table.split('\n').filter((line) => line !== '');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const list = (name: string) => cell(name).split('|').filter(Boolean);
    return {
      id: cell('id'),
      name: cell('name'),
      names: list('names'),
      countries: list('countries'),
      seats: list('seats').map(seatFrom),
      modes: list('modes'),
      level: cell('level'),
      subject: cell('subject'),
      coverage: cell('coverage'),
    };
  });
}

function seatFrom(cell: string): { country: CountryCode; kind: OfficeKind } {
  const [country = '', kind = ''] = cell.split('/');
  return { country, kind: kind as OfficeKind };
}

function actOf(row: EventRow): { type: EventType; mode: string | null } {
  const [type = '', mode = null] = row.what.split('.');
  if (!(EVENT_TYPES as readonly string[]).includes(type)) throw new Error(`${row.id}: no event type ${type}`);
  return { type: type as EventType, mode };
}

function shownNames(actors: readonly Participant[], recipients: readonly Participant[], roster: Roster) {
  const names = (side: readonly Participant[]) => side.map((one) => shownName(one, roster));
  return { actors: names(actors), recipients: names(recipients) };
}

function countriesOf(participants: readonly Participant[], also: readonly CountryCode[]): readonly CountryCode[] {
  const own = participants.flatMap(({ country }) => (country === null ? [] : [country]));
  return [...new Set([...own, ...also])];
}

function figureFrom(row: FigureRow): EventFigure {
  return {
    value: null,
    low: null,
    high: null,
    bound: 'exact',
    status: 'actual',
    period: null,
    deadline: null,
    basis: 'unstated',
    tally: 'unstated',
    saidBy: null,
    series: null,
    ...row,
  };
}

function sourcesOf(row: EventRow, from: IsoDate): readonly [EventSource, ...EventSource[]] {
  const portal = row.ce === undefined ? [] : [portalPage(row.day ?? from, row.ce)];
  const known = row.basis === 'memory' ? [GENERAL_KNOWLEDGE] : [];
  const [first, ...rest] = [...known, ...(row.src ?? []).map(sourceFrom), ...portal];
  if (first === undefined) throw new Error(`${row.id}: an event without a source cannot be kept`);
  return [first, ...rest];
}

/** Stands first where no report confirms the whole event; views say it in the reader's language. */
const GENERAL_KNOWLEDGE: EventSource = {
  title: 'General knowledge, not yet confirmed',
  publisher: null,
  url: null,
  published: null,
  saidBy: { kind: 'roster' },
  via: null,
  quote: null,
};

function sourceFrom(row: SourceRow): EventSource {
  return {
    title: row.title,
    publisher: row.publisher ?? null,
    url: row.url ?? null,
    published: row.published ?? null,
    saidBy: saidByFrom(row.by),
    via: row.via ?? null,
    quote: null,
  };
}

function saidByFrom(by: string): SaidBy {
  const [kind, who = ''] = by.split(':');
  switch (kind) {
    case 'readout':
      return { kind, of: who };
    case 'on-record':
    case 'spokesperson':
      return { kind, who };
    case 'unnamed':
    case 'opinion':
    case 'outlet':
      return { kind };
    default:
      throw new Error(`no such speaker: ${by}`);
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The page of Wikipedia's Portal:Current events for a day; `outlet` is the one it cites, `''` for none. */
function portalPage(day: IsoDate, outlet: string): EventSource {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return {
    title: `Current events of ${Number(date)} ${name} ${year}`,
    publisher: 'Wikipedia',
    url: `https://en.wikipedia.org/wiki/Portal:Current_events/${year}_${name}_${Number(date)}`,
    published: day,
    saidBy: { kind: 'outlet' },
    via: outlet === '' ? null : outlet,
    quote: null,
  };
}

/** FNV-1a, 32 bit, of the text; enough to see that rows changed, not a proof against anybody. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
