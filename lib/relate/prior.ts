import type { DiplomaticEvent } from '../model/event.ts';
import { daysBetween } from '../model/days.ts';
import type { AboutPage } from './subject.ts';
import { PRINCIPAL, SERIES_SURE } from './weights.ts';

/** A page follows what it reports within this many days; a date in a feed may be the day before. */
const REPORT_DAYS = 2;

/** Began before the page's day. A page without a date has no “before”: everything known is shown. */
export function isPrior(event: DiplomaticEvent, page: AboutPage): boolean {
  if (event.from === null || page.published === null) return true;
  return event.from < page.published.slice(0, Math.max(event.from.length, 4));
}

/** Planned, and not yet known to have taken place. */
export function isExpected(event: DiplomaticEvent): boolean {
  return event.status === 'scheduled' || event.status === 'postponed';
}

/** Did take place, as far as its source says. */
export function tookPlace(event: DiplomaticEvent): boolean {
  return event.status === 'occurred' || event.status === 'historical';
}

/**
 * The page reports this very event, or one of the same day: a round of the series it is about, of its day or the two
 * before; something it tells of itself; or something done that day by someone it is about. Such an event is no prior one, and the “previous round”
 * is the one before it.
 */
export function isReported(event: DiplomaticEvent, page: AboutPage): boolean {
  if (event.from === null || page.published === null || !tookPlace(event)) return false;
  const age = daysBetween(event.until ?? event.from, page.published);
  if (age === null || age < -1 || age > REPORT_DAYS) return false;
  return isRoundOfPage(event, page) || isTold(event, page) || (age <= 0 && hasPrincipal(event, page));
}

function isRoundOfPage(event: DiplomaticEvent, page: AboutPage): boolean {
  return page.series.some(({ series, weight }) => series.id === event.series && weight >= SERIES_SURE);
}

/** The page's own words tell of an act of this kind and day, by people who all took part in this one. */
function isTold(event: DiplomaticEvent, page: AboutPage): boolean {
  const present = new Set([...event.actors, ...event.recipients].map(({ official }) => official));
  return page.events.some(({ type, from, actors, recipients }) => {
    const people = [...actors, ...recipients].flatMap(({ official }) => official ?? []);
    return type === event.type && from === event.from && people.length > 0 && people.every((one) => present.has(one));
  });
}

function hasPrincipal(event: DiplomaticEvent, page: AboutPage): boolean {
  const present = new Set([...event.actors, ...event.recipients].map(({ official }) => official));
  return page.officials.some(({ official, weight }) => weight >= PRINCIPAL && present.has(official));
}
