/**
 * What an article's events lend each other. What a traveller does during a visit happens where and when the visit does;
 * what was done at the place of the dateline on the day of the report happened there.
 */
import type { EventType, ExtractedEvent, Participant } from '../../../model/event.ts';
import type { Context } from '../../pipeline.ts';
import { datelineOf } from './dateline.ts';
import { keyOf } from '../merge.ts';

/** Acts done face to face or by a speaker on the spot. */
const ON_THE_SPOT: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'STATEMENT', 'REQUEST', 'ACCUSE', 'AGREE']);

/** Acts done by speaking. */
const VERBAL: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'STATEMENT',
]);

/** Modes of them that are done on a day, not said. */
const BINDING: ReadonlySet<string> = new Set(['join', 'agreement_signed', 'recognise', 'withdraw']);

/** Events with the places and dates they take from the visit they belong to, and from the dateline. */
export function settled(events: readonly ExtractedEvent[], context: Context): readonly ExtractedEvent[] {
  const contacts = events.filter((event) => event.type === 'CONSULT' && event.place !== null);
  const visits = contacts.filter((event) => event.mode === 'visit');
  return events.map((told) => {
    const event = notYet(told, context);
    const visit = visits.find((one) => one !== told && belongsTo(event, one));
    const occasion = visit ?? contacts.find((one) => one !== told && isAlso(event, one));
    const dated = occasion !== undefined && event.from === null ? { ...event, from: monthOf(occasion.from) } : event;
    if (dated.place !== null || dated.mode === 'phone' || !ON_THE_SPOT.has(dated.type)) return dated;
    return { ...dated, place: visit?.place ?? placeOfReport(dated, context) };
  });
}

/** What a report dates after its own day has not happened yet, whatever its tense. */
function notYet(event: ExtractedEvent, context: Context): ExtractedEvent {
  const published = context.article.units[event.unit ?? 0]?.published ?? context.article.source.published;
  if (event.status !== 'occurred' || event.from === null || published === null) return event;
  const shared = Math.min(event.from.length, published.length);
  if (event.from.slice(0, shared) <= published.slice(0, shared)) return event;
  // What was said or promised was so by then, whatever day it is about.
  if (VERBAL.has(event.type) && !BINDING.has(event.mode ?? ''))
    return { ...event, from: published, until: null, because: [...event.because, 'about-a-day-to-come'] };
  return { ...event, status: 'scheduled', because: [...event.because, 'after-publication'] };
}

/** A scheduled meeting of a visit falls into its month, and perhaps not on its first day. */
function monthOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 7);
}

function belongsTo(event: ExtractedEvent, visit: ExtractedEvent): boolean {
  if (!ON_THE_SPOT.has(event.type) || event.mode === 'visit' || !shares(event.actors, visit.actors)) return false;
  if (event.from === null) return event.status === 'scheduled';
  if (visit.from === null) return false;
  const last = visit.until ?? visit.from;
  return event.from.slice(0, visit.from.length) >= visit.from && event.from.slice(0, last.length) <= last;
}

/** “X met Y in Moscow on Friday. X is also scheduled to meet …”: the same journey. */
function isAlso(event: ExtractedEvent, other: ExtractedEvent): boolean {
  return (
    event.type === 'CONSULT' &&
    event.from === null &&
    event.status === 'scheduled' &&
    other.status !== 'historical' &&
    event.place === other.place &&
    shares(event.actors, other.actors)
  );
}

function placeOfReport(event: ExtractedEvent, context: Context): string | null {
  const unit = context.article.units[event.unit ?? 0];
  const published = unit?.published ?? context.article.source.published;
  if (unit === undefined || event.from === null || event.from !== published) return null;
  const place = datelineOf(unit, context);
  if (place === null) return null;
  return event.actors.some((actor) => actor.official !== null || actor.name !== null) ? place : null;
}

function shares(a: readonly Participant[], b: readonly Participant[]): boolean {
  return a.some((x) => b.some((y) => keyOf(x) === keyOf(y)));
}
