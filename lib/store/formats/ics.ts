import { dayAfter } from '../../model/days.ts';
import type { DiplomaticEvent } from '../../model/event.ts';
import type { Instant } from '../../model/ids.ts';

/** True when the event can stand in a calendar: a day is known. A month alone would claim its first day. */
export function hasDay(event: DiplomaticEvent): boolean {
  return event.from !== null && event.from.length === 10;
}

/** iCalendar (RFC 5545) of events as all-day entries; events without a day are left out (`hasDay`). `now` stamps the file. */
export function writeIcs(events: readonly DiplomaticEvent[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aide-Memoire//Events//EN',
    ...events.filter(hasDay).flatMap((event) => entry(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}

function entry(event: DiplomaticEvent, now: Instant): string[] {
  const [source] = event.sources;
  const last = event.until !== null && event.until.length === 10 ? event.until : (event.from ?? '');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.id)}@aide-memoire`,
    `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${(event.from ?? '').replaceAll('-', '')}`,
    // The end is the first day no longer part of it.
    `DTEND;VALUE=DATE:${dayAfter(last).replaceAll('-', '')}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
    `DESCRIPTION:${escaped([source.title, source.publisher, source.published].filter((one) => one !== null).join(', '))}`,
    ...(source.url === null ? [] : [`URL:${source.url.replace(/\s/g, '%20')}`]),
    `STATUS:${statusOf(event)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const STATUS: Readonly<Partial<Record<DiplomaticEvent['status'], string>>> = {
  scheduled: 'TENTATIVE',
  postponed: 'CANCELLED',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
  hypothetical: 'TENTATIVE',
};

/** What no report confirms is tentative, whatever it is said to be: a calendar would show it as a fact. */
function statusOf({ status, basis = 'report', sources }: DiplomaticEvent): string {
  const known = STATUS[status] ?? 'CONFIRMED';
  const reported = basis === 'report' && sources.some(({ saidBy }) => saidBy.kind !== 'roster');
  return known === 'CONFIRMED' && !reported ? 'TENTATIVE' : known;
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** At most 75 bytes a line; what is longer goes on after a space. Never cuts a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let whole = '';
  let room = 75;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (bytes > room) {
      whole += '\r\n ';
      room = 74;
    }
    whole += letter;
    room -= bytes;
  }
  return `${whole}\r\n`;
}
