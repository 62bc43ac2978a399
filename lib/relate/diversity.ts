import type { DiplomaticEvent } from '../model/event.ts';
import { daysBetween } from './days.ts';
import type { Reason } from './reasons.ts';
import type { RelatedRow } from './relate.ts';
import { ECHO, MOST, REPEATED } from './weights.ts';

/** Rows about one subject that may stand before it counts as repetition. */
const FREE = 2;
/** Days within which the same people meeting is one meeting told twice, or two of one visit. */
const ECHO_DAYS = 3;

/**
 * Orders rows by points, each lowered for what already stands above it: one busy official or pair must not fill the
 * list, and one visit told in three rows should show once near the top. Ties: the newer first.
 */
export function diversify(rows: readonly RelatedRow[]): readonly RelatedRow[] {
  const left = rows.toSorted((a, b) => b.points - a.points || newer(a.event, b.event));
  const chosen: RelatedRow[] = [];
  while (left.length > 0 && chosen.length < MOST) {
    const shares = left.map((row) => row.points * shareOf(row, chosen));
    const best = shares.indexOf(Math.max(...shares));
    chosen.push(...left.splice(best, 1));
  }
  return chosen;
}

function shareOf(row: RelatedRow, chosen: readonly RelatedRow[]): number {
  const subject = subjectOf(row.why[0]);
  const before = chosen.filter((other) => subjectOf(other.why[0]) === subject).length;
  const echo = chosen.some((other) => echoes(row.event, other.event)) ? ECHO : 1;
  // Rounds of one series are what was asked for: they repeat on purpose.
  return echo * (row.group === 'series' ? 1 : REPEATED ** Math.max(0, before - FREE));
}

/** What a row is first of all about: two rows with the same subject tell the reader the same kind of thing. */
function subjectOf(reason: Reason): string {
  switch (reason.key) {
    case 'series':
      return reason.series;
    case 'office-pair':
      return reason.offices.join(' ');
    case 'officials':
      return reason.officials.join(' ');
    case 'office':
      return reason.office;
    case 'pair':
      return reason.countries.join(' ');
    case 'topic':
      return reason.topics.join(' ');
    case 'figure-series':
      return reason.series.join(' ');
  }
}

function echoes(event: DiplomaticEvent, other: DiplomaticEvent): boolean {
  if (event.from === null || other.from === null || event.type !== other.type) return false;
  const apart = daysBetween(event.from, other.from);
  return apart !== null && Math.abs(apart) <= ECHO_DAYS && faces(event) === faces(other);
}

function faces(event: DiplomaticEvent): string {
  const people = [...event.actors, ...event.recipients].map(
    ({ official, name, country }) => official ?? name ?? country,
  );
  return people.toSorted().join(' ');
}

function newer(a: DiplomaticEvent, b: DiplomaticEvent): number {
  return (b.from ?? '').localeCompare(a.from ?? '', 'en');
}
