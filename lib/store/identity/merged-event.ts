/** One event made of all its tellings. Pure: the same tellings in any order give the same event. */
import type {
  Disagreement,
  DiplomaticEvent,
  EventFigure,
  EventSource,
  Participant,
  ToldField,
} from '../../model/event.ts';
import type { EventId } from '../../model/ids.ts';
import type { Layer } from '../store.ts';
import { personOf } from './parties.ts';
import { isGeneral } from './same-event.ts';
import { withoutCopies } from './wire-copies.ts';
import { wordsOf } from './words.ts';

/** A telling as it stands in the store. */
export interface Member {
  readonly id: EventId;
  readonly layer: Layer;
  readonly event: DiplomaticEvent;
}

/** Whose word counts first: the reader's, then what was checked before it shipped, then articles. */
const RANK: Readonly<Record<Layer, number>> = { own: 0, pack: 1, added: 2, captured: 3 };

/**
 * The event that these tellings (at least one) tell together: who and what from the one that says most, what it leaves open
 * from the others, every source kept, copies of one report counted once, and every disagreement named.
 */
export function mergedEvent(members: readonly Member[]): DiplomaticEvent {
  const [base, ...others] = members.toSorted(byWord) as [Member, ...Member[]];
  if (others.length === 0) return base.event;
  const all = [base, ...others];
  const sources = sourcesOf(all);
  const disagreements = FIELDS.flatMap((field) => disagreementOn(field, all, sources));
  const events = all.map(({ event }) => event);
  return {
    ...base.event,
    ...{ mode: modeOf(all), from: told('from', all), until: told('until', all), place: told('place', all) },
    ...{ round: told('round', all), forum: firstOf(events, 'forum'), series: firstOf(events, 'series') },
    status: events.some(({ status }) => status === 'occurred') ? 'occurred' : base.event.status,
    actors: named(base.event.actors, events),
    recipients: named(base.event.recipients, events),
    countries: [...new Set(events.flatMap(({ countries }) => countries))],
    topics: [...new Set(events.flatMap(({ topics }) => topics))],
    figures: distinctFigures(events),
    sources,
    ...(disagreements.length > 0 ? { disagreements } : {}),
    because: [...new Set([...events.flatMap(({ because }) => because), 'told-by-several'])],
  };
}

/** The member whose id the event is known by: what ships before what was read, then the first by id. */
export function leadOf<One extends Pick<Member, 'id' | 'layer'>>(members: readonly One[]): One {
  const order = (one: One) => (one.layer === 'captured' ? 1 : 0);
  return members.toSorted((a, b) => order(a) - order(b) || compare(a.id, b.id))[0] as One;
}

function byWord(a: Member, b: Member): number {
  return RANK[a.layer] - RANK[b.layer] || richness(b.event) - richness(a.event) || compare(a.id, b.id);
}

/** How much a telling says: people before all, then format, round and place. */
function richness({ actors, recipients, mode, series, place }: DiplomaticEvent): number {
  const people = [...actors, ...recipients].filter((one) => personOf(one) !== null).length;
  return people * 4 + Number(!isGeneral(mode)) * 2 + Number(series !== null) + Number(place !== null);
}

const FIELDS: readonly ToldField[] = ['from', 'until', 'place', 'mode', 'round'];

/** The value of a field: as shipped or written by the reader, else as most tell it, the fuller and then the first by text. */
function told(field: ToldField, members: readonly Member[]): string | null {
  const [base] = members;
  const first = base?.event[field] ?? null;
  if (first !== null && base?.layer !== 'captured') return first;
  return valuesOf(field, members)[0]?.value ?? null;
}

function modeOf(members: readonly Member[]): string | null {
  const specific = members.filter(({ event }) => !isGeneral(event.mode));
  return told('mode', specific.length > 0 ? specific : members);
}

interface ToldValue {
  readonly value: string;
  readonly tellings: readonly EventId[];
}

/** What is told of a field, most told first; “Moscow” and “Kremlin, Moscow” are one value, shown in full. */
function valuesOf(field: ToldField, members: readonly Member[]): readonly ToldValue[] {
  const groups: { words: ReadonlySet<string>; value: string; tellings: EventId[] }[] = [];
  const telling = members.filter(({ event }) => event[field] !== null);
  const byLength = telling.toSorted(
    (a, b) => (b.event[field] ?? '').length - (a.event[field] ?? '').length || compare(a.id, b.id),
  );
  for (const { id, event } of byLength) {
    const value = event[field] ?? '';
    const words = new Set(wordsOf(value));
    const group = groups.find((one) => words.isSubsetOf(one.words));
    if (group === undefined) groups.push({ words, value, tellings: [id] });
    else group.tellings.push(id);
  }
  return groups.toSorted((a, b) => b.tellings.length - a.tellings.length || compare(a.value, b.value));
}

function disagreementOn(
  field: ToldField,
  members: readonly Member[],
  sources: readonly EventSource[],
): readonly Disagreement[] {
  const open = field === 'mode' ? members.filter(({ event }) => !isGeneral(event.mode)) : members;
  const values = valuesOf(field, open).map(({ value, tellings }) => ({
    value,
    sources: sources.flatMap((source, at) => (tellingsOf(source).some((id) => tellings.includes(id)) ? [at] : [])),
  }));
  const shown = told(field, open);
  const shownFirst = values.toSorted((a, b) => Number(b.value === shown) - Number(a.value === shown));
  return values.length > 1 ? [{ field, values: shownFirst }] : [];
}

function sourcesOf(members: readonly Member[]): DiplomaticEvent['sources'] {
  const all = members.flatMap(({ id, event }) => event.sources.map((source) => ({ ...source, telling: id })));
  return withoutCopies(all) as readonly EventSource[] as DiplomaticEvent['sources'];
}

function tellingsOf({ telling, copies = [] }: EventSource): readonly EventId[] {
  return [telling, ...copies.flatMap(tellingsOf)].flatMap((id) => id ?? []);
}

/** A state without a name takes the people whom others name for it. */
function named(side: readonly Participant[], events: readonly DiplomaticEvent[]): readonly Participant[] {
  const present = new Set(side.flatMap((one) => personOf(one) ?? []));
  return side.flatMap((one) => {
    if (personOf(one) !== null || one.country === null) return [one];
    const people = peopleOf(one.country, events).filter((person) => !present.has(personOf(person) ?? ''));
    return people.length > 0 ? people : [one];
  });
}

function peopleOf(country: string, events: readonly DiplomaticEvent[]): readonly Participant[] {
  const all = events.flatMap(({ actors, recipients }) => [...actors, ...recipients]);
  const people = all.filter((one) => one.country === country && personOf(one) !== null);
  return [...new Map(people.toReversed().map((one) => [personOf(one), one])).values()].toReversed();
}

function distinctFigures(events: readonly DiplomaticEvent[]): readonly EventFigure[] {
  const figures = events.flatMap((event) => event.figures);
  return [...new Map(figures.map((one) => [JSON.stringify(one, Object.keys(one).toSorted()), one])).values()];
}

function firstOf(events: readonly DiplomaticEvent[], field: 'forum' | 'series'): string | null {
  return events.find((event) => event[field] !== null)?.[field] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
