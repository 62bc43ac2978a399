/** Which rows may fit a search, decided on the columns alone. */
import { CLIP_COLOURS, type Annotation, type ClipColour } from '../../model/annotation.ts';
import { dayAfter, dayNumber } from '../../model/days.ts';
import type { EventId, OfficialId } from '../../model/ids.ts';
import { havingBit, kindBit, fitsWords } from './clip.ts';
import { colourAt, type Columns, labelsAt, pageHash, stateAt } from './columns.ts';
import { factValue, HAVINGS, needleOf, type QueryTerm, RECORD_KINDS } from './query.ts';
import { demandOf, mayHold } from './signature.ts';

/** What of the reader's and the roster's knowledge a search may use; all of it plain words. */
export interface SearchNames {
  /** `Sergey Lavrov`. */
  readonly nameOf?: (official: OfficialId) => string;
  /** Code and name of the country mostly acted for: `RUS Russia`. */
  readonly countryOf?: (official: OfficialId) => string;
  /** What the reader calls a colour. */
  readonly colours?: Readonly<Partial<Record<ClipColour, string>>>;
}

/** Pages and ids of the events of a type. */
export interface Tellings {
  readonly pages: ReadonlySet<string>;
  readonly events: ReadonlySet<EventId>;
}

export interface Sieve {
  readonly lets: (row: number) => boolean;
  /** Whether what it lets through has to be read to be sure. */
  readonly mustRead: boolean;
  readonly fits: (annotation: Annotation) => boolean;
}

type Test = (row: number) => boolean;

interface Given {
  readonly columns: Columns;
  readonly names: SearchNames;
  readonly tellings: (term: QueryTerm) => Tellings | null;
}

/** The sieve of a search over columns as they are now. */
export function sieveFor(terms: readonly QueryTerm[], given: Given): Sieve {
  const words = terms.filter(({ field }) => field === null);
  const demand = demandOf(words.filter(({ not }) => !not).map(needleOf));
  const told = terms.flatMap((term) => {
    const tellings = given.tellings(term);
    return tellings === null ? [] : [{ not: term.not, tellings }];
  });
  const tests = terms.flatMap((term) => testOf(term, given) ?? []);
  const { columns } = given;
  return {
    lets: (row) => mayHold(columns.signatures, row, demand) && tests.every((test) => test(row)),
    mustRead: words.length > 0 || told.length > 0,
    fits: (annotation) =>
      fitsWords(annotation, words) && told.every(({ not, tellings }) => not !== isTold(annotation, tellings)),
  };
}

/** Whether `type:` asks for a kind of record, not of event. */
export function isRecordKind(value: string): boolean {
  return RECORD_KINDS.some((kind) => kind.startsWith(factValue(value)));
}

function isTold({ page, about, clip }: Annotation, { pages, events }: Tellings): boolean {
  if (about?.event !== undefined && events.has(about.event)) return true;
  return (clip?.events ?? []).some((one) => events.has(one)) || (clip !== null && pages.has(page));
}

/** `null`: the columns cannot say. */
function testOf(term: QueryTerm, given: Given): Test | null {
  const test = plainTest(term, given);
  if (test === null) return null;
  return term.not ? (row) => !test(row) : test;
}

function plainTest(term: QueryTerm, given: Given): Test | null {
  const { columns } = given;
  switch (term.field) {
    case null:
      return null;
    case 'tag':
      return labelTest('tag', columns, (tag) => isTag(tag, term));
    case 'official':
      return labelTest('official', columns, (id) => isNamed(`${id} ${given.names.nameOf?.(id) ?? ''}`, [id], term));
    case 'country':
      return labelTest('official', columns, (id) => isNamed(given.names.countryOf?.(id) ?? '', [], term));
    case 'outlet':
      return labelTest('outlet', columns, (outlet) => isNamed(outlet, [outlet], term));
    case 'colour':
      return colourTest(term, given);
    case 'state':
      return (row) => stateAt(columns, row)?.startsWith(term.value.toLowerCase()) === true;
    case 'has':
      return bitTest(columns, HAVINGS.filter((one) => one === term.value.toLowerCase()).map(havingBit));
    case 'type':
      return typeTest(term, given);
    case 'from':
      return dayTest(columns, dayNumber(term.value) ?? -Infinity, Infinity);
    case 'to':
      return dayTest(columns, -Infinity, dayNumber(dayAfter(term.value, 0)) ?? Infinity);
  }
}

function labelTest(kind: string, columns: Columns, isMeant: (value: string) => boolean): Test {
  const meant = columns.labelNames.map(
    (label) => label.startsWith(`${kind} `) && isMeant(label.slice(kind.length + 1)),
  );
  return (row) => labelsAt(columns, row).some((label) => meant[label]);
}

/** A tag, or one above it: `visit` finds `visit/official`. Without quotation marks its beginning is enough. */
function isTag(tag: string, { value, whole }: QueryTerm): boolean {
  const wanted = factValue(value);
  const steps = tag.split('/').map((_, at, all) => factValue(all.slice(0, at + 1).join('/')));
  return steps.includes(wanted) || (!whole && factValue(tag).startsWith(wanted));
}

/** Words of a name by their beginnings; between quotation marks one of the whole names, or whole words of them. */
function isNamed(words: string, names: readonly string[], term: QueryTerm): boolean {
  const plain = ` ${factValue(words)} `;
  const wanted = factValue(term.value);
  if (term.whole) return names.some((name) => factValue(name) === wanted) || plain.includes(` ${wanted} `);
  return plain.includes(` ${wanted}`);
}

function colourTest({ value }: QueryTerm, { columns, names }: Given): Test {
  const wanted = factValue(value);
  const meant = CLIP_COLOURS.filter(
    (colour) => colour.startsWith(wanted) || factValue(names.colours?.[colour] ?? '').startsWith(wanted),
  );
  return (row) => meant.some((colour) => colour === colourAt(columns, row));
}

function typeTest(term: QueryTerm, { columns, tellings }: Given): Test | null {
  const kinds = bitTest(columns, RECORD_KINDS.filter((kind) => kind.startsWith(factValue(term.value))).map(kindBit));
  const told = tellings(term);
  if (told === null) return kinds;
  // What is not told on a page must be read to be known: a sieve may only keep back what surely does not fit.
  if (term.not) return null;
  const pages = new Set([...told.pages].map(pageHash));
  const hasEvent = bitTest(columns, [havingBit('event')]);
  return (row) => pages.has(columns.page[row] ?? 0) || hasEvent(row);
}

function bitTest({ marks }: Columns, bits: readonly number[]): Test {
  const mask = bits.reduce((all, bit) => all | bit, 0);
  return (row) => ((marks[row] ?? 0) & mask) !== 0;
}

function dayTest({ day }: Columns, first: number, last: number): Test {
  return (row) => (day[row] ?? 0) >= first && (day[row] ?? 0) <= last;
}
