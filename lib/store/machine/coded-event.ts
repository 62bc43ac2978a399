/** A coded line made into an event of ours. Pure. */
import { dayNumber } from '../../model/days.ts';
import { EVENT_TYPES, type DiplomaticEvent, type EventStatus, type Participant } from '../../model/event.ts';
import type { IsoDate } from '../../model/ids.ts';
import { actOfCameo, type Act } from './cameo.ts';
import type { MachineFormat, MachineNames, SkipReason } from './machine.ts';

/** Somebody as a collection names them. */
export interface CodedParty {
  readonly name: string;
  readonly country: string;
}

/** A line of a collection, in its own words. */
export interface CodedLine {
  readonly format: MachineFormat;
  /** Unique within the collection; `''`: the line has none. */
  readonly id: string;
  readonly date: string;
  /** A type of PLOVER's or a CAMEO code. */
  readonly type: string;
  readonly mode: string;
  /** Words such as `diplomatic`, `hypothetical`. */
  readonly contexts: string;
  readonly actors: readonly CodedParty[];
  readonly recipients: readonly CodedParty[];
  readonly place: string;
  /** What the collection says happened, or the sentence it was read in. */
  readonly text: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

/** The event of a line, or why there is none. */
export function codedEvent(line: CodedLine, names: MachineNames): DiplomaticEvent | SkipReason {
  if (line.id === '') return 'no-id';
  const from = dateOf(line.date);
  if (from === null) return 'no-date';
  const act = actOf(line);
  if (act === null) return 'no-type';
  const side = (parties: readonly CodedParty[]) => parties.flatMap((party) => participantOf(party, from, names));
  const [actors, recipients] = [side(line.actors), side(line.recipients)];
  if (actors.length + recipients.length === 0) return 'no-parties';
  return {
    id: `${line.format}-${line.id}-${from}`,
    ...act,
    status: statusOf(line.contexts),
    title: titleOf(line),
    ...{ from, until: null, place: line.place === '' ? null : line.place, actors, recipients },
    countries: [...new Set([...actors, ...recipients].flatMap(({ country }) => country ?? []))],
    ...{ forum: null, series: null, round: null, topics: [], figures: [] },
    sources: [sourceOf(line)],
    because: ['machine-coded', line.format],
  };
}

const TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);

function actOf({ type, mode }: CodedLine): Act | null {
  const plain = type.trim().toUpperCase();
  if (!TYPES.has(plain)) return actOfCameo(type.trim());
  return { type: plain as Act['type'], mode: mode === '' ? null : mode.toLowerCase() };
}

/** Contexts that say that nothing took place, or not yet. */
const STATUSES: readonly (readonly [RegExp, EventStatus])[] = [
  [/\bnegat/i, 'denied'],
  [/\bhypothetical/i, 'hypothetical'],
  [/\bfuture/i, 'scheduled'],
  [/\bhistorical/i, 'historical'],
];

function statusOf(contexts: string): EventStatus {
  return STATUSES.find(([words]) => words.test(contexts))?.[1] ?? 'occurred';
}

/** `2025-03-07`, `20250307`, `2025-03-07T…` and `7/3/2025`'s less doubtful kin; what may be two days is none. */
function dateOf(text: string): IsoDate | null {
  const [, year, month, day] = /^\s*(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:\D|$)/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return dayNumber(date) === null || Number(month) > 12 || Number(day) > 31 ? null : date;
}

/** “Foreign Affairs (India)” and “Citizen (Russia)” are nobody in particular: the state stands. */
const NOBODY = /\([^)]*\)\s*$|^[A-Z]{3}(?:;|$)/;

function participantOf({ name, country }: CodedParty, on: IsoDate, names: MachineNames): readonly Participant[] {
  const code = country === '' ? null : names.country(country);
  const person = name === '' || NOBODY.test(name) || names.country(name) !== null ? null : name;
  const state = code ?? names.country(name);
  if (person === null) return state === null ? [] : [{ official: null, name: null, office: null, country: state }];
  const known = names.official(person, state, on);
  return [{ official: known?.official ?? null, name: person, office: known?.office ?? null, country: state }];
}

function titleOf({ text, type, mode, actors, recipients }: CodedLine): string {
  const act = text === '' ? [type, mode].filter(Boolean).join(' ') : text;
  const sides = [actors, recipients].map((side) => side.map(({ name, country }) => name || country).join(', '));
  return `${act}: ${sides.filter(Boolean).join(' → ')}`.slice(0, LONGEST_TITLE);
}

const LONGEST_TITLE = 200;

function sourceOf({ text, type, publisher, published, url, format }: CodedLine): DiplomaticEvent['sources'][0] {
  return {
    title: text === '' ? `${format.toUpperCase()} ${type}` : text.slice(0, LONGEST_TITLE),
    publisher: publisher === '' ? format.toUpperCase() : publisher,
    url: /^https?:\/\//.test(url) ? url : null,
    published: dateOf(published),
    saidBy: { kind: 'outlet' },
    via: null,
    quote: null,
  };
}
